// Where by the decision tables less is known and yet more may be said: named one by one, each with what exactly must hold.

import { type Assessment, isFit } from '#lib/clinical/assessment.ts';
import { evaluate, traceOf } from '#lib/clinical/build-trace.ts';
import type { Node } from '#lib/clinical/compile.ts';
import type { Condition } from '#lib/clinical/condition.ts';
import type { EvaluationContext } from '#lib/clinical/context.ts';
import type { Decided } from '#lib/clinical/decide.ts';
import type { CaseFacts, LabFact, SymptomFact } from '#lib/clinical/facts.ts';
import type { AnalyteDefinition, Rule } from '#lib/clinical/knowledge.ts';
import { stateOf } from '#lib/clinical/lab-state.ts';
import { readingOf } from '#lib/clinical/read-lab-words.ts';
import type { LabReading } from '#lib/clinical/screening.ts';
import { factsOf } from '#lib/clinical/trace.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { type Need, needsIn } from '../needs.ts';
import type { Removal } from '../removals.ts';
import { analytesOf, type Normal, needsOfNormal, statusOfRule } from './normals.ts';

export type Step = { removal: Removal; facts: CaseFacts; before: Decided; after: Decided };

export const EXCEPTIONS: Record<string, (normal: Normal, step: Step) => boolean> = {
  /** The list was asked and the code is not on it: that is how a file says "no" (facts.ts). A statement is put in the place of another. */
  'an asked list without the code says that it is absent': (normal, { removal }) =>
    removal.saysAbsent && removal.needs.some((need) => needsOfNormal(normal).has(need)),

  /** Another entry of the same symptom that says present or absent, another measurement of today, another fit result speaks (section 2). */
  'another entry of the same fact speaks again': (normal, { removal, facts, after }) =>
    removal.needs.some((need) => needsOfNormal(normal).has(need) && hasAnother(need, facts, after.context)),

  /** "corrected" replaces the final result of its day; without it that result stands (section 2). */
  'a result that the removed one had corrected stands again': (normal, { removal, facts }) => {
    const corrected = removal.unread === null ? undefined : facts.labs[removal.unread];
    return (
      normal.kind === 'reading' &&
      corrected?.status === 'corrected' &&
      corrected.analyte === normal.lab.analyte &&
      corrected.collectedOn === normal.lab.collectedOn
    );
  },

  /** "Unusable when" (table 3): with what it names not known, the result is read. Only a result that was unread for that very reason. */
  'what made a result unusable is no longer known': (normal, step) =>
    isReadAnew(normal, step, ({ definition, earlier, later }) => {
      const reasons = reasonsFrom(step.removal, definition);
      return (
        later.interpretation !== 'unknown' &&
        reasons.some((reason) => earlier.reason?.startsWith(reason)) &&
        !reasons.some((reason) => later.reason?.startsWith(reason))
      );
    }),

  /** 0.11: pregnant or not is not known, and what was read by the pregnancy column of table 3 is read by that of every adult. */
  'pregnancy is not known, and the interval of every adult reads': (normal, step) =>
    step.removal.what === 'pregnant' &&
    step.facts.patient.pregnant === true &&
    isReadAnew(
      normal,
      step,
      ({ definition, later }) =>
        definition.pregnancy !== undefined &&
        definition.pregnancy.kind !== 'unusable' &&
        (normal.kind === 'reading' ? later.interpretation === 'within' : later.interpretation !== 'unknown'),
    ),

  /** Table 3, potassium and thiamine: the borderline band is read "only if" a risk is there, and no risk is known. */
  'the risk that opens the borderline band is not known': (normal, step) =>
    isReadAnew(normal, step, ({ definition: { bands }, earlier, later }) => {
      const risks = needsIn(bands.kind === 'bands' ? bands.bands.borderlineBelowOnlyWhen : undefined, knowledge);
      return (
        step.removal.needs.some((need) => risks.has(need)) &&
        (earlier.interpretation === 'borderline' || isUndecided(earlier)) &&
        later.interpretation === 'within'
      );
    }),

  /** Table 3, ferritin: 75 and 100 ug/L are limits in restless legs alone; where those are not known everybody's 30 reads it. */
  'restless legs are not known, and ferritin is read by the limit of everybody': (normal, step) =>
    step.removal.needs.includes('symptom:restless-legs') &&
    isReadAnew(
      normal,
      step,
      ({ definition, earlier, later }) =>
        definition.id === 'ferritin' &&
        (earlier.interpretation === 'below' || earlier.interpretation === 'borderline' || isUndecided(earlier)) &&
        later.interpretation === 'within',
    ),

  /**
   * 0.2: what is "unusable for the within side" (table 3) is so of a band, and without an age there is none; the number still stands
   * against the decision limit of a flag or an excess. 125 nmol/L of PLP is not above 200, supplement or not.
   */
  'without an age no band spoils a number that stands against a decision limit': (normal, step) =>
    step.removal.what === 'birth-date' &&
    normal.kind === 'rule' &&
    normal.rule.kind !== 'deficiency' &&
    isReadAnew(
      normal,
      step,
      ({ definition, earlier, later }) =>
        later.interpretation === 'unknown' &&
        definition.unfit.some(({ only, reason }) => only !== undefined && earlier.reason === reason),
    ),

  /** Not valid in pregnancy or on dialysis (L110): with neither known it is computed, and speaks. */
  'the eGFR is computed': (normal, { removal, before, after }) =>
    normal.kind !== 'reading' &&
    needsOfNormal(normal).has('lab:egfr') &&
    removal.needs.some((need) => RATE_NEEDS.has(need)) &&
    after.context.egfr !== null &&
    before.context.egfr?.value !== after.context.egfr.value,

  /**
   * Section 2: of two tests of one deficiency the removed one had the last word; those that speak now had read so all along. They say that
   * it is none, or leave it open beside core symptoms that are all absent (section 1: borderline and conflict, picture not met).
   */
  'a contradicting test of the same deficiency is gone': (normal, step) => {
    if (normal.kind === 'reading' || normal.rule.kind !== 'deficiency' || step.removal.unread === null) return false;
    const removed = step.facts.labs[step.removal.unread];
    if (!removed || !needsIn(normal.rule.levels, knowledge).has(`lab:${removed.analyte}`)) return false;
    const level = levelOf(normal.rule, step.after);
    const { context } = step.after;
    const isOpen = level?.level === 'borderline' || level?.level === 'conflict';
    if (!level || !(isOpen || ['within', 'above', 'no-finding'].includes(level.level))) return false;
    if (isOpen && evaluate({ any: normal.rule.core }, context).truth !== 'not-met') return false;
    const speaking = level.node
      ? resultsIn(level.node, context)
      : level.by.flatMap((analyte) => stateOf(analyte, context.labs).sameDay);
    return (
      speaking.length > 0 &&
      speaking.every((result) => result.analyte !== removed.analyte && readSoBefore(result, step.before.context))
    );
  },

  /** Section 2: "homocysteine > 15 with nitrous-oxide" is a lack of B12 whatever its level; without nitrous oxide the row says nothing. */
  'nitrous oxide, with which alone raised homocysteine is a lack of B12, is not known': (
    normal,
    { removal, before },
  ) => {
    if (normal.kind === 'reading' || normal.rule.id !== 'deficiency-vitamin-b12') return false;
    const level = levelOf(normal.rule, before);
    if (!level?.node || level.level !== 'below' || !removal.needs.includes('history:nitrous-oxide')) return false;
    const used = factsOf(traceOf(level.node, before.context));
    return used.some((fact) => fact.kind === 'history' && fact.code === 'nitrous-oxide');
  },

  /** Section 2, first row: "treated", and not unlikely, only "with the nutrient's supplement recorded". */
  'the supplement that had treated it is not known': (normal, { removal, before, after }) =>
    normal.kind !== 'reading' &&
    normal.rule.kind === 'deficiency' &&
    normal.rule.supplements.some((code) => removal.needs.includes(`history:${code}`)) &&
    levelOf(normal.rule, before)?.level === 'treated' &&
    levelOf(normal.rule, after)?.level === 'within',

  /** Section 1, precedence: excess comes before unlikely. The result read within all along. */
  'the excess that came before it is not known': (normal, { before, after }) => {
    if (normal.kind === 'reading' || normal.rule.kind !== 'deficiency') return false;
    const excess = `excess-${normal.rule.nutrient}`;
    return (
      statusOfRule(excess, before) === 'met' &&
      statusOfRule(excess, after) !== 'met' &&
      levelOf(normal.rule, before)?.level === 'within' &&
      levelOf(normal.rule, after)?.level === 'within'
    );
  },

  /** Section 1, last row: with no result of a decisive test, read or not, and every core symptom absent there is no finding. */
  'no result is left and every core symptom is absent': (normal, { removal, after }) =>
    normal.kind === 'rule' &&
    normal.rule.kind === 'deficiency' &&
    removal.unread !== null &&
    evaluate({ any: normal.rule.core }, after.context).truth === 'not-met' &&
    normal.rule.decisive.every((analyte) =>
      stateOf(analyte, after.context.labs).all.every((result) => result.isSuperseded),
    ),

  /** Section 2: a sample of over a week that is older than the latest symptom excludes nothing; without that symptom it is younger than all. */
  'the symptom that had begun after the sample is gone': (normal, { removal, facts, after }) => {
    if (normal.kind === 'reading' || normal.rule.kind !== 'deficiency' || !normal.rule.isElectrolyte) return false;
    const level = levelOf(normal.rule, after);
    const [analyte] = level?.level === 'within' ? level.by : [];
    const ageDays = analyte ? stateOf(analyte, after.context.labs).deciding?.ageDays : null;
    const removed = removedSymptom(removal, facts);
    if (!ageDays || !removed || removed.status !== 'present' || removed.durationDays === null) return false;
    return (
      ageDays > 7 &&
      removed.durationDays < ageDays &&
      needsIn(normal.rule.core, knowledge).has(`symptom:${removed.code}`)
    );
  },

  /** "Known to hold": what is not known does not hold there, by the rule's own words. It was known, and is not now. */
  'the rule asks only whether it is known': (normal, { before, after }) =>
    normal.kind !== 'reading' &&
    knownConditionsOf(normal.rule).some(
      (condition) =>
        evaluate(condition, before.context).truth === 'met' && evaluate(condition, after.context).truth === 'unknown',
    ),

  /** It fires only without a flag of its own, and that flag is raised now: more is said, not less (section 5, precedence). */
  'a flag that stands for it is raised instead': (normal, { before, after }) =>
    normal.kind !== 'reading' &&
    standInsFor(normal.rule).some(
      (flag) => statusOfRule(`red-flag-${flag}`, before) !== 'met' && statusOfRule(`red-flag-${flag}`, after) === 'met',
    ),

  /** No unusable specimen with a number is a plain no: it speaks of specimens, not of the person (0.6). */
  'the unusable specimen, or its number, is gone': (normal, { removal, before }) =>
    normal.kind === 'rule' &&
    asksOnlyForUnfit(normal.rule) &&
    removal.unread !== null &&
    before.context.labs.assessments[removal.unread]?.interpretation === 'unknown',

  /** A man is not pregnant, asked or not. */
  'a man was recorded as pregnant': (normal, { removal, facts }) =>
    normal.kind !== 'reading' &&
    removal.what === 'pregnant' &&
    facts.patient.sex === 'male' &&
    facts.patient.pregnant === true,
};

/** A cramp at night is a cramp (0.8); a reported rate and creatinine give one rate, adjusted calcium comes of the total. */
const ALIKE = [
  ['symptom:muscle-cramp', 'symptom:nocturnal-cramp'],
  ['lab:egfr', 'lab:creatinine'],
  ['lab:calcium-adjusted', 'lab:calcium-total'],
];
const RATE_NEEDS = needsIn({ egfr: '<' }, knowledge);

/** One that stood there before, as it stands now. */
function hasAnother(need: Need, before: CaseFacts, { facts, measurements, labs }: EvaluationContext): boolean {
  const alike = ALIKE.find((group) => group.includes(need)) ?? [need];
  const saying = facts.symptoms.filter((entry) => before.symptoms.includes(entry) && entry.status !== 'not-asked');
  const fit = labs.assessments.filter((result) => isFit(result) && result.lab && before.labs.includes(result.lab));
  return (
    saying.some(({ code }) => alike.includes(`symptom:${code}`)) ||
    measurements.some(({ fact }) => alike.includes(`measurement:${fact.code}`)) ||
    fit.some(({ analyte }) => alike.includes(`lab:${analyte}`))
  );
}

type Change = { lab: LabFact; definition: AnalyteDefinition; earlier: LabReading; later: LabReading };

/** Some kept result that the normal rests on, or its own, reads otherwise than before, in the way that `isSo` describes. */
function isReadAnew(normal: Normal, step: Step, isSo: (change: Change) => boolean): boolean {
  const analytes = analytesOf(normal);
  return changesOf(step).some(
    (change) =>
      analytes.includes(change.lab.analyte) && (normal.kind !== 'reading' || normal.lab === change.lab) && isSo(change),
  );
}

function changesOf({ removal, facts, before, after }: Step): Change[] {
  const kept = facts.labs.map((_, index) => index).filter((index) => index !== removal.lab);
  return kept.flatMap((index, at): Change[] => {
    const [lab, was, is] = [
      facts.labs[index],
      before.context.labs.assessments[index],
      after.context.labs.assessments[at],
    ];
    const definition = knowledge.analytes.find(({ id }) => id === lab?.analyte);
    if (!lab || !definition || !was || !is) return [];
    const [earlier, later] = [readingOf(was), readingOf(is)];
    return JSON.stringify(asRead(earlier)) === JSON.stringify(asRead(later))
      ? []
      : [{ lab, definition, earlier, later }];
  });
}

/** ">=71" against the limits 70 and 90; normal by the laboratory, but not by the bands of an adult, whose age or sex is not known. */
function isUndecided({ reason }: LabReading): boolean {
  return (
    reason?.includes('does not say on which side of the limit it lies') === true ||
    reason?.includes('birth date and sex decide') === true
  );
}

function asRead({ interpretation, reason, range }: LabReading) {
  return [interpretation, reason, range];
}

/** The beginnings of the reasons for which the removed fact can make a result of the analyte unusable. */
function reasonsFrom({ needs }: Removal, { unfit, pregnancy }: AnalyteDefinition): string[] {
  const ofRules = unfit.filter((rule) => {
    const history = (rule.history ?? []).map((code): Condition => ({ history: code }));
    const read = needsIn([...history, rule.when], knowledge);
    return needs.some((need) => read.has(need));
  });
  return [
    ...ofRules.map(({ reason }) => reason),
    ...(pregnancy?.kind === 'unusable' && needs.includes('pregnant') ? [pregnancy.reason] : []),
    ...(needs.includes('history:multivitamin') ? ['a multivitamin is listed and may contain it'] : []),
  ];
}

function levelOf(rule: Rule, { decisions }: Decided) {
  const decision = decisions.find((candidate) => candidate.rule === rule);
  return decision?.kind === 'deficiency' ? decision.level : null;
}

/** The results that make the condition hold. */
function resultsIn(node: Node, context: EvaluationContext): Assessment[] {
  return factsOf(traceOf(node, context)).flatMap((fact) => (fact.kind === 'lab' ? [fact.assessment] : []));
}

/** The same result of the laboratory, or the same computed of the others, and it read so. */
function readSoBefore({ lab, path, interpretation }: Assessment, { labs }: EvaluationContext): boolean {
  return labs.assessments.some(
    (known) => (lab ? known.lab === lab : known.path === path) && known.interpretation === interpretation,
  );
}

function removedSymptom(removal: Removal, facts: CaseFacts): SymptomFact | undefined {
  return facts.symptoms.find((symptom) => !removal.facts.symptoms.includes(symptom));
}

/** What stands under "known", in what decides of the rule's status. */
function knownConditionsOf(rule: Rule): Condition[] {
  return rule.kind === 'deficiency' ? knownIn([rule.core, rule.levels]) : knownIn(rule.fires);
}

function knownIn(node: unknown): Condition[] {
  if (Array.isArray(node)) return node.flatMap(knownIn);
  if (node === null || typeof node !== 'object') return [];
  if (isKnown(node)) return [node.known];
  if ('named' in node && typeof node.named === 'string') return knownIn(knowledge.named[node.named]?.condition);
  return Object.values(node).flatMap(knownIn);
}

function isKnown(node: object): node is { known: Condition } {
  return 'known' in node;
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

function asksOnlyForUnfit(rule: Rule): boolean {
  if (!('fires' in rule) || !('any' in rule.fires)) return false;
  return rule.fires.any.every((condition) => 'use' in condition && condition.use === 'unfit');
}
