// Symptom tests: what is present decides; a detail that was not given is unknown unless the rule says that it does not stop it.

import type { SymptomTest } from './condition.ts';
import type { NormalisedFacts, SymptomEntry } from './normalise-facts.ts';
import type { Trace } from './trace.ts';
import { allOf, type Truth } from './truth.ts';

type Judged = { truth: Truth; missing: string[] };

export function evaluateSymptom(test: SymptomTest, facts: NormalisedFacts): Trace {
  const code = test.symptom;
  const entries = facts.present.get(code);
  if (!entries) {
    const isAbsent = facts.absent.has(code);
    return {
      node: 'symptom',
      truth: isAbsent ? 'not-met' : 'unknown',
      children: [],
      used: isAbsent ? [{ kind: 'symptom-absent', code }] : [],
      missing: isAbsent ? [] : [code],
    };
  }
  const hasBothEntries =
    entries.some((entry) => entry.fact.side === 'left') && entries.some((entry) => entry.fact.side === 'right');
  const judged = entries.map((entry) => ({ entry, ...judgeEntry(test, entry, hasBothEntries) }));
  const met = judged.filter((item) => item.truth === 'met');
  const unknown = judged.filter((item) => item.truth === 'unknown');
  const truth: Truth = met.length > 0 ? 'met' : unknown.length > 0 ? 'unknown' : 'not-met';
  const deciding = truth === 'met' ? met : truth === 'unknown' ? unknown : judged;
  return {
    node: 'symptom',
    truth,
    children: [],
    used: deciding.map((item) => ({ kind: 'symptom', code, entry: item.entry })),
    missing: truth === 'not-met' ? [] : [...new Set(deciding.flatMap((item) => item.missing))],
  };
}

function judgeEntry(test: SymptomTest, { fact }: SymptomEntry, hasBothEntries: boolean): Judged {
  const parts: Judged[] = [];
  const detail = (name: string, truth: Truth, missingIsMet: boolean) => {
    const missing = truth === 'unknown' ? [`${test.symptom}.${name}`] : [];
    parts.push({ truth: truth === 'unknown' && missingIsMet ? 'met' : truth, missing });
  };
  if (test.side) detail('side', sideTruth(test.side, fact.side, hasBothEntries), test.sideMissing === 'met');
  if (test.days) detail('durationDays', daysTruth(test.days, fact.durationDays), test.daysMissing === 'met');
  if (test.severityAtLeast !== undefined) {
    const truth = fact.severity === null ? 'unknown' : fact.severity >= test.severityAtLeast ? 'met' : 'not-met';
    detail('severity', truth, false);
  }
  if (test.exertional) {
    detail('exertional', fact.exertional === null ? 'unknown' : fact.exertional ? 'met' : 'not-met', false);
  }
  const truth = allOf(parts.map((part) => part.truth));
  return { truth, missing: truth === 'not-met' ? [] : parts.flatMap((part) => part.missing) };
}

function sideTruth(wanted: 'one' | 'both', side: string | null, hasBothEntries: boolean): Truth {
  if (side === null) return 'unknown';
  if (wanted === 'both') return side === 'both' || hasBothEntries ? 'met' : 'not-met';
  return side === 'both' ? 'not-met' : 'met';
}

function daysTruth(range: { atLeast?: number; atMost?: number }, days: number | null): Truth {
  if (days === null) return 'unknown';
  const isLongEnough = range.atLeast === undefined || days >= range.atLeast;
  const isShortEnough = range.atMost === undefined || days <= range.atMost;
  return isLongEnough && isShortEnough ? 'met' : 'not-met';
}
