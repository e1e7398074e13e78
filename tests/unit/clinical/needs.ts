// Which facts a rule reads, worked out by walking its data: independent of how the engine evaluates it.

import type { Analyte } from '#lib/clinical/codes.ts';
import type { AnalyteDefinition, Knowledge, Rule } from '#lib/clinical/knowledge.ts';

/** "symptom:leg-pain", "history:ckd", "lab:potassium-serum", "measurement:bmi", "birth-date", "sex", "pregnant". */
export type Need = string;

/** What follows from another code (decision tables, 0.8), and the multivitamin that may hold a supplement. */
const IMPLIED_BY: Record<Need, Need[]> = {
  'symptom:muscle-cramp': ['symptom:nocturnal-cramp'],
  'symptom:nocturnal-cramp': ['symptom:muscle-cramp'],
  'history:statin': ['history:simvastatin-or-atorvastatin'],
  'history:ckd': ['history:haemodialysis', 'history:peritoneal-dialysis'],
};
const isSupplement = (code: string) => code.endsWith('-supplement');

/** Computed by the engine, from these. */
const COMPUTED_FROM: Partial<Record<Analyte, Need[]>> = {
  egfr: ['lab:creatinine', 'sex', 'birth-date', 'pregnant'],
  'calcium-adjusted': ['lab:calcium-total', 'lab:albumin', 'lab:egfr'],
};

type Walk = { knowledge: Knowledge; needs: Set<Need> };

/** Everything that the status, the finding and the words of the rule may depend on. */
export function needsOf(rule: Rule, knowledge: Knowledge): Set<Need> {
  const walk: Walk = { knowledge, needs: new Set(['birth-date']) };
  visit(rule, walk);
  if (rule.kind === 'red-flag' && rule.usesWells) {
    visit({ wells: { atLeast: 0 } }, walk);
    visit([{ pregnant: true }, { history: 'postpartum' }], walk);
  }
  if (rule.kind === 'deficiency') {
    for (const code of rule.supplements) addHistory(code, walk);
    for (const analyte of rule.decisive) addLab(analyte, walk);
    // Excess takes the deficiency of the same nutrient off the list.
    visit(
      knowledge.rules.filter((other) => other.kind === 'excess' && other.nutrient === rule.nutrient),
      walk,
    );
  }
  return walk.needs;
}

/** What decides whether and how a result of the analyte can be read, beside the result itself. */
export function needsOfReading(analyte: Analyte, knowledge: Knowledge): Set<Need> {
  const walk: Walk = { knowledge, needs: new Set() };
  addLab(analyte, walk);
  walk.needs.delete(`lab:${analyte}`);
  return walk.needs;
}

/** Everything that a part of a rule, or of an analyte, reads. */
export function needsIn(part: unknown, knowledge: Knowledge): Set<Need> {
  const walk: Walk = { knowledge, needs: new Set() };
  visit(part, walk);
  return walk.needs;
}

function visit(node: unknown, walk: Walk): void {
  if (Array.isArray(node)) for (const item of node) visit(item, walk);
  else if (node !== null && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) {
      if (!addNamed(key, value, walk)) visit(value, walk);
    }
  }
}

/** `to`: the other of the two that a `measurementFall` lies between. */
const MEASUREMENT_KEYS = new Set(['measurement', 'measurementFall', 'to']);
const LAB_KEYS = new Set(['lab', 'labKnown', 'labLater', 'than', 'labPaired', 'labRise', 'labFall']);

/** `false`: not a leaf, look inside. */
function addNamed(key: string, value: unknown, walk: Walk): boolean {
  const { knowledge, needs } = walk;
  if (key === 'age') needs.add('birth-date');
  else if (key === 'egfr') addLab('egfr', walk);
  else if (key === 'pregnant') needs.add('pregnant').add('sex');
  else if (key === 'female') needs.add('sex');
  else if (key === 'calciumSupportive') addLab('calcium-adjusted', walk);
  else if (key === 'wells') visit(knowledge.wells, walk);
  else if (key === 'with' && Array.isArray(value)) for (const analyte of value) addLab(analyte, walk);
  else if (typeof value !== 'string') return false;
  else if (key === 'symptom') addWithImplied(`symptom:${value}`, walk);
  else if (key === 'history') addHistory(value, walk);
  else if (MEASUREMENT_KEYS.has(key)) needs.add(`measurement:${value}`);
  else if (key === 'named') visit(knowledge.named[value], walk);
  else if (key === 'score') visit(knowledge.instruments?.find(({ id }) => id === value)?.items, walk);
  else if (key === 'flag') addFlag(value, walk);
  else if (LAB_KEYS.has(key)) addLab(value, walk);
  return true;
}

function addFlag(code: string, walk: Walk): void {
  const rule = walk.knowledge.rules.find((candidate) => candidate.kind === 'red-flag' && candidate.code === code);
  visit(rule, walk);
}

function addWithImplied(need: Need, { needs }: Walk): void {
  needs.add(need);
  for (const implier of IMPLIED_BY[need] ?? []) needs.add(implier);
}

function addHistory(code: string, walk: Walk): void {
  addWithImplied(`history:${code}`, walk);
  if (isSupplement(code)) walk.needs.add('history:multivitamin');
}

function addLab(analyte: string, walk: Walk): void {
  const need = `lab:${analyte}`;
  if (walk.needs.has(need)) return;
  walk.needs.add(need);
  const definition = walk.knowledge.analytes.find(({ id }) => id === analyte);
  if (!definition) return;
  walk.needs.add('birth-date');
  if (definition.pregnancy) walk.needs.add('pregnant');
  addReading(definition, walk);
  for (const source of COMPUTED_FROM[definition.id] ?? []) {
    if (source.startsWith('lab:')) addLab(source.slice('lab:'.length), walk);
    else walk.needs.add(source);
  }
}

function addReading({ bands, bandsWhen, pregnancy, unfit }: AnalyteDefinition, walk: Walk): void {
  for (const choice of bandsWhen ?? []) visit(choice.when, walk);
  if (bands.kind === 'by-sex' || pregnancy?.kind === 'by-sex') walk.needs.add('sex');
  for (const set of [bands, pregnancy]) if (set?.kind === 'bands') visit(set.bands.borderlineBelowOnlyWhen, walk);
  for (const rule of unfit) {
    for (const code of rule.history ?? []) addHistory(code, walk);
    visit(rule.when, walk);
  }
}
