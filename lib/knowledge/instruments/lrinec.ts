// Laboratory Risk Indicator for Necrotising Fasciitis: an adjunct in hospital (clinical reference 2.2).

import type { Condition } from '../../clinical/condition.ts';
import type { Instrument, InstrumentItem } from '../../clinical/knowledge.ts';
import { present } from '../named-conditions.ts';
import { fromGuideline } from '../sources.ts';

function item(code: string, title: string, condition: Condition, points: number): InstrumentItem {
  return { code, title, condition, points };
}

const RANDOM: Condition = { lab: 'glucose-random', operator: '>', limit: 'lrinec-glucose-random' };
const FASTING: Condition = { lab: 'glucose-fasting', operator: '>', limit: 'lrinec-glucose-fasting' };
/** Either glucose answers the question alone; only without both is it open. */
const GLUCOSE_RANDOM: Condition = { all: [{ labKnown: 'glucose-random' }, RANDOM] };
const GLUCOSE_FASTING: Condition = { all: [{ labKnown: 'glucose-fasting' }, FASTING] };
const NO_GLUCOSE: Condition = {
  all: [{ not: { labKnown: 'glucose-random' } }, { not: { labKnown: 'glucose-fasting' } }, RANDOM],
};

export const lrinec: Instrument = {
  id: 'lrinec',
  title: 'LRINEC score',
  shownWhen: {
    any: present(
      'skin-spreading-infection',
      'leg-redness',
      'bullae',
      'dusky-skin',
      'crepitus',
      'pain-out-of-proportion',
    ),
  },
  items: [
    item('crp', 'CRP 150 mg/L or more', { lab: 'crp', operator: '>=', limit: 'lrinec-crp' }, 4),
    item(
      'white-cell-count',
      'White cells 15 or more',
      { lab: 'white-cell-count', operator: '>=', limit: 'lrinec-white-cells' },
      1,
    ),
    item(
      'white-cell-count.high',
      'White cells above 25',
      { lab: 'white-cell-count', operator: '>', limit: 'lrinec-white-cells-high' },
      1,
    ),
    item(
      'haemoglobin',
      'Haemoglobin 13.5 g/dL or less',
      { lab: 'haemoglobin', operator: '<=', limit: 'lrinec-haemoglobin' },
      1,
    ),
    item(
      'haemoglobin.low',
      'Haemoglobin below 11 g/dL',
      { lab: 'haemoglobin', operator: '<', limit: 'lrinec-haemoglobin-low' },
      1,
    ),
    item('sodium', 'Sodium below 135 mmol/L', { lab: 'sodium', operator: '<', limit: 'lrinec-sodium' }, 2),
    item(
      'creatinine',
      'Creatinine above 141 umol/L',
      { lab: 'creatinine', operator: '>', limit: 'lrinec-creatinine' },
      2,
    ),
    item('glucose', 'Glucose above 10 mmol/L', { any: [GLUCOSE_RANDOM, GLUCOSE_FASTING, NO_GLUCOSE] }, 1),
  ],
  positiveAt: 6,
  note: 'Hospital adjunct: 5 or less low, 6 to 7 intermediate, 8 or more high. Sensitivity fell to 74 % in a UK series: a low score never clears necrotising infection, and nobody waits for it.',
  sources: [fromGuideline('GPnotebook, LRINEC', 'P'), fromGuideline('White cells above 25 score 2', 'G')],
};
