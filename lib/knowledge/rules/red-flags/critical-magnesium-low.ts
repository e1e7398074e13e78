// Critically low magnesium (decision tables, section 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

export const criticalMagnesiumLow = redFlag('critical-magnesium-low', {
  title: 'Critically low magnesium',
  sources: [
    fromGuideline('Houston Methodist; OHSU', 'P'),
    fromGuideline('Below 0.50 mmol/L without signs: NHS Highland gives intravenous magnesium', 'NEW-S'),
  ],
  isCriticalValue: true,
  fires: {
    any: [
      labAt('<', 'magnesium-urgent-low', 'critical'),
      labAt('<=', 'magnesium-emergency-low', 'critical'),
      labAt('<', 'magnesium-urgent-low', 'unfit'),
    ],
  },
  tiers: [
    emergency(labAt('<=', 'magnesium-emergency-low', 'critical')),
    emergency({
      all: [
        labAt('<', 'magnesium-urgent-low', 'critical'),
        { any: present('carpopedal-spasm', 'seizure', 'palpitations', 'chvostek', 'trousseau', 'muscle-twitching') },
      ],
    }),
    urgent(labAt('<', 'magnesium-urgent-low', 'critical')),
    urgent(undefined, UNFIT),
  ],
  actions: ['Intravenous magnesium', 'Check calcium, potassium and ECG'],
  tests: ['calcium-total', 'albumin', 'potassium-serum', 'creatinine'],
});

export const criticalMagnesiumLowAbout: RuleAbout = {
  rule: 'red-flag-critical-magnesium-low',
  grade: 'low',
  evidence: 'At most 1.0 mg/dL, or below 0.50 mmol/L with tetany, seizure or arrhythmia.',
  answers: {
    what: 'Magnesium is low enough for tetany, seizures or arrhythmia. It reads 1.0 mg/dL or less, or below 0.50 mmol/L with spasm, seizure, palpitations, twitching or a positive Chvostek or Trousseau sign.',
    who: 'The clinician gives magnesium into a vein. The nurse sends calcium and potassium and records the ECG.',
    how: 'Interrupts: emergency with signs or at 1.0 mg/dL, urgent below 0.50 mmol/L without.',
    where: 'Lab grid, Today, review queue; in the case beside calcium and potassium, which may not rise until it does.',
    when: 'When the serum result is entered. Within 15 minutes or 4 hours by tier, and today for an unfit sample.',
  },
  choices: [
    {
      question: 'Which number is critical by itself?',
      chosen: 'At most 1.0 mg/dL (0.41 mmol/L).',
      because:
        'Houston Methodist publishes it as a critical value, and it is the most cautious of the three lists read.',
      others: [
        { position: 'At most 0.9 mg/dL.', source: 'OHSU critical values', mark: 'P' },
        {
          position: 'Below 1.0 mg/dL, so that 1.0 itself is not critical.',
          source: 'TidalHealth test page',
          mark: 'P',
        },
      ],
    },
    {
      question: 'Below which number is it treated the same day without signs?',
      chosen: 'Below 0.50 mmol/L.',
      because: 'NHS Highland gives magnesium into a vein below it.',
      others: [
        {
          position: 'Into a vein only below 0.4 mmol/L.',
          source: 'Clinical reference 1.2, secondary page',
          mark: 'S',
        },
      ],
    },
  ],
};
