// Acute kidney injury, by the rise of creatinine (decision tables, section 5b).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { listed } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, urgent } from './rule.ts';

export const acuteKidneyInjury = redFlag('acute-kidney-injury', {
  title: 'Acute kidney injury',
  sources: [fromGuideline('gpnotebook, episode 181: rise of 26 umol/L in 48 hours or by half in 7 days', 'NEW-S')],
  isCriticalValue: true,
  notApplicableWhen: [
    {
      condition: { any: listed('haemodialysis', 'peritoneal-dialysis') },
      why: 'on dialysis: creatinine rises between sessions',
    },
  ],
  fires: {
    any: [
      { labRise: 'creatinine', by: { value: '26', unit: 'umol/L' }, withinDays: 2 },
      { labRise: 'creatinine', times: '1.5', withinDays: 7 },
    ],
  },
  tiers: [emergency(labAt('>=', 'potassium-urgent-high', 'critical'), { note: 'With high potassium' }), urgent()],
  actions: ['Stop medicines that harm the kidney; fluids; urine dip'],
  tests: ['potassium-serum', 'creatinine'],
});

export const acuteKidneyInjuryAbout: RuleAbout = {
  rule: 'red-flag-acute-kidney-injury',
  grade: 'low',
  evidence: 'A rise of creatinine, not its level.',
  answers: {
    what: 'The kidneys may be failing quickly. It compares two creatinine results: a rise of 26 umol/L within 2 days or by half within 7. One level alone never says it. Not applied on dialysis.',
    who: 'The clinician stops medicines that harm the kidney. The nurse repeats potassium and creatinine and tests the urine. The dietitian holds every potassium list.',
    how: 'Interrupts as urgent; as an emergency when potassium is 6.0 mmol/L or more.',
    where: 'Lab grid and live findings, the case with both results and their dates, the creatinine trend on the chart.',
    when: 'When the second creatinine arrives, typed or imported. Due in 4 hours, in 15 minutes with high potassium.',
  },
  choices: [],
};
