// Michigan Neuropathy Screening Instrument, part B: the feet examined, as far as our codes say it (clinical reference 2.3).

import type { ExaminationCode, SymptomCode } from '../../clinical/codes.ts';
import type { Condition } from '../../clinical/condition.ts';
import type { Instrument, InstrumentItem } from '../../clinical/knowledge.ts';
import type { InstrumentAbout } from '../../clinical/knowledge-about.ts';

type Sign = SymptomCode | ExaminationCode;

/** Points for the first foot, and as many for the second; which side is not known leaves the second open. */
function perFoot(symptom: Sign, points: InstrumentItem['points']): InstrumentItem[] {
  return [
    { code: symptom, condition: { symptom }, points },
    { code: `${symptom}.both`, condition: bothFeet(symptom), points },
  ];
}

function bothFeet(symptom: Sign): Condition {
  return { symptom, side: 'both' };
}

/** Our code says reduced or absent; the score tells them apart. */
const REDUCED_OR_ABSENT = { min: 0.5, max: 1 };

export const mnsiExamination: Instrument = {
  id: 'mnsi-examination',
  title: 'MNSI examination',
  items: [
    ...perFoot('foot-appearance-abnormal', 1),
    ...perFoot('foot-ulcer', 1),
    ...perFoot('ankle-reflex-absent', 1),
    ...perFoot('vibration-reduced', REDUCED_OR_ABSENT),
    ...perFoot('monofilament-reduced', REDUCED_OR_ABSENT),
    // A reflex that comes only with reinforcement scores 0.5, and our code calls it not absent.
    {
      code: 'ankle-reflex-reinforced',
      condition: { not: { symptom: 'ankle-reflex-absent' } },
      points: { min: 0, max: 1 },
    },
    {
      code: 'ankle-reflex-reinforced.other',
      condition: { all: [{ symptom: 'ankle-reflex-absent' }, { not: bothFeet('ankle-reflex-absent') }] },
      points: { min: 0, max: 0.5 },
    },
  ],
  positiveAt: 2.5,
  most: 10,
};

export const mnsiExaminationAbout: InstrumentAbout = {
  items: {
    'foot-appearance-abnormal': 'Foot looks abnormal',
    'foot-appearance-abnormal.both': 'Foot looks abnormal, the other foot too',
    'foot-ulcer': 'Ulcer',
    'foot-ulcer.both': 'Ulcer, the other foot too',
    'ankle-reflex-absent': 'Ankle reflex absent',
    'ankle-reflex-absent.both': 'Ankle reflex absent, the other foot too',
    'vibration-reduced': 'Vibration at the great toe reduced or absent',
    'vibration-reduced.both': 'Vibration at the great toe reduced or absent, the other foot too',
    'monofilament-reduced': 'Monofilament felt less than 8 of 10 times',
    'monofilament-reduced.both': 'Monofilament felt less than 8 of 10 times, the other foot too',
    'ankle-reflex-reinforced': 'Ankle reflexes perhaps only with reinforcement',
    'ankle-reflex-reinforced.other': 'The other ankle reflex perhaps only with reinforcement',
  },
  purpose: 'nerve damage of diabetes, from the feet examined',
  note: 'Of 10 points. Positive above 2 (Feldman 1994) or from 2.5 (1998, sensitivity 78.6 %, specificity 75 %, in a version of 8 points): the same in steps of a half. Reduced and absent are one code, and a reinforced reflex has none, so the score is a range. A normal monofilament clears nothing.',
  sources: [
    ['Feldman 1994, Diabetes Care 17:1281 (abstract)', 'P'],
    ['MNSI validation 1998, pubmed 9649948', 'P'],
    ['Key of the items', 'G'],
  ],
};
