// What most red-flag rules have in common, so that each file shows what is its own.

import type { RedFlagCode } from '../../../clinical/codes.ts';
import type { RedFlagRule, Tier } from '../../../clinical/knowledge.ts';
import { ALWAYS } from '../../named-conditions.ts';

type Own = Pick<RedFlagRule, 'title' | 'sources' | 'fires' | 'tiers' | 'actions' | 'tests'> &
  Partial<Pick<RedFlagRule, 'isLateral' | 'isCriticalValue' | 'yieldsTo' | 'notApplicableWhen' | 'usesWells'>>;

/** Red flags fire at every age and are not lateral, not critical values and not generic unless the rule says so. */
export function redFlag(code: RedFlagCode, own: Own): RedFlagRule {
  return {
    kind: 'red-flag',
    id: `red-flag-${code}`,
    version: 1,
    code,
    adultsOnly: false,
    isLateral: false,
    isCriticalValue: false,
    yieldsTo: [],
    ...own,
  };
}

type TierText = Pick<Tier, 'note' | 'action' | 'instead' | 'tests' | 'repeats'>;

/**
 * An unfit specimen with a critical number is asked for again, and never read as normal (decision tables, 0.6). Nobody is treated by
 * it: intravenous calcium for a sample spoilt by EDTA harms (NEW-G).
 */
export const UNFIT: TierText = {
  note: 'Unusable specimen with a critical number',
  action: 'Repeat today',
  instead: ['Look at the patient: treat by a usable result, not by this number'],
  repeats: true,
};

/** Acknowledge within 15 minutes. */
export function emergency(when: Tier['when'] = ALWAYS, words: TierText = {}): Tier {
  return { when, urgency: 'emergency', dueHours: 0.25, ...words };
}

/** The same day, within 4 hours. */
export function urgent(when: Tier['when'] = ALWAYS, words: TierText = {}): Tier {
  return { when, urgency: 'urgent', dueHours: 4, ...words };
}

/** Within 14 days unless `dueHours` says less. */
export function soon(when: Tier['when'] = ALWAYS, words: TierText = {}, dueHours = 336): Tier {
  return { when, urgency: 'soon', dueHours, ...words };
}

/** Within 30 days. */
export function routine(when: Tier['when'] = ALWAYS, words: TierText = {}): Tier {
  return { when, urgency: 'routine', dueHours: 720, ...words };
}
