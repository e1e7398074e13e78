// Taking a fact away never makes anything normal: what was met or unknown becomes unknown at most. The exceptions, where by the
// decision tables less is known and yet more may be said, are named one by one in EXCEPTIONS; each says when exactly it holds.

import fc from 'fast-check';
import { expect } from 'vitest';
import { evaluate } from '#lib/clinical/build-trace.ts';
import type { Analyte, Nutrient } from '#lib/clinical/codes.ts';
import type { CaseFacts, LabFact } from '#lib/clinical/facts.ts';
import type { DeficiencyRule, Rule } from '#lib/clinical/knowledge.ts';
import { buildContext } from '#lib/clinical/read-lab.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Screening } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { anyCase } from '../any-case.ts';
import { knownNeedsOf, type Need, needsOf, needsOfReading } from '../needs.ts';
import { type Removal, removalsOf } from '../removals.ts';

const NEEDS = new Map(knowledge.rules.map((rule) => [rule.id, needsOf(rule, knowledge)]));
const KNOWN = new Map(knowledge.rules.map((rule) => [rule.id, knownNeedsOf(rule, knowledge)]));
const READING_NEEDS = new Map(knowledge.analytes.map(({ id }) => [id, needsOfReading(id, knowledge)]));

type Normal =
  | { kind: 'rule'; rule: Rule }
  | { kind: 'unlikely'; rule: DeficiencyRule }
  | { kind: 'reading'; lab: LabFact };

type Step = { removal: Removal; facts: CaseFacts; before: Screening; after: Screening };

/** What is normal after and was met or unknown before, each with the names of the exceptions that hold for it. */
export function newNormals(facts: CaseFacts, removal: Removal): { words: string; exceptions: string[] }[] {
  return normalsSince(facts, screen(facts, knowledge), removal);
}

function normalsSince(facts: CaseFacts, before: Screening, removal: Removal) {
  const step = { removal, facts, before, after: screen(removal.facts, knowledge) };
  const already = new Set(normalsOf(facts, before).map(nameOf));
  return normalsOf(removal.facts, step.after)
    .filter((normal) => !already.has(nameOf(normal)) && !didNotApply(normal, before))
    .map((normal) => ({
      words: `without ${removal.what}: ${wordsFor(normal)}`,
      exceptions: Object.keys(EXCEPTIONS).filter((name) => EXCEPTIONS[name]?.(normal, step)),
    }));
}

/** Said of a child: an adult rule that did not apply was neither met nor unknown. */
function didNotApply(normal: Normal, { outcomes }: Screening): boolean {
  return (
    normal.kind === 'rule' &&
    outcomes.some(({ rule, status }) => rule === normal.rule.id && status === 'not-applicable')
  );
}

function normalsOf(facts: CaseFacts, screening: Screening): Normal[] {
  return [
    ...knowledge.rules.flatMap((rule): Normal[] => {
      const outcome = screening.outcomes.find((candidate) => candidate.rule === rule.id);
      return outcome?.status === 'not-met' ? [{ kind: 'rule', rule }] : [];
    }),
    ...knowledge.rules.flatMap((rule): Normal[] => {
      if (rule.kind !== 'deficiency') return [];
      return statusOf(rule.nutrient, screening) === 'unlikely' ? [{ kind: 'unlikely', rule }] : [];
    }),
    ...facts.labs.flatMap((lab, index): Normal[] =>
      screening.readings[index]?.interpretation === 'within' ? [{ kind: 'reading', lab }] : [],
    ),
  ];
}

function statusOf(nutrient: Nutrient, { findings }: Screening): string | undefined {
  const found = findings.find((finding) => finding.kind === 'deficiency' && finding.nutrient === nutrient);
  return found?.kind === 'deficiency' ? found.status : undefined;
}

const IDS = new WeakMap<LabFact, number>();
let labs = 0;

function nameOf(normal: Normal): string {
  if (normal.kind !== 'reading') return `${normal.kind} ${normal.rule.id}`;
  const id = IDS.get(normal.lab) ?? ++labs;
  IDS.set(normal.lab, id);
  return `reading ${id}`;
}

function wordsFor(normal: Normal): string {
  if (normal.kind === 'rule') return `${normal.rule.id} became not-met`;
  if (normal.kind === 'unlikely') return `${normal.rule.id} became unlikely`;
  return `${normal.lab.analyte} ${normal.lab.value} ${normal.lab.unit} became within`;
}

function needsOfNormal(normal: Normal): ReadonlySet<Need> {
  if (normal.kind !== 'reading') return NEEDS.get(normal.rule.id) ?? new Set();
  return READING_NEEDS.get(normal.lab.analyte) ?? new Set();
}

const isRead = (normal: Normal, removal: Removal) => removal.needs.some((need) => needsOfNormal(normal).has(need));

const EXCEPTIONS: Record<string, (normal: Normal, step: Step) => boolean> = {
  /** The list was asked and the code is not on it: that is how a file says "no" (facts.ts). */
  'an asked list without the code says that it is absent': (normal, step) =>
    step.removal.saysAbsent && isRead(normal, step.removal),

  /** Another entry of the same symptom, another measurement, another result of the analyte speaks again (section 2). */
  'another entry of the same fact speaks again': (normal, step) =>
    step.removal.needs.some((need) => needsOfNormal(normal).has(need) && hasAnother(need, step.removal.facts)),

  /** "corrected" replaces the final result of its day; without it that result stands (section 2). */
  'a result that the removed one had corrected stands again': (normal, { removal, facts }) => {
    const corrected = removal.lab === null ? undefined : facts.labs[removal.lab];
    return (
      normal.kind === 'reading' &&
      corrected?.status === 'corrected' &&
      corrected.analyte === normal.lab.analyte &&
      corrected.collectedOn === normal.lab.collectedOn
    );
  },

  /** What made a result unreadable or moved its interval is no longer known (table 3, "unusable when"; 0.2, 0.11). */
  'a removed confounder no longer spoils a result': (normal, step) =>
    analytesOf(normal).some(
      (analyte) =>
        step.removal.needs.some((need) => READING_NEEDS.get(analyte)?.has(need)) && isReadAnew(analyte, step),
    ),

  /** One test contradicted another of the same deficiency; the other had read so all along (section 2). */
  'a contradicting test of the same deficiency is gone': (normal, { removal, facts, before }) => {
    if (normal.kind === 'reading' || normal.rule.kind !== 'deficiency' || removal.lab === null) return false;
    const removed = facts.labs[removal.lab];
    const tests = testsOf(normal.rule);
    if (!removed || !tests.has(removed.analyte)) return false;
    const others = facts.labs.flatMap((lab, index) =>
      lab.analyte !== removed.analyte && tests.has(lab.analyte) ? [before.readings[index]] : [],
    );
    return others.some((reading) => reading !== undefined && NOT_LOW.has(reading.interpretation));
  },

  /** Section 1, last row: with no result at all and every core symptom absent there is no finding. */
  'no result is left and every core symptom is absent': (normal, { removal }) =>
    normal.kind === 'rule' &&
    normal.rule.kind === 'deficiency' &&
    removal.lab !== null &&
    evaluate({ any: normal.rule.core }, buildContext(removal.facts, knowledge)).truth === 'not-met' &&
    normal.rule.decisive.every((analyte) => !hasAnother(`lab:${analyte}`, removal.facts)),

  /** A sample older than the latest symptom excludes nothing (section 2); without that symptom it is younger than all. */
  'the symptom that had begun after the sample is gone': (normal, { removal, facts }) => {
    if (normal.kind === 'reading' || normal.rule.kind !== 'deficiency' || !normal.rule.isElectrolyte) return false;
    const removed = facts.symptoms.find((symptom) => !removal.facts.symptoms.includes(symptom));
    return removed?.status === 'present' && removed.durationDays !== null && isRead(normal, removal);
  },

  /** "Known to hold": what is not known does not hold there, by the rule's own words. */
  'the rule asks only whether it is known': (normal, { removal }) =>
    normal.kind !== 'reading' && removal.needs.some((need) => KNOWN.get(normal.rule.id)?.has(need)),

  /** It fires only without a flag of its own, and that flag is raised now: more is said, not less (section 5, precedence). */
  'a flag that stands for it is raised instead': (normal, { before, after }) =>
    normal.kind !== 'reading' &&
    standInsFor(normal.rule).some(
      (flag) => statusOfRule(`red-flag-${flag}`, before) !== 'met' && statusOfRule(`red-flag-${flag}`, after) === 'met',
    ),

  /** No unusable specimen is a plain no: it speaks of specimens, not of the person (0.6). */
  'the unusable specimen itself is gone': (normal, { removal, before }) =>
    normal.kind === 'rule' &&
    asksOnlyForUnfit(normal.rule) &&
    removal.lab !== null &&
    before.readings[removal.lab]?.interpretation === 'unknown',

  /** A man is not pregnant, asked or not. */
  'a man was recorded as pregnant': (normal, { removal, facts }) =>
    normal.kind !== 'reading' &&
    removal.what === 'pregnant' &&
    facts.patient.sex === 'male' &&
    facts.patient.pregnant === true,
};

export const EXCEPTION_NAMES: readonly string[] = Object.keys(EXCEPTIONS);

function hasAnother(need: Need, facts: CaseFacts): boolean {
  const [kind, code = ''] = need.split(':');
  const same = (listed: string) =>
    listed === code || (CRAMPS.has(listed) && CRAMPS.has(code)) || COMPUTED.get(code)?.has(listed) === true;
  if (kind === 'symptom') return facts.symptoms.some((symptom) => same(symptom.code));
  if (kind === 'measurement') return facts.measurements.some((measurement) => same(measurement.code));
  return kind === 'lab' && facts.labs.some((lab) => same(lab.analyte) && lab.status !== 'entered-in-error');
}

const NOT_LOW: ReadonlySet<string> = new Set(['within', 'borderline', 'above', 'critical-high']);
/** A cramp at night is a cramp (0.8). */
const CRAMPS = new Set(['muscle-cramp', 'nocturnal-cramp']);
/** What stands for a result that the laboratory reported itself. */
const COMPUTED = new Map([
  ['egfr', new Set(['creatinine'])],
  ['calcium-adjusted', new Set(['calcium-total'])],
]);

function analytesOf(normal: Normal): Analyte[] {
  if (normal.kind === 'reading') return [normal.lab.analyte];
  const needs = needsOfNormal(normal);
  return knowledge.analytes.map(({ id }) => id).filter((id) => needs.has(`lab:${id}`));
}

/** Some result of it, or what is computed from it, reads otherwise than before. */
function isReadAnew(analyte: Analyte, { removal, facts, before, after }: Step): boolean {
  if (analyte === 'egfr' && before.derived.egfr?.value !== after.derived.egfr?.value) return true;
  const kept = facts.labs.map((_, index) => index).filter((index) => index !== removal.lab);
  return (
    (analyte === 'calcium-adjusted' && JSON.stringify(before.derived) !== JSON.stringify(after.derived)) ||
    kept.some((index, at) => {
      const [earlier, later] = [before.readings[index], after.readings[at]];
      return earlier?.analyte === analyte && JSON.stringify(asRead(earlier)) !== JSON.stringify(asRead(later));
    })
  );
}

/** X of every "not known flag X". */
function standInsFor(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(standInsFor);
  if (node === null || typeof node !== 'object') return [];
  if ('not' in node && isKnownFlag(node.not)) return [node.not.known.flag];
  return Object.values(node).flatMap(standInsFor);
}

function isKnownFlag(node: unknown): node is { known: { flag: string } } {
  if (node === null || typeof node !== 'object' || !('known' in node)) return false;
  const { known } = node;
  return known !== null && typeof known === 'object' && 'flag' in known;
}

function statusOfRule(id: string, { outcomes }: Screening): string | undefined {
  return outcomes.find(({ rule }) => rule === id)?.status;
}

function asRead(reading: Screening['readings'][number] | undefined) {
  return [reading?.interpretation, reading?.reason, reading?.range];
}

function testsOf(rule: DeficiencyRule): Set<string> {
  const needs = NEEDS.get(rule.id) ?? new Set<Need>();
  return new Set([...needs].filter((need) => need.startsWith('lab:')).map((need) => need.slice('lab:'.length)));
}

function asksOnlyForUnfit(rule: Rule): boolean {
  if (!('fires' in rule) || !('any' in rule.fires)) return false;
  return rule.fires.any.every((condition) => 'use' in condition && condition.use === 'unfit');
}

export function nothingBecomesNormal(runs: number): void {
  const picked = fc.tuple(anyCase, fc.infiniteStream(fc.nat({ max: 9 })));
  fc.assert(
    fc.property(picked, ([facts, dice]) => {
      const before = screen(facts, knowledge);
      // Of the many symptoms that were asked and are absent only some.
      const removals = removalsOf(facts).filter(({ what }) => !what.endsWith(' absent') || dice.next().value === 0);
      const normals = removals.flatMap((removal) => normalsSince(facts, before, removal));
      expect(normals.filter(({ exceptions }) => exceptions.length === 0)).toEqual([]);
    }),
    { numRuns: runs },
  );
}
