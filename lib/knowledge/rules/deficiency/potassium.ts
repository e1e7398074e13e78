// Potassium deficiency (decision tables, section 4).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { HIGH_ALCOHOL, listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { bandOf, deficiency } from './rule.ts';

export const potassiumDeficiency = deficiency('potassium', {
  title: 'Potassium deficiency',
  sources: [
    fromDocument('magnesium and potassium; table; questions', 'D03', 'D07', 'D08', 'D09', 'D31', 'D46'),
    fromGuideline('AAFP 2015, aafp.org/afp/2015/0915/p487.html', 'P'),
  ],
  core: [
    ...present('muscle-cramp', 'nocturnal-cramp', 'muscle-spasm', 'muscle-weakness'),
    { all: present('palpitations', 'muscle-weakness') },
    {
      all: [
        { symptom: 'tingling' },
        {
          known: {
            any: [{ symptom: 'muscle-weakness' }, labAt('<', 'potassium-moderate-low')],
          },
        },
      ],
    },
  ],
  supporting: [{ symptom: 'tingling' }, { symptom: 'fatigue' }],
  riskFactors: [
    ...listed('loop-diuretic', 'thiazide', 'laxative', 'corticosteroid', 'beta-agonist', 'insulin'),
    ...present('vomiting', 'diarrhoea'),
    { all: listed('recent-strenuous-exercise', 'heavy-sweating') },
    ...listed('poor-intake', 'eating-disorder'),
    HIGH_ALCOHOL,
    { lab: 'magnesium-serum', is: ['below'] },
  ],
  isGuarded: false,
  levels: [
    bandOf('potassium-serum', 'above'),
    bandOf('potassium-serum', 'below'),
    {
      when: labAt('>=', 'potassium-upper'),
      level: 'no-finding',
      by: ['potassium-serum'],
      note: null,
    },
    bandOf('potassium-serum', 'borderline'),
    bandOf('potassium-serum', 'within'),
  ],
  decisive: ['potassium-serum'],
  isElectrolyte: true,
  supplements: ['potassium-supplement'],
  notes: [
    {
      when: { lab: 'magnesium-serum', is: ['below'] },
      text: 'Magnesium is low too: potassium may stay low until magnesium is corrected',
    },
    {
      when: labAt('<', 'potassium-moderate-low'),
      text: 'Potassium below 3.0 mmol/L: record an ECG',
      isAction: true,
    },
  ],
  actions: [
    'Check magnesium: low potassium may not correct until it is',
    'Review diuretics, laxatives and other causes',
  ],
  tests: ['potassium-serum', 'magnesium-serum', 'creatinine'],
});

export const potassiumDeficiencyAbout: RuleAbout = {
  rule: 'deficiency-potassium',
  grade: 'moderate',
  evidence:
    'Low potassium causing cramps and weakness is supported; replacing it after exercise to prevent cramps is not (Miller 2022).',
  answers: {
    what: 'How well potassium deficiency fits. It reads cramp, spasm, weakness, palpitations with weakness, and tingling in severe cases, with serum potassium and what wastes it.',
    who: 'The clinician reviews diuretics and laxatives. The nurse sends magnesium too and records an ECG below 3.0 mmol/L. The dietitian waits for the potassium gate.',
    how: 'A chart line that does not interrupt. From 5.0 mmol/L it is silent whatever the cramps say; below 3.0 the critical flag takes over the alarm.',
    where: 'Chart and live findings; case and queue when likely, low, or possible with a risk.',
    when: 'At each screening; a result counts for 30 days. A likely deficiency is reviewed within 30 days.',
  },
  choices: [
    {
      question: 'Below which serum potassium is it low?',
      chosen: 'Below 3.5 mmol/L; the laboratory\u2019s own limit comes first.',
      because: 'Most intervals begin at 3.5; people whose heart needs more are covered by the borderline band.',
      others: [{ position: 'Below 3.6 mmol/L.', source: 'AAFP 2015, aafp.org/afp/2015/0915/p487.html', mark: 'P' }],
    },
    {
      question: 'Is 3.5 to below 3.8 mmol/L borderline?',
      chosen: 'Only on digoxin or a QT medicine, or with heart failure or atrial fibrillation.',
      because:
        'There a low-normal potassium already matters; elsewhere it would fill the test list with healthy people.',
      others: [{ position: 'Low for everybody below 3.6 mmol/L, whatever the heart.', source: 'AAFP 2015', mark: 'P' }],
    },
    {
      question: 'Does sweating in exercise make cramps a potassium matter?',
      chosen: 'Only as a risk factor, with heavy sweating.',
      because: 'The review of exercise cramps finds many causes and no support for blanket replacement (Miller 2022).',
      others: [{ position: 'Replenish after strenuous exercise.', source: 'Source document, D09', mark: 'P' }],
    },
  ],
};
