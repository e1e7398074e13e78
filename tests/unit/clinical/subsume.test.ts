// Which flag stands for which (decision tables, section 5, precedence).

import { describe, expect, it } from 'vitest';
import type { RedFlagCode, Urgency } from '#lib/clinical/codes.ts';
import type { AdviceFinding, Finding, RedFlagFinding } from '#lib/clinical/screening.ts';
import { subsume } from '#lib/clinical/subsume.ts';
import { knowledge } from '#lib/knowledge/index.ts';

const BASE = {
  title: '',
  because: [],
  facts: [],
  missing: [],
  wouldChange: [],
  actions: [],
  sources: [],
  evidence: null,
};

function flag(code: RedFlagCode, urgency: Urgency, side?: 'left' | 'right' | 'both'): RedFlagFinding {
  const key = ['red-flag', code, ...(side ? [side] : [])].join(':');
  return { ...BASE, kind: 'red-flag', code, urgency, dueHours: 4, key, rules: [`red-flag-${code}`], subsumedBy: null };
}

/** What stands for the first of them. */
function standsFor(generic: RedFlagFinding, ...others: Finding[]): RedFlagCode | null {
  const [found] = subsume([generic, ...others], knowledge);
  return found?.kind === 'red-flag' ? found.subsumedBy : null;
}

const pain = (side?: 'left' | 'right' | 'both', urgency: Urgency = 'urgent') => flag('severe-leg-pain', urgency, side);

describe('a generic flag gives way', () => {
  it.each<[string, RedFlagFinding, RedFlagFinding, boolean]>([
    ['to a specific one of the same leg', pain('left'), flag('suspected-dvt', 'urgent', 'left'), true],
    ['not to one of the other leg', pain('left'), flag('suspected-dvt', 'urgent', 'right'), false],
    ['to one of both legs', pain('left'), flag('suspected-dvt', 'urgent', 'both'), true],
    ['not where it is of both legs and the other of one', pain('both'), flag('suspected-dvt', 'urgent', 'left'), false],
    ['to one of no leg', pain('left'), flag('cauda-equina', 'emergency'), true],
    ['where it is of no leg itself', pain(), flag('suspected-dvt', 'urgent', 'left'), true],
    ['to a more urgent one', pain('left'), flag('suspected-dvt', 'emergency', 'left'), true],
    ['not to a less urgent one', pain('left'), flag('suspected-dvt', 'soon', 'left'), false],
    ['not to one that says something else', pain('left'), flag('inr-critical', 'emergency'), false],
  ])('%s', (_, generic, specific, gives) => {
    expect(standsFor(generic, specific)).toBe(gives ? specific.code : null);
  });

  it('to the most urgent of several, then to the first that its rule names', () => {
    const left = (code: RedFlagCode, urgency: Urgency) => flag(code, urgency, 'left');
    const several = [left('diabetic-foot', 'urgent'), left('suspected-dvt', 'urgent'), left('cellulitis', 'emergency')];
    expect(standsFor(pain('left'), ...several)).toBe('cellulitis');
    const equal = [left('diabetic-foot', 'urgent'), left('suspected-dvt', 'urgent')];
    expect(standsFor(pain('left'), ...equal)).toBe('suspected-dvt');
    expect(standsFor(pain('left'), ...equal.toReversed())).toBe('suspected-dvt');
  });

  it('to red flags alone', () => {
    const advice: AdviceFinding = {
      ...BASE,
      kind: 'advice',
      code: 'suspected-dvt',
      key: 'advice:suspected-dvt',
      rules: [],
    };
    expect(standsFor(pain('left'), advice)).toBeNull();
  });
});

describe('what stays as it is', () => {
  it('is a specific flag, a flag of no rule, and what is no flag', () => {
    const specific = flag('suspected-dvt', 'urgent', 'left');
    const stranger = { ...pain('left'), rules: ['red-flag-of-yesterday'] };
    const wrongRule = { ...pain('left'), rules: ['deficiency-potassium'] };
    const advice: AdviceFinding = {
      ...BASE,
      kind: 'advice',
      code: 'test',
      key: 'advice:test',
      rules: ['red-flag-severe-leg-pain'],
    };
    const all = [specific, stranger, wrongRule, advice, flag('cauda-equina', 'emergency')];
    expect(subsume(all, knowledge)).toEqual(all);
  });
});
