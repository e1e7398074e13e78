// What may be done with a case now.

import { describe, expect, it } from 'vitest';
import {
  canBeAcknowledged,
  closeBlockers,
  type FindingState,
  isPutOff,
  mustBeAcknowledged,
} from '#lib/records/case-state.ts';

function finding(given: Partial<FindingState> = {}): FindingState {
  return { title: 'Suspected DVT', kind: 'red-flag', urgency: 'urgent', state: 'decided', isPutOff: false, ...given };
}

describe('a case can be closed', () => {
  it('when every finding is decided', () => {
    expect(closeBlockers([finding(), finding({ kind: 'deficiency', urgency: 'routine' })])).toEqual([]);
  });

  it.each([
    [{ state: 'open' }, 'Suspected DVT is not acknowledged.'],
    [{ state: 'acknowledged' }, 'Suspected DVT is not decided.'],
    [{ state: 'open', urgency: 'soon' }, 'Suspected DVT is not decided.'],
    [{ isPutOff: true }, 'Suspected DVT is put off until a later day.'],
  ] as const)('and not while %o', (given, sentence) => {
    expect(closeBlockers([finding(), finding(given)])).toEqual([sentence]);
  });
});

describe('acknowledging', () => {
  it('is a must for emergency and urgent flags that are open', () => {
    expect(mustBeAcknowledged({ urgency: 'emergency', state: 'open' })).toBe(true);
    expect(mustBeAcknowledged({ urgency: 'urgent', state: 'acknowledged' })).toBe(false);
    expect(mustBeAcknowledged({ urgency: 'soon', state: 'open' })).toBe(false);
  });

  it('is for red flags and excesses', () => {
    const kinds = ['red-flag', 'excess', 'deficiency', 'contributor', 'advice'];
    expect(kinds.filter(canBeAcknowledged)).toEqual(['red-flag', 'excess']);
  });
});

describe('a decision puts a finding off', () => {
  it('when it is deferred or monitored until a day', () => {
    expect(isPutOff({ outcome: 'deferred', reason: null, followUpOn: '2026-12-01' })).toBe(true);
    expect(isPutOff({ outcome: 'overridden', reason: 'will-monitor', followUpOn: '2026-12-01' })).toBe(true);
    expect(isPutOff({ outcome: 'referred', reason: null, followUpOn: '2026-12-01' })).toBe(false);
    expect(isPutOff({ outcome: 'deferred', reason: null, followUpOn: null })).toBe(false);
    expect(isPutOff(undefined)).toBe(false);
  });
});
