// What holds for every case, tried on the same thousands each time. tests/deep tries it on new ones.

import fc from 'fast-check';
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

// On a busy machine some thousand screenings take their time.
vi.setConfig({ testTimeout: 300_000 });
fc.configureGlobal({ seed: 20_261_125 });

describe('for every person', () => {
  it('a fact taken away, or a detail of one, makes nothing normal', () => {
    const { removals } = nothingBecomesNormal(RUNS.nothingBecomesNormal);
    expect(removals).toBeGreaterThan(50 * RUNS.nothingBecomesNormal);
  });

  it('every rule has one status, and findings and lists say the same', () =>
    statusesAreComplete(RUNS.statusesAreComplete));

  it('a fact that a rule does not read changes nothing of that rule', () => otherRulesStay(RUNS.otherRulesStay));

  it('a fact that no rule reads changes nothing at all', () => {
    expect(irrelevantCodes.length).toBeGreaterThan(0);
    irrelevantFactsChangeNothing(RUNS.irrelevantFactsChangeNothing);
  });

  it('allergies, food rules and flags of the laboratory change nothing', () =>
    wordsBesideFactsChangeNothing(RUNS.wordsBesideFactsChangeNothing));

  it('the units in which values are typed change nothing', () => {
    const { changed, asked } = unitsNeverMatter(RUNS.unitsNeverMatter);
    expect(changed).toBeGreaterThan(RUNS.unitsNeverMatter);
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(RUNS.unitsNeverMatter / 20);
  });

  it('the order in which facts are listed changes nothing', () => orderNeverMatters(RUNS.orderNeverMatters));

  it('every change that is said to change a finding does so in the whole screening', () => {
    counterfactualsHold(RUNS.counterfactualsHold);
    const tried = [...ruleCases.values()].flat().map(expectChangesToHold);
    expect(tried.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(150);
  });

  it('the screening is the same to the byte, also when facts and knowledge went through JSON', () =>
    jsonChangesNothing(RUNS.jsonChangesNothing));
});
