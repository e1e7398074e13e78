// Vitamin B12 deficiency (decision tables, sections 2 and 4).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { B12_RISK_FACTORS, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { deficiency } from './rule.ts';

const B12_LOW: Condition = { lab: 'vitamin-b12-serum', is: ['below'] };
const B12_BORDERLINE: Condition = { lab: 'vitamin-b12-serum', is: ['borderline'] };
const B12_WITHIN: Condition = { lab: 'vitamin-b12-serum', is: ['within', 'above'] };
const HOLOTC_LOW: Condition = { lab: 'holotranscobalamin', is: ['below'] };
const HOLOTC_BORDERLINE: Condition = { lab: 'holotranscobalamin', is: ['borderline'] };
const MMA_HIGH: Condition = { lab: 'methylmalonic-acid', is: ['above'] };
const MMA_BORDERLINE: Condition = { lab: 'methylmalonic-acid', is: ['borderline'] };
const MMA_NORMAL: Condition = { lab: 'methylmalonic-acid', is: ['within'] };
const HOLOTC_WITHIN: Condition = { lab: 'holotranscobalamin', is: ['within'] };
/** Not readable for want of an eGFR; with one below 60 the kidneys explain it. */
const MMA_HIGH_UNREAD: Condition = {
  all: [
    { lab: 'methylmalonic-acid', operator: '>', limit: 'mma-high', use: 'unfit' },
    { not: { known: { egfr: '<', value: 60 } } },
  ],
};
const HOMOCYSTEINE_HIGH: Condition = { lab: 'homocysteine', is: ['above'] };
const NITROUS_OXIDE: Condition = { history: 'nitrous-oxide' };
const LOW: Condition = { any: [B12_LOW, HOLOTC_LOW] };

export const vitaminB12Deficiency = deficiency('vitamin-b12', {
  title: 'Vitamin B12 deficiency',
  sources: [
    fromDocument('B vitamins; table; questions', 'D10', 'D13', 'D14', 'D33', 'D45'),
    fromGuideline('NICE NG239 (thresholds and risk list, read on secondary pages)', 'S'),
    fromGuideline('StatPearls, subacute combined degeneration', 'P'),
    fromGuideline('BSH 2014: treatment should not be delayed in discordance', 'NEW-S'),
  ],
  core: [
    ...present('numbness', 'tingling', 'nerve-pain'),
    ...present(
      'burning-feet',
      'vibration-reduced',
      'position-sense-reduced',
      'romberg-positive',
      'unsteady-gait',
      'ankle-reflex-absent',
      'glossitis',
    ),
  ],
  supporting: [
    { symptom: 'leg-pain' },
    { symptom: 'muscle-weakness' },
    { symptom: 'fatigue' },
    { symptom: 'memory-problem' },
  ],
  riskFactors: [...B12_RISK_FACTORS],
  isGuarded: false,
  levels: [
    {
      when: { all: [B12_LOW, MMA_NORMAL, { not: { known: HOLOTC_LOW } }] },
      level: 'conflict',
      by: ['vitamin-b12-serum', 'methylmalonic-acid'],
      note: 'total B12 is low but methylmalonic acid is normal: with nerve symptoms treat first, argue later',
    },
    { when: LOW, level: 'below', by: ['vitamin-b12-serum', 'holotranscobalamin'], note: null },
    {
      when: { all: [{ any: [B12_BORDERLINE, HOLOTC_BORDERLINE] }, MMA_HIGH] },
      level: 'below',
      by: ['vitamin-b12-serum', 'methylmalonic-acid'],
      note: 'the result is borderline and methylmalonic acid is high: deficient',
    },
    {
      when: { all: [NITROUS_OXIDE, { any: [MMA_HIGH, HOMOCYSTEINE_HIGH] }] },
      level: 'below',
      by: ['methylmalonic-acid', 'homocysteine'],
      note: 'nitrous oxide makes B12 inactive: functional deficiency whatever the total',
    },
    {
      when: { all: [B12_WITHIN, MMA_HIGH, HOMOCYSTEINE_HIGH] },
      level: 'below',
      by: ['methylmalonic-acid', 'homocysteine'],
      note: 'total B12 is not low, but methylmalonic acid and homocysteine are both raised: functional deficiency',
    },
    {
      when: { all: [{ any: [B12_WITHIN, HOLOTC_WITHIN] }, MMA_HIGH] },
      level: 'conflict',
      by: ['vitamin-b12-serum', 'methylmalonic-acid'],
      note: 'B12 is not low but methylmalonic acid is high: functional deficiency is possible',
    },
    {
      when: { all: [{ any: [B12_WITHIN, HOLOTC_WITHIN] }, MMA_HIGH_UNREAD] },
      level: 'conflict',
      by: ['vitamin-b12-serum', 'methylmalonic-acid'],
      note: 'B12 is not low, but methylmalonic acid is high and says nothing until the kidneys are known',
      missing: ['creatinine'],
    },
    {
      when: { all: [{ any: [B12_BORDERLINE, HOLOTC_BORDERLINE] }, MMA_NORMAL] },
      level: 'within',
      by: ['vitamin-b12-serum', 'methylmalonic-acid'],
      note: 'the result is borderline and methylmalonic acid is normal: deficiency unlikely',
    },
    {
      when: { any: [B12_BORDERLINE, HOLOTC_BORDERLINE] },
      level: 'borderline',
      by: ['vitamin-b12-serum', 'holotranscobalamin'],
      note: null,
    },
    {
      when: { any: [B12_WITHIN, { lab: 'holotranscobalamin', is: ['within', 'above'] }] },
      level: 'within',
      by: ['vitamin-b12-serum'],
      note: null,
    },
  ],
  decisive: ['vitamin-b12-serum', 'methylmalonic-acid', 'holotranscobalamin'],
  instead: [
    { when: NITROUS_OXIDE, order: ['methylmalonic-acid', 'homocysteine'], not: [] },
    { when: { pregnant: true }, order: ['holotranscobalamin'], not: ['vitamin-b12-serum'] },
  ],
  isElectrolyte: false,
  supplements: ['vitamin-b12-supplement'],
  notes: [
    { when: { known: MMA_BORDERLINE }, text: 'Methylmalonic acid is borderline and does not settle it' },
    { when: { lab: 'mcv', is: ['above'] }, text: 'Also fits: red cells are large (MCV above the interval)' },
    { when: { lab: 'haemoglobin', is: ['below'] }, text: 'Also fits: haemoglobin is low' },
    { when: NITROUS_OXIDE, text: 'Nitrous oxide: total B12 may be normal; order methylmalonic acid and homocysteine' },
    { when: { pregnant: true }, text: 'Pregnant: order holotranscobalamin instead of total B12' },
  ],
  actions: [
    'Confirm and find the cause (intrinsic factor antibody, diet, metformin)',
    'With nerve symptoms do not delay treatment; never folic acid alone',
  ],
  tests: ['vitamin-b12-serum', 'folate-serum', 'haemoglobin', 'mcv'],
});

export const vitaminB12DeficiencyAbout: RuleAbout = {
  rule: 'deficiency-vitamin-b12',
  grade: 'moderate',
  evidence:
    'B12 deficiency causing numbness, tingling and nerve pain is supported; B12 repairs nerves only where it was lacking.',
  answers: {
    what: 'How well B12 deficiency fits. It reads numbness, tingling, nerve pain and nerve signs with total or active B12, methylmalonic acid and homocysteine, and metformin, diet, gut disease and nitrous oxide.',
    who: 'The clinician finds the cause and does not delay treatment with nerve symptoms. The nurse asks about nitrous oxide and supplements. The dietitian offers vegans fortified foods only.',
    how: 'A chart line that does not interrupt; cord signs interrupt by their own flag. A normal total B12 is not believed after nitrous oxide or on supplements.',
    where:
      'Chart and live findings with both tests side by side; case and queue when likely, low, or possible with a risk.',
    when: 'At each screening; a total counts for 365 days. Likely with a nerve symptom is due in 14 days, otherwise in 30.',
  },
  choices: [
    {
      question: 'Between which values is total B12 borderline?',
      chosen: '180 to 350 ng/L, both ends in; methylmalonic acid decides there.',
      because: 'They are the bands of NICE NG239; nerve harm occurs above the lower limit.',
      others: [
        { position: '180 to 914 ng/L is within the interval.', source: 'Mayo, secondary page', mark: 'S' },
        {
          position: 'A higher interval in people of Black ethnicity.',
          source: 'NICE NG239 note, nasgp.org.uk',
          mark: 'NEW-S',
        },
      ],
    },
    {
      question: 'From which methylmalonic acid is B12 deficient?',
      chosen: 'Above 0.40 umol/L; above 0.27 to 0.40 is borderline and does not settle it.',
      because: 'Both published limits are kept: the lower one clears, the higher one convicts.',
      others: [
        { position: 'Above 0.27 umol/L.', source: 'ODS and NHANES, 0.271 umol/L', mark: 'S' },
        { position: 'Above 0.40 umol/L, without a borderline band.', source: 'Mayo', mark: 'G' },
      ],
    },
    {
      question: 'Total B12 is low and methylmalonic acid is normal: who is right?',
      chosen: 'A conflict: possible, and with nerve symptoms treat first.',
      because:
        'BSH 2014 says not to delay treatment in discordance (NEW-S); delay can cost nerves, an unneeded injection costs little.',
      others: [
        {
          position: 'Below 180 ng/L it is deficiency; the second test is for 180 to 350 only.',
          source: 'NICE NG239 table, secondary pages',
          mark: 'S',
        },
      ],
    },
  ],
};
