// A rule's condition as a tree that a person can read: branches in words, leaves with their threshold, unit and source.

import { bandText } from './band-words.ts';
import type { Analyte, RedFlagCode } from './codes.ts';
import type { Band, Condition } from './condition.ts';
import { describeCondition } from './describe-condition.ts';
import type { Knowledge } from './knowledge.ts';

export type ConditionNode = {
  kind: 'all' | 'any' | 'count' | 'not' | 'known' | 'named' | 'leaf';
  text: string;
  /** The analyte that a leaf reads. */
  analyte: Analyte | null;
  /** Whole days for which a result or measurement speaks here; `null` where none is read, or however old it is. */
  lookBackDays: number | null;
  /** Id of the decision limit that a leaf compares with. */
  limit: string | null;
  /** What the band means by default, in words: "below 0.70 mmol/L". */
  band: string | null;
  flag: RedFlagCode | null;
  /** Id of a score; Wells is `wells`. */
  score: string | null;
  children: ConditionNode[];
};

type Extra = Partial<Omit<ConditionNode, 'kind' | 'text'>>;

/** Named conditions are opened; red flags and scores are named and stand on pages of their own. */
export function conditionTree(condition: Condition, knowledge: Knowledge): ConditionNode {
  const below = (conditions: readonly Condition[]) => conditions.map((part) => conditionTree(part, knowledge));
  if ('all' in condition) {
    if (condition.all.length === 0) return node('leaf', 'in every case', {});
    return node('all', 'all of these', { children: below(condition.all) });
  }
  if ('any' in condition) return node('any', 'any one of these', { children: below(condition.any) });
  if ('count' in condition) {
    return node('count', `at least ${condition.atLeast} of these`, { children: below(condition.count) });
  }
  if ('not' in condition) return node('not', 'not', { children: below([condition.not]) });
  if ('known' in condition) {
    return node('known', 'known to hold (not known counts as no)', { children: below([condition.known]) });
  }
  const text = describeCondition(condition, knowledge);
  if ('named' in condition) {
    const named = knowledge.named[condition.named];
    return node('named', text, { children: named ? below([named.condition]) : [] });
  }
  if ('is' in condition) {
    const { lab } = condition;
    const band = bandsText(lab, condition.is, knowledge);
    return node('leaf', text, { analyte: lab, band, lookBackDays: staleAfter(lab, knowledge) });
  }
  if ('limit' in condition) {
    const { lab, limit, use = 'deciding' } = condition;
    const lookBackDays = use === 'deciding' ? staleAfter(lab, knowledge) : null;
    return node('leaf', text, { analyte: lab, limit, lookBackDays });
  }
  if ('labKnown' in condition) {
    const analyte = condition.labKnown;
    return node('leaf', text, { analyte, lookBackDays: staleAfter(analyte, knowledge) });
  }
  if ('measurement' in condition) {
    const measured = knowledge.measurements.find(({ code }) => code === condition.measurement);
    return node('leaf', text, { lookBackDays: measured?.staleAfterDays ?? null });
  }
  if ('labLater' in condition) return node('leaf', text, { analyte: condition.labLater });
  if ('labPaired' in condition) return node('leaf', text, { analyte: condition.labPaired });
  if ('labRise' in condition) return node('leaf', text, { analyte: condition.labRise });
  if ('labFall' in condition) return node('leaf', text, { analyte: condition.labFall });
  if ('calciumSupportive' in condition) {
    const band = bandsText('calcium-adjusted', condition.calciumSupportive, knowledge);
    return node('leaf', text, { analyte: 'calcium-adjusted', band });
  }
  if ('flag' in condition) return node('leaf', text, { flag: condition.flag });
  if ('wells' in condition) return node('leaf', text, { score: 'wells' });
  if ('score' in condition) return node('leaf', text, { score: condition.score });
  return node('leaf', text, {});
}

function node(kind: ConditionNode['kind'], text: string, extra: Extra): ConditionNode {
  return {
    kind,
    text,
    analyte: null,
    lookBackDays: null,
    limit: null,
    band: null,
    flag: null,
    score: null,
    children: [],
    ...extra,
  };
}

function staleAfter(analyte: Analyte, knowledge: Knowledge): number | null {
  return knowledge.analytes.find(({ id }) => id === analyte)?.staleAfterDays ?? null;
}

/** The default bands of an adult, where they do not depend on sex; `null` where only the laboratory knows. */
function bandsText(analyte: Analyte, wanted: readonly Band[], knowledge: Knowledge): string | null {
  const bands = knowledge.analytes.find(({ id }) => id === analyte)?.bands;
  if (bands?.kind === 'by-sex') {
    const texts = [`women: ${listOf(wanted, (band) => bandText(bands.female, band))}`];
    return [...texts, `men: ${listOf(wanted, (band) => bandText(bands.male, band))}`].join('; ');
  }
  return bands?.kind === 'bands' ? listOf(wanted, (band) => bandText(bands.bands, band)) : null;
}

function listOf(wanted: readonly Band[], textOf: (band: Band) => string | null): string {
  return wanted.map((band) => textOf(band) ?? `${band}: none by default`).join(' or ');
}
