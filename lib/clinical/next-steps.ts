// What to order and what to ask next, each with its reason: what could raise a red flag comes first.

import { type Analyte, URGENCIES, type Urgency } from './codes.ts';
import type { Concluded, Conclusion, GradedFlag } from './conclude.ts';
import { insteadOf } from './conclude-deficiency.ts';
import { analytesOf } from './evaluate-lab.ts';
import { stateOf } from './lab-state.ts';
import { historyOf } from './normalise-facts.ts';
import type { Finding, Screening } from './screening.ts';
import { distanceToMet, factsOf, hasEvidence, nearestMissing } from './trace.ts';
import { DETAIL_WORDS, listText, lowerFirst } from './wording.ts';

type Wish = { code: string; rank: number; reason: string };

const RANK_OF_STATUS = { likely: 4, 'low-level': 4, possible: 5, 'not-assessable': 6, unlikely: 9 } as const;
const MOST_QUESTIONS = 20;

/**
 * Tests of the findings and of what they miss, without those that have a fresh usable result unless that is to be repeated; most
 * urgent first.
 */
export function suggestTests(findings: readonly Finding[], concluded: Concluded): Screening['suggestedTests'] {
  const { context, conclusions } = concluded;
  const wishes: Wish[] = [];
  const repeated = new Set<string>();
  const wish = (analyte: Analyte, rank: number, reason: string) => wishes.push({ code: analyte, rank, reason });
  for (const finding of findings) {
    const rule = context.knowledge.rules.find((candidate) => candidate.id === finding.rules[0]);
    if (!rule) continue;
    const rank = rankOfFinding(finding);
    const reason = inReason(
      finding.kind === 'deficiency' ? finding.title.replace(': ', ' ') : finding.title,
      concluded,
    );
    const flag = flagOf(finding, concluded);
    for (const analyte of flag ? toRepeat(flag, concluded) : []) {
      repeated.add(analyte);
      wish(analyte, rank, reason);
    }
    if (finding.kind === 'deficiency' && finding.status === 'unlikely') continue;
    for (const analyte of analytesOf(finding.missing, context.knowledge)) wish(analyte, rank, reason);
    const instead = rule.kind === 'deficiency' ? insteadOf(rule, context) : undefined;
    for (const analyte of instead?.order ?? []) wish(analyte, rank + 0.25, reason);
    for (const analyte of flag?.tier?.tests ?? rule.tests)
      if (!instead?.not.includes(analyte)) wish(analyte, rank + 0.5, reason);
  }
  for (const conclusion of conclusions) {
    if (conclusion.kind === 'flag' && conclusion.trace.truth === 'unknown' && distanceToMet(conclusion.trace) === 1) {
      const missing = analytesOf(nearestMissing(conclusion.trace), context.knowledge);
      for (const analyte of missing)
        if (isWorthTesting(conclusion)) wish(analyte, 7, `could show ${inReason(conclusion.rule.title, concluded)}`);
    }
  }
  return merge(wishes)
    .filter(({ code }) => (repeated.has(code) || !isFresh(code, concluded)) && !isUselessNow(code, concluded))
    .flatMap(({ code, why }) => analytesOf([code], context.knowledge).map((analyte) => ({ analyte, why })));
}

/**
 * Unknown facts that would settle a rule by themselves: first those of red flags that are already raised or half met, the most
 * urgent first, then of other red flags, then of deficiencies.
 */
export function askNext(findings: readonly Finding[], concluded: Concluded): Screening['askNext'] {
  const { context, conclusions } = concluded;
  const analytes = new Set<string>(context.knowledge.analytes.map((definition) => definition.id));
  const wishes: Wish[] = [];
  const wish = (missing: string, rank: number, reason: string) => {
    const [code = missing] = missing.split('.');
    if (!analytes.has(code)) wishes.push({ code, rank, reason: reason + detailText(missing) });
  };
  for (const finding of findings) {
    if (finding.kind === 'red-flag' || (finding.kind === 'excess' && context.behaviour.asksAboutExcess))
      for (const missing of finding.missing) wish(missing, 0, `could change ${lowerFirst(finding.title)}`);
    if (finding.kind === 'deficiency') {
      const rank = finding.status === 'unlikely' ? 9 : 5;
      const [name = ''] = finding.title.split(': ');
      for (const missing of finding.missing) wish(missing, rank, `could settle ${lowerFirst(name)}`);
    }
  }
  for (const conclusion of conclusions) {
    if (conclusion.kind !== 'flag' || conclusion.rule.kind !== 'red-flag' || conclusion.trace.truth !== 'unknown')
      continue;
    if (distanceToMet(conclusion.trace) !== 1) continue;
    const rank = (hasEvidence(conclusion.trace) ? 1 : 2) + URGENCIES.indexOf(mostUrgent(conclusion)) * 0.1;
    for (const missing of nearestMissing(conclusion.trace)) {
      // A detail of what is already present is the shortest question of all.
      wish(missing, missing.includes('.') ? 0.5 : rank, `could raise ${lowerFirst(conclusion.rule.title)}`);
    }
  }
  if (isPregnancyOpen(concluded)) wish('pregnant', 1.9, 'pregnancy changes intervals, tests and food advice');
  return merge(wishes).slice(0, MOST_QUESTIONS);
}

/** Not asked, in a woman of 12 to 55 (decision table, rule 0.11). */
function isPregnancyOpen({ context: { facts, ageYears } }: Concluded): boolean {
  const { sex, pregnant } = facts.patient;
  return sex === 'female' && pregnant === null && ageYears !== null && ageYears >= 12 && ageYears <= 55;
}

function isWorthTesting(conclusion: Conclusion): boolean {
  return conclusion.kind === 'flag' && conclusion.rule.kind === 'red-flag' && !conclusion.rule.isCriticalValue;
}

function mostUrgent(conclusion: Extract<Conclusion, { kind: 'flag' }>): Urgency {
  const tiers = 'tiers' in conclusion.rule ? conclusion.rule.tiers : [];
  return tiers.at(-1)?.urgency ?? 'routine';
}

function rankOfFinding(finding: Finding): number {
  switch (finding.kind) {
    case 'red-flag':
    case 'excess':
      return URGENCIES.indexOf(finding.urgency);
    case 'deficiency':
      return RANK_OF_STATUS[finding.status];
    case 'contributor':
    case 'advice':
      return 8;
  }
}

/** A usable result that does not conflict with another of its day needs no repeat. */
function isFresh(code: string, { context }: Concluded): boolean {
  const [analyte] = analytesOf([code], context.knowledge);
  if (!analyte) return false;
  const state = stateOf(analyte, context.labs);
  return state.deciding !== null && !state.isConflicting;
}

/** A test that cannot be read in pregnancy, or with a medicine of the patient, is not ordered. */
function isUselessNow(code: string, { context }: Concluded): boolean {
  const definition = context.knowledge.analytes.find((candidate) => candidate.id === code);
  if (context.facts.patient.pregnant === true && definition?.pregnancy?.kind === 'unusable') return true;
  return (
    definition?.unfit.some(
      (rule) => rule.isNotOrdered && rule.history?.some((medicine) => historyOf(medicine, context).truth === 'met'),
    ) === true
  );
}

/** What raised the finding, of the limb that it speaks of. */
function flagOf(finding: Finding, { conclusions }: Concluded): GradedFlag | undefined {
  const conclusion = conclusions.find(({ rule }) => rule.id === finding.rules[0]);
  const side = finding.key.split(':')[2] ?? null;
  return conclusion?.kind === 'flag' ? conclusion.flags.find((flag) => flag.side === side) : undefined;
}

/** The results behind it, where what it says to do is to measure them again. */
function toRepeat(flag: GradedFlag, { context }: Concluded): Analyte[] {
  const { tier, isOldValue, trace, tierTrace } = flag;
  if (!tier?.repeats && !(isOldValue && context.behaviour.isReviewed)) return [];
  const used = [...factsOf(trace), ...(tierTrace ? factsOf(tierTrace) : [])];
  return used.flatMap((fact) => (fact.kind === 'lab' ? [fact.assessment.analyte] : []));
}

/** The title of a finding within a sentence. */
function inReason(title: string, { context }: Concluded): string {
  return context.behaviour.isReviewed && title.startsWith('A ') ? `a${title.slice(1)}` : lowerFirst(title);
}

function merge(wishes: readonly Wish[]): { code: string; why: string }[] {
  const merged = new Map<string, { rank: number; order: number; reasons: Set<string> }>();
  wishes.forEach((wish, order) => {
    const known = merged.get(wish.code);
    if (!known) merged.set(wish.code, { rank: wish.rank, order, reasons: new Set([wish.reason]) });
    else {
      known.rank = Math.min(known.rank, wish.rank);
      known.reasons.add(wish.reason);
    }
  });
  return [...merged]
    .sort(
      ([, left], [, right]) =>
        left.rank - right.rank || right.reasons.size - left.reasons.size || left.order - right.order,
    )
    .map(([code, { reasons }]) => ({ code, why: listText([...reasons]) }));
}

function detailText(missing: string): string {
  const [, detail = ''] = missing.split('.');
  const words = DETAIL_WORDS.get(detail);
  return words === undefined ? '' : ` (${words}?)`;
}
