// When a finding is still the one that a person acted on.

import { describe, expect, it } from 'vitest';
import { URGENCIES } from '#lib/clinical/codes.ts';
import type { DeficiencyFinding, FindingFact, RedFlagFinding } from '#lib/clinical/screening.ts';
import { factsDiffer, isAlarm, isWorse, moreUrgent, restsOnSymptoms } from '#lib/records/finding-changes.ts';

const base = {
  ...{ title: 'x', rules: [], because: [], missing: [], wouldChange: [], actions: [], sources: [] },
};

function fact(given: Partial<FindingFact> = {}): FindingFact {
  return {
    label: 'Magnesium',
    value: '0.58 mmol/L',
    reading: 'below',
    range: null,
    on: '2026-11-18',
    path: 'labs[0]',
    ...given,
  };
}

function deficiency(given: Partial<DeficiencyFinding> = {}): DeficiencyFinding {
  return {
    ...base,
    ...{ key: 'deficiency:magnesium', kind: 'deficiency', nutrient: 'magnesium', status: 'possible' },
    ...{ riskFactors: [], symptoms: [], facts: [fact()] },
    ...given,
  };
}

function flag(given: Partial<RedFlagFinding> = {}): RedFlagFinding {
  return {
    ...base,
    ...{ key: 'red-flag:suspected-dvt:left', kind: 'red-flag', code: 'suspected-dvt', urgency: 'urgent', dueHours: 4 },
    ...{ subsumedBy: null, facts: [fact({ label: 'Leg swelling', value: 'left', path: 'symptoms[0]' })] },
    ...given,
  };
}

describe('the facts of a finding', () => {
  it('are the same in another order, at another place, under other words', () => {
    const second = fact({ label: 'Potassium', value: '3.3 mmol/L', path: 'labs[1]' });
    const one = deficiency({ facts: [fact(), second], because: ['5 days old'] });
    const other = deficiency({
      facts: [{ ...second, path: 'labs[7]' }, fact({ path: 'labs[3]' })],
      because: ['9 days old'],
    });
    expect(factsDiffer(one, other)).toBe(false);
  });

  it.each([
    ['a value', { value: '0.59 mmol/L' }],
    ['a reading', { reading: 'borderline' }],
    ['a date', { on: '2026-11-19' }],
  ])('differ by %s', (_name, change) => {
    expect(factsDiffer(deficiency(), deficiency({ facts: [fact(change)] }))).toBe(true);
  });

  it('differ by a fact more and by the status or urgency', () => {
    expect(factsDiffer(deficiency(), deficiency({ facts: [fact(), fact({ label: 'Age' })] }))).toBe(true);
    expect(factsDiffer(deficiency(), deficiency({ status: 'likely' }))).toBe(true);
    expect(factsDiffer(flag(), flag({ urgency: 'soon' }))).toBe(true);
  });

  it('tell what rests on symptoms from what rests on results alone', () => {
    expect(restsOnSymptoms(flag())).toBe(true);
    expect(restsOnSymptoms(deficiency())).toBe(false);
  });
});

describe('a finding gets worse', () => {
  it('by its status, its urgency or its due time, and never by getting milder', () => {
    expect(isWorse(deficiency(), deficiency({ status: 'likely' }))).toBe(true);
    expect(isWorse(deficiency({ status: 'likely' }), deficiency())).toBe(false);
    expect(isWorse(flag(), flag({ urgency: 'emergency', dueHours: 0.25 }))).toBe(true);
    expect(isWorse(flag({ urgency: 'emergency', dueHours: 0.25 }), flag())).toBe(false);
    expect(isWorse(flag(), flag({ dueHours: 2 }))).toBe(true);
    expect(isWorse(flag(), flag())).toBe(false);
  });
});

describe('urgency', () => {
  it('takes the more urgent of two, whichever comes first', () => {
    for (const [rank, urgency] of URGENCIES.entries()) {
      for (const [otherRank, other] of URGENCIES.entries()) {
        expect(moreUrgent(urgency, other)).toBe(URGENCIES[Math.min(rank, otherRank)]);
      }
    }
  });

  it('interrupts when it is emergency or urgent alone', () => {
    expect(URGENCIES.filter(isAlarm)).toEqual(['emergency', 'urgent']);
  });
});
