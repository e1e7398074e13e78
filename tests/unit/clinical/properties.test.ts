// What holds for every case, tried on random ones. The same properties run by the thousand in tests/deep.

import { describe, expect, it, vi } from 'vitest';
import { ruleCases } from '../knowledge/rule-cases.ts';
import {
  irrelevantCodes,
  irrelevantFactsChangeNothing,
  otherRulesStay,
  wordsBesideFactsChangeNothing,
} from './properties/adding.ts';
import { nothingBecomesNormal } from './properties/no-silent-normal.ts';
import { orderNeverMatters } from './properties/order.ts';
import { jsonChangesNothing } from './properties/replay.ts';
import { statusesAreComplete } from './properties/statuses.ts';
import { unitsNeverMatter } from './properties/units-of-a-case.ts';
import { counterfactualsHold, expectChangesToHold } from './properties/would-change.ts';
import { RUNS } from './runs.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('for every person', () => {
  it('a fact taken away makes nothing normal', () => nothingBecomesNormal(RUNS));

  it('every rule has one status, and findings and lists say the same', () => statusesAreComplete(RUNS));

  it('a fact that a rule does not read changes nothing of that rule', () => otherRulesStay(RUNS));

  it('a fact that no rule reads changes nothing at all', () => {
    expect(irrelevantCodes.length).toBeGreaterThan(3);
    irrelevantFactsChangeNothing(RUNS);
    wordsBesideFactsChangeNothing(RUNS);
  });

  it('the units in which values are typed change nothing', () => {
    expect(unitsNeverMatter(RUNS).changed).toBeGreaterThan(RUNS / 4);
  });

  it('the order in which facts are listed changes nothing', () => orderNeverMatters(RUNS));

  it('every change that is said to change a finding does so in the whole screening', () => {
    counterfactualsHold(RUNS);
    const tried = [...ruleCases.values()].flat().map(expectChangesToHold);
    expect(tried.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(150);
  });

  it('the screening is the same to the byte, also when facts and knowledge went through JSON', () =>
    jsonChangesNothing(RUNS));
});
