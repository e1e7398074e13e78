// Michigan Neuropathy Screening Instrument, part A: fifteen questions to the patient (clinical reference 2.3).

import type { ExaminationCode } from '../../clinical/codes.ts';
import type { Instrument, InstrumentItem } from '../../clinical/knowledge.ts';
import type { InstrumentAbout } from '../../clinical/knowledge-about.ts';

type Question = Extract<ExaminationCode, `mnsi-${number}`>;

/** Yes is the sign. */
function yes(symptom: Question): InstrumentItem {
  return { code: symptom, condition: { symptom }, points: 1 };
}

/** No is the sign: the patient cannot feel it. */
function no(symptom: Question): InstrumentItem {
  return { code: symptom, condition: { not: { symptom } }, points: 1 };
}

export const mnsiQuestionnaire: Instrument = {
  id: 'mnsi-questionnaire',
  title: 'MNSI questionnaire',
  items: [
    yes('mnsi-1'),
    yes('mnsi-2'),
    yes('mnsi-3'),
    yes('mnsi-5'),
    yes('mnsi-6'),
    no('mnsi-7'),
    yes('mnsi-8'),
    yes('mnsi-9'),
    yes('mnsi-11'),
    yes('mnsi-12'),
    no('mnsi-13'),
    yes('mnsi-14'),
    yes('mnsi-15'),
  ],
  positiveAt: 7,
};

export const mnsiQuestionnaireAbout: InstrumentAbout = {
  items: {
    'mnsi-1': 'Legs or feet numb',
    'mnsi-2': 'Burning pain in legs or feet',
    'mnsi-3': 'Feet too sensitive to touch',
    'mnsi-5': 'Prickling feelings',
    'mnsi-6': 'Bed covers hurt',
    'mnsi-7': 'Cannot tell hot from cold water',
    'mnsi-8': 'Open sore on the foot, ever',
    'mnsi-9': 'Told of diabetic neuropathy',
    'mnsi-11': 'Worse at night',
    'mnsi-12': 'Legs hurt on walking',
    'mnsi-13': 'Does not sense the feet when walking',
    'mnsi-14': 'Skin so dry that it cracks',
    'mnsi-15': 'Amputation',
  },
  purpose: 'nerve damage of diabetes, from questions',
  note: 'Original key: 13 questions; "no" scores on 7 and 13; 4 (circulation) and 10 (general weakness) do not score; positive from 7. Herman 2012 calls 4 positive. PhenX scores every positive answer as 1, which turns 7 and 13 round. A low score clears nothing.',
  sources: [
    ['PhenX toolkit, protocol 140401 (the questions)', 'P'],
    ['Original key of the MNSI; Herman 2012 for the lower cut-off', 'G'],
  ],
};
