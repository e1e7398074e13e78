// Clots and blocked arteries: possible pulmonary embolism, acute limb ischaemia, chronic limb-threatening ischaemia, claudication.

import { listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { emergency, redFlag, routine, soon, urgent } from './rule.ts';

export const possiblePulmonaryEmbolism = redFlag('possible-pulmonary-embolism', {
  title: 'Possible pulmonary embolism',
  sources: [
    fromDocument('lifestyle, by extension', 'D39'),
    fromGuideline('Clinical reference 2.1: escalate with chest signs', 'G'),
  ],
  evidence: 'Chest signs beside a suspected clot in the leg.',
  fires: {
    all: [
      { any: present('chest-pain', 'breathlessness', 'haemoptysis') },
      {
        any: [
          { flag: 'suspected-dvt' },
          {
            all: [
              { symptom: 'leg-pain', side: 'one', sideMissing: 'met' },
              { any: listed('previous-dvt', 'recent-surgery', 'prolonged-immobility', 'active-cancer') },
            ],
          },
          { symptom: 'calf-tenderness', side: 'one', sideMissing: 'met' },
          { symptom: 'leg-swelling', side: 'one', sideMissing: 'met' },
        ],
      },
    ],
  },
  tiers: [emergency()],
  actions: ['Call the ambulance; do not wait for D-dimer'],
  tests: [],
});

export const acuteLimbIschaemia = redFlag('acute-limb-ischaemia', {
  title: 'Acute limb ischaemia',
  sources: [fromGuideline('NHS Highland vascular guidelines; Devon formulary guidance', 'P')],
  evidence:
    'Pain or loss of feeling with a cold, pale or pulseless leg within two weeks; all six signs occur only in the worst cases.',
  deviation:
    'Loss of feeling alone needs atrial fibrillation or arterial disease beside severe one-sided pain: otherwise every sciatica would fire.',
  isLateral: true,
  fires: {
    any: [
      {
        all: [
          {
            any: (['leg-pain', 'rest-pain', 'numbness', 'muscle-weakness'] as const).map((symptom) => ({
              symptom,
              days: { atMost: 14 },
              daysMissing: 'met',
            })),
          },
          {
            any: (['cold-leg', 'pale-leg', 'pulse-absent'] as const).map((symptom) => ({
              symptom,
              days: { atMost: 14 },
              daysMissing: 'met',
            })),
          },
        ],
      },
      {
        all: [
          {
            symptom: 'leg-pain',
            side: 'one',
            sideMissing: 'met',
            severityAtLeast: 7,
            days: { atMost: 14 },
            daysMissing: 'met',
          },
          { any: present('numbness', 'muscle-weakness') },
          { any: listed('atrial-fibrillation', 'peripheral-arterial-disease') },
        ],
      },
    ],
  },
  tiers: [emergency()],
  actions: ['Phone vascular on-call now', 'Keep the leg flat and warm; nil by mouth'],
  tests: [],
});

export const chronicLimbThreateningIschaemia = redFlag('chronic-limb-threatening-ischaemia', {
  title: 'Chronic limb-threatening ischaemia',
  sources: [fromGuideline('BNSSG Remedy, peripheral arterial disease', 'P')],
  evidence:
    'Rest pain over two weeks, or an ulcer or dead tissue with arterial disease; night cramp of the calf is not a sign of it.',
  isLateral: true,
  fires: {
    any: [
      { symptom: 'rest-pain', days: { atLeast: 14 }, daysMissing: 'met' },
      {
        all: [
          { symptom: 'foot-ulcer' },
          {
            any: [{ history: 'peripheral-arterial-disease' }, ...present('pulse-absent', 'claudication', 'rest-pain')],
          },
        ],
      },
      { symptom: 'gangrene' },
    ],
  },
  tiers: [
    urgent(
      {
        any: [
          ...present('skin-spreading-infection', 'fever'),
          { all: [{ named: 'diabetes' }, { symptom: 'foot-ulcer' }] },
        ],
      },
      { note: 'Infected, or an ulcer in diabetes' },
    ),
    soon(undefined, {}, 72),
  ],
  actions: ['Urgent vascular referral, same week', 'Protect heel and toes'],
  tests: [],
});

export const claudication = redFlag('claudication', {
  title: 'Claudication',
  sources: [
    fromDocument('introduction: poor circulation', 'D01'),
    fromGuideline('BNSSG Remedy; ABI cut-offs AHA/ACC', 'G'),
  ],
  evidence: 'Leg pain on walking relieved by rest, or exertional pain with an absent pulse.',
  isLateral: true,
  fires: {
    any: [
      { symptom: 'claudication' },
      { all: [{ symptom: 'leg-pain', exertional: true }, { symptom: 'pulse-absent' }] },
    ],
  },
  tiers: [routine()],
  actions: ['Ankle-brachial index, smoking, lipids, antiplatelet review'],
  tests: ['total-cholesterol', 'hba1c'],
});
