import type { Surroundings } from '#components/record/live-screening.ts';

/** A woman born in 1958 with diabetes on metformin, as the record screen gets her; nothing measured before. */
export const surroundings: Surroundings = {
  patient: {
    code: '4F7K2M',
    birthDate: '1958-03-12',
    sex: 'female',
    pregnant: null,
    conditions: [{ code: 'type-2-diabetes', startedOn: null }],
    medicines: [{ code: 'metformin', startedOn: null }],
    allergens: ['fish'],
    diet: 'vegetarian',
    faithRules: [],
    restrictions: [],
    reviewed: { allergens: '2026-11-18', conditions: '2026-11-18', medicines: '2026-11-18', diet: '2026-11-18' },
    lastingCircumstances: [],
  },
  priorLabs: [],
  asOf: '2026-11-22',
};
