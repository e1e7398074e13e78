// What holds for every case, tried on the same few hundred each time. tests/deep tries these and more on new ones by the thousand.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ruleCases } from '../knowledge/rule-cases.ts';
import { otherRulesStay } from './properties/adding.ts';
import { orderNeverMatters } from './properties/order.ts';
import { jsonChangesNothing } from './properties/replay.ts';
import { statusesAreComplete } from './properties/statuses.ts';
import { counterfactualsHold, expectChangesToHold } from './properties/would-change.ts';
import { RUNS } from './runs.ts';

vi.setConfig({ testTimeout: 120_000 });
fc.configureGlobal({ seed: 20_261_125 });

describe('for every person', () => {
  it('every rule has one status, and findings and lists say the same', () => statusesAreComplete(RUNS));

  it('a fact that a rule does not read changes nothing of that rule', () => otherRulesStay(RUNS));

  it('the order in which facts are listed changes nothing', () => orderNeverMatters(RUNS));

  it('every change that is said to change a finding does so in the whole screening', () => {
    counterfactualsHold(RUNS);
    const tried = [...ruleCases.values()].flat().map(expectChangesToHold);
    expect(tried.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(150);
  });

  it('the screening is the same to the byte, also when facts and knowledge went through JSON', () =>
    jsonChangesNothing(RUNS));
});
