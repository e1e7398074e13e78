// The properties of a screening on new people each time: what tests/unit/clinical/properties.test.ts tries on the same ones.

import { describe, it, vi } from 'vitest';
import {
  irrelevantFactsChangeNothing,
  otherRulesStay,
  wordsBesideFactsChangeNothing,
} from '#tests/unit/clinical/properties/adding.ts';
import { nothingBecomesNormal } from '#tests/unit/clinical/properties/no-silent-normal.ts';
import { orderNeverMatters } from '#tests/unit/clinical/properties/order.ts';
import { jsonChangesNothing } from '#tests/unit/clinical/properties/replay.ts';
import { statusesAreComplete } from '#tests/unit/clinical/properties/statuses.ts';
import { unitsNeverMatter } from '#tests/unit/clinical/properties/units-of-a-case.ts';
import { counterfactualsHold } from '#tests/unit/clinical/properties/would-change.ts';
import { DEEP_RUNS } from '#tests/unit/clinical/runs.ts';

vi.setConfig({ testTimeout: 1_800_000 });

describe(`for each of ${DEEP_RUNS} people`, () => {
  it.each([
    ['a fact taken away, or a detail of one, makes nothing normal', nothingBecomesNormal],
    ['every rule has one status, and findings and lists say the same', statusesAreComplete],
    ['a fact that a rule does not read changes nothing of that rule', otherRulesStay],
    ['a fact that no rule reads changes nothing at all', irrelevantFactsChangeNothing],
    ['allergies, food rules and flags of the laboratory change nothing', wordsBesideFactsChangeNothing],
    ['the units in which values are typed change nothing', unitsNeverMatter],
    ['the order in which facts are listed changes nothing', orderNeverMatters],
    ['every change that is said to change a finding does so', counterfactualsHold],
    ['the screening is the same to the byte, also through JSON', jsonChangesNothing],
  ] as const)('%s', (_, property) => {
    property(DEEP_RUNS);
  });
});
