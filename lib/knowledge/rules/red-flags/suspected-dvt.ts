// Suspected deep vein thrombosis, with the Wells score as an interval (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { RedFlagRule } from '../../../clinical/knowledge.ts';
import { ALWAYS, listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { LOW_OXYGEN } from '../measured-signs.ts';

const CHEST_SIGN: Condition = { any: [...present('chest-pain', 'breathlessness', 'haemoptysis'), LOW_OXYGEN] };

export const suspectedDvt: RedFlagRule = {
  kind: 'red-flag',
  id: 'red-flag-suspected-dvt',
  version: 1,
  title: 'Suspected deep vein thrombosis',
  code: 'suspected-dvt',
  sources: [
    fromDocument('lifestyle; questions', 'D38', 'D39', 'D49', 'D50'),
    fromGuideline('NICE NG158, two-level Wells score, nice.org.uk/guidance/ng158', 'P'),
    fromGuideline('Clinical reference 2.1: a fall of oxygen saturation escalates; below 94 % is our number', 'NEW-G'),
  ],
  evidence: 'Two-level Wells score; a score of 1 or less chooses the pathway and never clears the flag.',
  deviation: 'A tender calf after childbirth counts as it does in pregnancy: the risk is higher still.',
  adultsOnly: false,
  isLateral: true,
  isCriticalValue: false,
  usesWells: true,
  yieldsTo: [],
  fires: {
    any: [
      ...present('calf-swelling-3cm', 'entire-leg-swollen', 'pitting-oedema-one-leg', 'collateral-veins'),
      { symptom: 'leg-swelling', side: 'one' },
      {
        all: [
          { symptom: 'calf-tenderness', side: 'one' },
          {
            any: [
              ...listed('active-cancer', 'leg-immobilised', 'recent-surgery', 'prolonged-immobility', 'previous-dvt'),
              { pregnant: true },
              { history: 'postpartum' },
            ],
          },
        ],
      },
      { wells: { atLeast: 2 } },
    ],
  },
  tiers: [
    {
      when: CHEST_SIGN,
      urgency: 'emergency',
      dueHours: 0.25,
      note: 'Chest sign or low oxygen beside a suspected clot in the leg',
      action: 'Call the ambulance: possible pulmonary embolism',
    },
    {
      when: {
        all: [
          { symptom: 'entire-leg-swollen' },
          {
            any: [
              { symptom: 'pale-leg' },
              { symptom: 'leg-pain', severityAtLeast: 8 },
              { known: { symptom: 'entire-leg-swollen', severityAtLeast: 8 } },
              { known: { symptom: 'leg-swelling', severityAtLeast: 8 } },
            ],
          },
        ],
      },
      urgency: 'emergency',
      dueHours: 0.25,
      note: 'Whole leg swollen and pale or very painful: limb-threatening clot',
      action: 'Hospital now',
    },
    {
      when: { any: [{ pregnant: true }, { history: 'postpartum' }] },
      urgency: 'urgent',
      dueHours: 4,
      note: 'Pregnant or after childbirth: the score does not apply',
      action: 'Same-day hospital assessment, without the score',
    },
    {
      when: { wells: { atLeast: 2 } },
      urgency: 'urgent',
      dueHours: 4,
      note: 'Deep vein thrombosis is likely by the Wells score',
      action: 'Proximal leg vein scan with the result within 4 hours; D-dimer if the scan is negative',
    },
    {
      when: { not: { wells: { atLeast: 2 } } },
      urgency: 'urgent',
      dueHours: 4,
      note: 'Deep vein thrombosis is unlikely by the Wells score, which does not clear it',
      action: 'D-dimer with the result within 4 hours',
    },
    {
      when: ALWAYS,
      urgency: 'urgent',
      dueHours: 4,
      action: 'Complete the Wells score: scan when 2 or more, D-dimer when 1 or less, result within 4 hours',
    },
  ],
  actions: ['If this is not possible in time: hospital'],
  tests: ['d-dimer-feu'],
};
