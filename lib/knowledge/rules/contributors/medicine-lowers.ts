// What the rules "a listed medicine lowers this nutrient" have in common: medicines and signs come from the table of causes.

import type { ContributorRule } from '../../../clinical/knowledge.ts';
import { causesLowering } from '../../causes/cause-codes.ts';
import { type LoweredNutrient, type SignsOfLow, signsOfLow } from '../../causes/signs-of-low.ts';
import { listed } from '../../named-conditions.ts';
import { contributor } from './rule.ts';

type Own = Pick<ContributorRule, 'title' | 'actions' | 'tests'> &
  Partial<Pick<ContributorRule, 'notApplicableWhen' | 'actionsWhen'>>;

/** Such a medicine is listed and something speaks for the deficiency: a core symptom, or a level that is low or borderline. */
export function medicineLowers(nutrient: LoweredNutrient, own: Own): ContributorRule {
  const { history, sources } = causesLowering(nutrient);
  const { symptoms, levels }: SignsOfLow = signsOfLow[nutrient];
  return contributor(`medicine-lowers-${nutrient}`, {
    sources,
    // The pictures and the intervals are those of adults.
    adultsOnly: true,
    fires: { all: [{ any: listed(...history) }, { any: [...symptoms, ...levels] }] },
    ...own,
  });
}
