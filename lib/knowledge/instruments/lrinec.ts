// Laboratory Risk Indicator for Necrotising Fasciitis: an adjunct in hospital (clinical reference 2.2).

import type { Condition } from '../../clinical/condition.ts';
import type { Instrument, InstrumentItem } from '../../clinical/knowledge.ts';
import type { InstrumentAbout } from '../../clinical/knowledge-about.ts';
import { labAt } from '../limits.ts';
import { present } from '../named-conditions.ts';

function item(code: string, condition: Condition, points: number): InstrumentItem {
  return { code, condition, points };
}

const RANDOM: Condition = labAt('>', 'lrinec-glucose-random');
const FASTING: Condition = labAt('>', 'lrinec-glucose-fasting');
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
    item('crp', labAt('>=', 'lrinec-crp'), 4),
    item('white-cell-count', labAt('>=', 'lrinec-white-cells'), 1),
    item('white-cell-count.high', labAt('>', 'lrinec-white-cells-high'), 1),
    item('haemoglobin', labAt('<=', 'lrinec-haemoglobin'), 1),
    item('haemoglobin.low', labAt('<', 'lrinec-haemoglobin-low'), 1),
    item('sodium', labAt('<', 'lrinec-sodium'), 2),
    item('creatinine', labAt('>', 'lrinec-creatinine'), 2),
    item('glucose', { any: [GLUCOSE_RANDOM, GLUCOSE_FASTING, NO_GLUCOSE] }, 1),
  ],
  positiveAt: 6,
};

export const lrinecAbout: InstrumentAbout = {
  items: {
    crp: 'CRP 150 mg/L or more',
    'white-cell-count': 'White cells 15 or more',
    'white-cell-count.high': 'White cells above 25',
    haemoglobin: 'Haemoglobin 13.5 g/dL or less',
    'haemoglobin.low': 'Haemoglobin below 11 g/dL',
    sodium: 'Sodium below 135 mmol/L',
    creatinine: 'Creatinine above 141 umol/L',
    glucose: 'Glucose above 10 mmol/L',
  },
  purpose: 'necrotising infection of soft tissue, from blood',
  note: 'Hospital adjunct: 5 or less low, 6 to 7 intermediate, 8 or more high. Sensitivity fell to 74 % in a UK series: a low score never clears necrotising infection, and nobody waits for it.',
  sources: [
    ['GPnotebook, LRINEC', 'P'],
    ['White cells above 25 score 2', 'G'],
  ],
};
