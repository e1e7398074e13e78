// Acute kidney injury, by the rise of creatinine (decision tables, section 5b).

import { listed } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, urgent } from './rule.ts';

export const acuteKidneyInjury = redFlag('acute-kidney-injury', {
  title: 'Acute kidney injury',
  sources: [fromGuideline('gpnotebook, episode 181: rise of 26 umol/L in 48 hours or by half in 7 days', 'NEW-S')],
  evidence: 'A rise of creatinine, not its level.',
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
  tiers: [
    emergency(
      { lab: 'potassium-serum', operator: '>=', limit: 'potassium-urgent-high', use: 'critical' },
      { note: 'With high potassium' },
    ),
    urgent(),
  ],
  actions: ['Stop medicines that harm the kidney; fluids; urine dip'],
  tests: ['potassium-serum', 'creatinine'],
});
