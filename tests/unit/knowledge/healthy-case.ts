// A person of whom everything was asked and measured, and all is well: no rule may be met, and none may be unknown.

import { EXAMINATION_FINDINGS, SYMPTOMS } from '#lib/clinical/codes.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { AS_OF, caseOf, daysAgo, lab, symptom } from '../clinical/case-builder.ts';

export const healthyCase: CaseFacts = caseOf({
  patient: { conditions: [], medicines: [], circumstances: [], allergens: [], diet: 'omnivore' },
  symptoms: [...SYMPTOMS, ...EXAMINATION_FINDINGS].map((code) => symptom(code, { status: 'absent' })),
  measurements: [
    { code: 'bmi', value: '23', unit: 'kg/m2', takenOn: AS_OF },
    { code: 'weight-loss-percent', value: '0', unit: '%', takenOn: AS_OF },
    { code: 'days-little-intake', value: '0', unit: 'd', takenOn: AS_OF },
    { code: 'b6-supplement-mg-day', value: '0', unit: 'mg/day', takenOn: AS_OF },
  ],
  labs: [
    lab('magnesium-serum', '0.85 mmol/L'),
    lab('potassium-serum', '4.2 mmol/L'),
    lab('calcium-total', '2.40 mmol/L'),
    lab('calcium-ionised', '1.22 mmol/L'),
    lab('albumin', '42 g/L'),
    lab('25-oh-vitamin-d', '80 nmol/L'),
    lab('vitamin-b12-serum', '400 pmol/L'),
    lab('holotranscobalamin', '90 pmol/L'),
    lab('methylmalonic-acid', '0.15 umol/L'),
    lab('homocysteine', '9 umol/L'),
    lab('thiamine-diphosphate-blood', '120 nmol/L'),
    lab('transketolase-activation', '1.00'),
    lab('pyridoxal-5-phosphate', '60 nmol/L'),
    lab('ascorbate-plasma', '60.0 umol/L'),
    lab('alpha-tocopherol', '25.0 umol/L'),
    lab('alpha-tocopherol-lipid-ratio', '4.00 mg/g'),
    lab('phylloquinone', '1.00 nmol/L'),
    lab('pivka-ii', '1.0 ug/L'),
    lab('inr', '1.0'),
    lab('phosphate', '1.10 mmol/L'),
    lab('sodium', '140 mmol/L'),
    lab('hba1c', '35 mmol/mol'),
    lab('glucose-fasting', '5.0 mmol/L'),
    lab('glucose-random', '6.0 mmol/L'),
    lab('creatinine', '70 umol/L'),
    lab('creatinine', '70 umol/L', { collectedOn: daysAgo(2) }),
    lab('ck', '100 U/L'),
    lab('haemoglobin', '135 g/L'),
    lab('ferritin', '150 ug/L'),
    lab('transferrin-saturation', '30 %'),
    lab('crp', '2 mg/L', { referenceRange: { low: null, high: null, unit: null, text: '<5' } }),
  ],
});
