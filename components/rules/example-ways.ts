// Ways in which a condition may come to hold, or not to: changes of the answers, simplest first. Proposals only; whether one
// does what it should is for the engine to say.

import type { Band, Condition, LabLimitTest, LabStateTest, SymptomTest } from '#lib/clinical/condition.ts';
import type { AnalyteDefinition, Knowledge, Limit } from '#lib/clinical/knowledge.ts';
import { scoredItems } from '#lib/clinical/wells.ts';
import { beyond, OPPOSITE, valuesInBand } from './example-values.ts';
import { type Edit, setHistory, setLab, setMeasurement, setSymptom } from './try-editing.ts';
import { earlierKey } from './try-fields.ts';

/** Changes that belong together. */
export type Way = Edit[];

/** How many ways of one node are looked at. */
const MOST_WAYS = 24;
const BANDS: readonly Band[] = ['below', 'borderline', 'within', 'above'];

export function waysTo(condition: Condition, isWanted: boolean, knowledge: Knowledge): Way[] {
  return waysOf(condition, isWanted, knowledge).slice(0, MOST_WAYS);
}

function waysOf(condition: Condition, isWanted: boolean, knowledge: Knowledge): Way[] {
  const waysFor = (part: Condition, wanted: boolean) => waysTo(part, wanted, knowledge);
  const eachOf = (parts: readonly Condition[], wanted: boolean) => parts.flatMap((part) => waysFor(part, wanted));
  const together = (parts: readonly Condition[], wanted: boolean) =>
    combine(parts.map((part) => waysFor(part, wanted)));
  if ('all' in condition) return isWanted ? together(condition.all, true) : eachOf(condition.all, false);
  if ('any' in condition) return isWanted ? eachOf(condition.any, true) : together(condition.any, false);
  if ('count' in condition) {
    return isWanted
      ? together(condition.count.slice(0, condition.atLeast), true)
      : together(condition.count.slice(condition.atLeast - 1), false);
  }
  if ('not' in condition) return waysFor(condition.not, !isWanted);
  if ('known' in condition) return waysFor(condition.known, isWanted);
  if ('named' in condition) {
    const named = knowledge.named[condition.named];
    return named ? waysFor(named.condition, isWanted) : [];
  }
  if ('flag' in condition) {
    const rule = knowledge.rules.find((known) => known.kind === 'red-flag' && known.code === condition.flag);
    return rule?.kind === 'red-flag' ? waysFor(rule.fires, isWanted) : [];
  }
  if ('wells' in condition || 'score' in condition) return scoreWays(condition, isWanted, knowledge);
  return leafWays(condition, isWanted, knowledge);
}

/** The first way of each part, then each other way of one part beside the first ways of the rest. */
function combine(parts: Way[][]): Way[] {
  if (parts.some((ways) => ways.length === 0)) return [];
  const withWay = (index: number, way: Way) => parts.flatMap((ways, at) => (at === index ? way : (ways[0] ?? [])));
  return [withWay(-1, []), ...parts.flatMap((ways, index) => ways.slice(1).map((way) => withWay(index, way)))];
}

function scoreWays(
  condition: { wells: { atLeast: number } } | { score: string; atLeast: number },
  isWanted: boolean,
  knowledge: Knowledge,
): Way[] {
  const items = scoredItems(condition, knowledge) ?? [];
  const threshold = 'wells' in condition ? condition.wells.atLeast : condition.atLeast;
  if (!isWanted) return combine(items.map((item) => waysTo(item.condition, false, knowledge)));
  const chosen: Condition[] = [];
  let sum = 0;
  for (const item of items) {
    const points = typeof item.points === 'number' ? item.points : item.points.min;
    if (points <= 0 || sum >= threshold) continue;
    chosen.push(item.condition);
    sum += points;
  }
  return sum >= threshold ? combine(chosen.map((part) => waysTo(part, true, knowledge))) : [];
}

type Leaf = Exclude<
  Condition,
  | { all: unknown }
  | { any: unknown }
  | { count: unknown }
  | { not: unknown }
  | { known: unknown }
  | { named: unknown }
  | { flag: unknown }
  | { wells: unknown }
  | { score: unknown }
>;

function leafWays(leaf: Leaf, isWanted: boolean, knowledge: Knowledge): Way[] {
  if ('symptom' in leaf) return [[isWanted ? symptomThatMeets(leaf) : setSymptom(leaf.symptom, { status: 'absent' })]];
  if ('history' in leaf) return [[setHistory(leaf.history, isWanted)]];
  if ('is' in leaf) {
    const bands = BANDS.filter((band) => leaf.is.includes(band) === isWanted);
    // The usual place of a result that is not in the band is within.
    return resultWays(leaf.lab, isWanted ? bands : withinFirst(bands), knowledge);
  }
  if ('limit' in leaf) return limitWays(leaf, isWanted, knowledge);
  if ('calciumSupportive' in leaf) {
    const bands = BANDS.filter((band) => leaf.calciumSupportive.includes(band) === isWanted);
    return valuesOf('calcium-adjusted', bands, knowledge).map((value) => [
      setLab('calcium-total', result(value)),
      setLab('albumin', result({ value: '30', unit: 'g/L' })),
    ]);
  }
  if ('egfr' in leaf) {
    const operator = isWanted ? leaf.egfr : OPPOSITE[leaf.egfr];
    return [[setLab('egfr', result(beyond({ value: String(leaf.value), unit: 'mL/min/1.73m2' }, operator)))]];
  }
  if ('measurement' in leaf) {
    return [[setMeasurement(leaf.measurement, beyond(leaf, isWanted ? leaf.operator : OPPOSITE[leaf.operator]))]];
  }
  if ('age' in leaf) return [[(answers) => ({ ...answers, age: ageThat(leaf.age, isWanted) })]];
  if ('pregnant' in leaf) {
    return [[(answers) => ({ ...answers, sex: 'female', pregnant: isWanted ? 'present' : 'absent' })]];
  }
  if ('female' in leaf) return [[(answers) => ({ ...answers, sex: isWanted ? 'female' : 'male' })]];
  if ('labKnown' in leaf || 'labLater' in leaf || 'labPaired' in leaf || 'labRise' in leaf || 'labFall' in leaf)
    return stateWays(leaf, isWanted, knowledge);
  return [];
}

function symptomThatMeets(test: SymptomTest): Edit {
  const days = test.days?.atLeast ?? test.days?.atMost;
  return setSymptom(test.symptom, {
    status: 'present',
    ...(test.side ? { side: test.side === 'one' ? 'left' : 'both' } : {}),
    ...(days === undefined ? {} : { days: String(days) }),
    ...(test.severityAtLeast === undefined ? {} : { severity: String(test.severityAtLeast) }),
    ...(test.exertional ? { exertional: 'present' } : {}),
    ...(test.worsening ? { worsening: 'present' } : {}),
  });
}

function ageThat({ atLeast, atMost }: { atLeast?: number; atMost?: number }, isWanted: boolean): string {
  if (isWanted) return String(atLeast ?? atMost ?? 50);
  return String(atLeast === undefined ? (atMost ?? 50) + 1 : atLeast - 1);
}

/** A spoilt specimen is one of the reasons for which the analyte's own definition calls a result unusable. */
function limitWays({ lab, limit, operator, use }: LabLimitTest, isWanted: boolean, knowledge: Knowledge): Way[] {
  const decision = knowledge.limits[limit];
  if (!decision) return [];
  if (use !== 'unfit') return [[setLab(lab, result(beyond(decision, isWanted ? operator : OPPOSITE[operator])))]];
  if (!isWanted) return resultWays(lab, ['within'], knowledge);
  const notes =
    definitionOf(lab, knowledge)?.unfit.flatMap((unfit) => (unfit.only ? [] : (unfit.specimen ?? []))) ?? [];
  return [...notes, 'insufficient'].map((note) => [setLab(lab, { ...result(beyond(decision, operator)), note })]);
}

function stateWays(leaf: LabStateTest, isWanted: boolean, knowledge: Knowledge): Way[] {
  const nothing = (key: string) => setLab(key, { value: '', unit: '', daysAgo: '1', note: '' });
  if ('labKnown' in leaf) {
    return isWanted ? resultWays(leaf.labKnown, ['within'], knowledge) : [[nothing(leaf.labKnown)]];
  }
  if ('labLater' in leaf) {
    const [later] = valuesOf(leaf.labLater, ['within', 'below'], knowledge);
    const [earlier] = valuesOf(leaf.than, ['within', 'below'], knowledge);
    if (!later || !earlier) return [];
    const daysAgo = String(1 + (isWanted ? leaf.byMoreThanDays + 1 : 0));
    return [[setLab(leaf.labLater, result(later)), setLab(leaf.than, { ...result(earlier), daysAgo })]];
  }
  if ('labPaired' in leaf) {
    if (!isWanted) return [leaf.with.map(nothing)];
    return leaf.with.flatMap((partner) => resultWays(partner, ['within'], knowledge));
  }
  if ('labFall' in leaf) return fallWays(leaf, isWanted, knowledge);
  const [before] = valuesOf(leaf.labRise, ['within'], knowledge);
  if (!before) return [];
  const times = leaf.times === undefined ? 2 : Number(leaf.times) * 1.1;
  const now = isWanted ? { ...before, value: (Number(before.value) * times).toFixed(0) } : before;
  return [[setLab(earlierKey(leaf.labRise), { ...result(before), daysAgo: '2' }), setLab(leaf.labRise, result(now))]];
}

function fallWays(
  { labFall, by }: Extract<LabStateTest, { labFall: unknown }>,
  isWanted: boolean,
  knowledge: Knowledge,
): Way[] {
  return valuesOf(labFall, ['below', 'within'], knowledge).map((now) => {
    const before = isWanted ? { ...now, value: (Number(now.value) + Number(by.value)).toFixed(0) } : now;
    return [setLab(earlierKey(labFall), { ...result(before), daysAgo: '2' }), setLab(labFall, result(now))];
  });
}

function resultWays(analyte: AnalyteDefinition['id'], bands: readonly Band[], knowledge: Knowledge): Way[] {
  return valuesOf(analyte, bands, knowledge).map((value) => [setLab(analyte, result(value))]);
}

function valuesOf(analyte: AnalyteDefinition['id'], bands: readonly Band[], knowledge: Knowledge): Limit[] {
  const definition = definitionOf(analyte, knowledge);
  return definition ? bands.flatMap((band) => valuesInBand(definition, band)) : [];
}

function withinFirst(bands: readonly Band[]): Band[] {
  return [...bands].sort((one, other) => Number(other === 'within') - Number(one === 'within'));
}

function definitionOf(analyte: string, knowledge: Knowledge): AnalyteDefinition | undefined {
  return knowledge.analytes.find(({ id }) => id === analyte);
}

function result({ value, unit }: Limit) {
  return { value, unit: unit === 'ratio' ? '' : unit, daysAgo: '1', note: '' };
}
