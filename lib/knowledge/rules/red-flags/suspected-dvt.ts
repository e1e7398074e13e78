// Suspected deep vein thrombosis, with the Wells score as an interval (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { ALWAYS, listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { LOW_OXYGEN } from '../measured-signs.ts';
import { redFlag } from './rule.ts';

const CHEST_SIGN: Condition = { any: [...present('chest-pain', 'breathlessness', 'haemoptysis'), LOW_OXYGEN] };

export const suspectedDvt = redFlag('suspected-dvt', {
  title: 'Suspected deep vein thrombosis',
  sources: [
    fromDocument('lifestyle; questions', 'D38', 'D39', 'D49', 'D50'),
    fromGuideline('NICE NG158, two-level Wells score, nice.org.uk/guidance/ng158', 'P'),
    fromGuideline('Clinical reference 2.1: a fall of oxygen saturation escalates; below 94 % is our number', 'NEW-G'),
  ],
  isLateral: true,
  usesWells: true,
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
      tests: [],
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
      tests: [],
    },
    {
      when: { any: [{ pregnant: true }, { history: 'postpartum' }] },
      urgency: 'urgent',
      dueHours: 4,
      note: 'Pregnant or after childbirth: the score does not apply',
      action: 'Same-day hospital assessment, without the score',
      tests: [],
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
      action: 'D-dimer with the result within 4 hours; on an anticoagulant the scan instead',
    },
    {
      when: ALWAYS,
      urgency: 'urgent',
      dueHours: 4,
      action:
        'Complete the Wells score: scan when 2 or more or on an anticoagulant, D-dimer when 1 or less, result within 4 hours',
    },
  ],
  actions: ['If this is not possible in time: hospital'],
  tests: ['d-dimer-feu'],
});

export const suspectedDvtAbout: RuleAbout = {
  rule: 'red-flag-suspected-dvt',
  grade: 'moderate',
  evidence: 'Two-level Wells score; a score of 1 or less chooses the pathway and never clears the flag.',
  answers: {
    what: 'A clot in a deep leg vein is possible. It reads swelling of one leg, a calf 3 cm wider, pitting, visible veins, a tender calf with a risk, and the Wells score with its unknown items left open.',
    who: 'The clinician examines, scores and refers. The nurse measures both calves and asks the Wells items that are still open.',
    how: 'Interrupts with a banner for the leg concerned. The score is shown as a range; a low score changes the pathway and never closes the flag.',
    where:
      'Live findings while the legs are recorded, Today and the top of the review queue. The case holds the Wells items and what each would change.',
    when: 'As soon as one sign of one leg is entered, even in a draft. Due in 4 hours; in 15 minutes with a chest sign, low oxygen or a pale, very painful swollen leg.',
  },
  choices: [
    {
      question: 'Does the Wells score apply in pregnancy and after childbirth?',
      chosen:
        'No: same-day hospital assessment without the score, and a tender calf after childbirth counts as a risk.',
      because:
        'The clinical reference (2.1, G) says not to apply it as it is; the risk of a clot is higher and the score has no item for it.',
      others: [
        {
          position:
            'The printed table names neither pregnancy nor childbirth: used as it stands, one tender calf scores 1, unlikely.',
          source: 'NICE NG158, two-level Wells score',
          mark: 'P',
        },
      ],
    },
    {
      question: 'Does a score of 1 or less settle the question?',
      chosen:
        'No: the flag stays until a person closes it with a reason. The score only chooses D-dimer or scan first.',
      because: 'A low score lowers the odds but does not exclude a clot, and items that were never asked are not zero.',
      others: [
        {
          position: 'Unlikely by score and a negative D-dimer: look for other diagnoses.',
          source: 'NICE NG158 pathway, read on emblogs.org and primarycarenotebook',
          mark: 'S',
        },
      ],
    },
  ],
  deviation: 'A tender calf after childbirth counts as it does in pregnancy: the risk is higher still.',
};
