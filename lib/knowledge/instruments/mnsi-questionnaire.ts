// Michigan Neuropathy Screening Instrument, part A: fifteen questions to the patient (clinical reference 2.3).

import type { ExaminationCode } from '../../clinical/codes.ts';
import type { Instrument, InstrumentItem } from '../../clinical/knowledge.ts';
import { fromGuideline } from '../sources.ts';

type Question = Extract<ExaminationCode, `mnsi-${number}`>;

/** Yes is the sign. */
function yes(symptom: Question, title: string): InstrumentItem {
  return { code: symptom, title, condition: { symptom }, points: 1 };
}

/** No is the sign: the patient cannot feel it. */
function no(symptom: Question, title: string): InstrumentItem {
  return { code: symptom, title, condition: { not: { symptom } }, points: 1 };
}

export const mnsiQuestionnaire: Instrument = {
  id: 'mnsi-questionnaire',
  title: 'MNSI questionnaire',
  items: [
    yes('mnsi-1', 'Legs or feet numb'),
    yes('mnsi-2', 'Burning pain in legs or feet'),
    yes('mnsi-3', 'Feet too sensitive to touch'),
    yes('mnsi-5', 'Prickling feelings'),
    yes('mnsi-6', 'Bed covers hurt'),
    no('mnsi-7', 'Cannot tell hot from cold water'),
    yes('mnsi-8', 'Open sore on the foot, ever'),
    yes('mnsi-9', 'Told of diabetic neuropathy'),
    yes('mnsi-11', 'Worse at night'),
    yes('mnsi-12', 'Legs hurt on walking'),
    no('mnsi-13', 'Does not sense the feet when walking'),
    yes('mnsi-14', 'Skin so dry that it cracks'),
    yes('mnsi-15', 'Amputation'),
  ],
  positiveAt: 7,
  note: 'Original key: 13 questions; "no" scores on 7 and 13; 4 (circulation) and 10 (general weakness) do not score; positive from 7. Herman 2012 calls 4 positive. PhenX scores every positive answer as 1, which turns 7 and 13 round. A low score clears nothing.',
  sources: [
    fromGuideline('PhenX toolkit, protocol 140401 (the questions)', 'P'),
    fromGuideline('Original key of the MNSI; Herman 2012 for the lower cut-off', 'G'),
  ],
};
