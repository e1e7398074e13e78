import { describe, expect, it } from 'vitest';
import type { Condition } from '#lib/clinical/condition.ts';
import type { Knowledge, RedFlagRule, Rule } from '#lib/clinical/knowledge.ts';
import { conditionsOfRule, readsBehindRule, readsOfRule } from '#lib/clinical/rule-reads.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { ruleCases } from '../knowledge/rule-cases.ts';

function ruleOf(id: string): Rule {
  const rule = knowledge.rules.find((known) => known.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** A red flag that fires on one condition. */
function flagOn(fires: Condition, own: Partial<RedFlagRule> = {}): RedFlagRule {
  return {
    kind: 'red-flag',
    id: 'red-flag-tried',
    version: 1,
    title: 'Tried',
    code: 'claudication',
    sources: [],
    adultsOnly: false,
    actions: [],
    tests: [],
    fires,
    tiers: [],
    isLateral: false,
    yieldsTo: [],
    isCriticalValue: false,
    ...own,
  };
}

const readsOf = (fires: Condition, own: Partial<RedFlagRule> = {}, from: Knowledge = knowledge) =>
  readsOfRule(flagOn(fires, own), from);

describe('what a rule reads', () => {
  it('names each symptom once, with every detail that some test of it looks at', () => {
    const { symptoms } = readsOf({
      any: [
        { symptom: 'leg-pain', severityAtLeast: 8 },
        { all: [{ symptom: 'leg-pain', side: 'one' }, { not: { symptom: 'leg-pain', days: { atMost: 14 } } }] },
        { known: { symptom: 'fatigue', exertional: true } },
      ],
    });
    expect(symptoms).toEqual([
      { code: 'leg-pain', side: true, days: true, severity: true, exertional: false, worsening: false },
      { code: 'fatigue', side: false, days: false, severity: false, exertional: true, worsening: false },
    ]);
  });

  it('asks for the side of every symptom of a rule that judges each leg', () => {
    expect(readsOf({ symptom: 'leg-swelling' }, { isLateral: true }).symptoms[0]?.side).toBe(true);
    expect(readsOf({ symptom: 'leg-swelling' }).symptoms[0]?.side).toBe(false);
  });

  it.each<[string, Condition, Partial<ReturnType<typeof readsOf>>]>([
    ['a band', { lab: 'sodium', is: ['below'] }, { analytes: ['sodium'], bandAnalytes: ['sodium'] }],
    [
      'a decision limit',
      { lab: 'sodium', operator: '<', limit: 'sodium-low' },
      { analytes: ['sodium'], bandAnalytes: [], limits: ['sodium-low'] },
    ],
    ['whether there is a result', { labKnown: 'ferritin' }, { analytes: ['ferritin'] }],
    ['the later of two', { labLater: 'mcv', than: 'ferritin', byMoreThanDays: 7 }, { analytes: ['mcv', 'ferritin'] }],
    [
      'a pair',
      { labPaired: 'calcium-total', with: ['albumin'], withinDays: 1 },
      { analytes: ['calcium-total', 'albumin'] },
    ],
    [
      'a rise',
      { labRise: 'creatinine', times: '1.5', withinDays: 7 },
      { analytes: ['creatinine'], repeatedAnalytes: ['creatinine'] },
    ],
    [
      'a fall',
      { labFall: 'haemoglobin', by: { value: '20', unit: 'g/L' }, withinDays: 14 },
      { analytes: ['haemoglobin'], repeatedAnalytes: ['haemoglobin'] },
    ],
    [
      'supportive calcium',
      { calciumSupportive: ['below'] },
      { analytes: ['calcium-total', 'albumin'], bandAnalytes: ['calcium-adjusted'] },
    ],
    ['an eGFR', { egfr: '<', value: 30 }, { analytes: ['creatinine', 'egfr'], age: true, sex: true }],
    ['a measurement', { measurement: 'bmi', operator: '<', value: '16', unit: 'kg/m2' }, { measurements: ['bmi'] }],
    ['age', { age: { atLeast: 65 } }, { age: true, sex: false }],
    ['sex', { female: true }, { sex: true, age: false }],
    ['pregnancy', { pregnant: true }, { pregnancy: true }],
    ['history', { history: 'metformin' }, { history: ['metformin'] }],
    ['a flag, named and not opened', { flag: 'suspected-dvt' }, { flags: ['suspected-dvt'], symptoms: [] }],
    [
      'a count',
      { count: [{ history: 'ppi' }, { history: 'metformin' }], atLeast: 1 },
      { history: ['ppi', 'metformin'] },
    ],
  ])('finds %s', (_, fires, expected) => {
    expect(readsOf(fires)).toMatchObject(expected);
  });

  it('opens named conditions and scores', () => {
    expect(readsOf({ named: 'nerve-symptom' }).symptoms.map(({ code }) => code)).toContain('burning-feet');
    expect(readsOf({ wells: { atLeast: 2 } })).toMatchObject({ scores: ['wells'] });
    expect(readsOf({ wells: { atLeast: 2 } }).history).toContain('active-cancer');
    const withScore: Knowledge = {
      ...knowledge,
      instruments: [
        {
          id: 'made-up',
          title: 'Made up',
          items: [{ code: 'one', condition: { symptom: 'numbness' }, points: 1 }],
          positiveAt: 1,
        },
      ],
    };
    expect(readsOf({ score: 'made-up', atLeast: 1 }, {}, withScore)).toMatchObject({
      scores: ['made-up'],
      symptoms: [{ code: 'numbness' }],
    });
    expect(readsOf({ score: 'made-up', atLeast: 1 }).symptoms).toEqual([]);
    expect(readsOf({ named: 'no such condition' }).symptoms).toEqual([]);
  });

  it('counts when a symptom began for a deficiency of an electrolyte, and an earlier low result', () => {
    const magnesium = readsOfRule(ruleOf('deficiency-magnesium'), knowledge);
    expect(magnesium.symptoms.every(({ days }) => days)).toBe(true);
    expect(magnesium.repeatedAnalytes).toEqual(['magnesium-serum']);
    expect(magnesium.history).toContain('magnesium-supplement');
    expect(magnesium.age).toBe(true);
  });

  it('covers exclusions, tiers, other tests and notes', () => {
    const rule = flagOn(
      { symptom: 'leg-pain' },
      {
        notApplicableWhen: [{ condition: { history: 'stroke' }, why: 'a reason' }],
        tiers: [{ when: { history: 'gout' }, urgency: 'soon', dueHours: 336 }],
      },
    );
    expect(conditionsOfRule(rule)).toEqual([{ history: 'stroke' }, { symptom: 'leg-pain' }, { history: 'gout' }]);
    const b12 = ruleOf('deficiency-vitamin-b12');
    if (b12.kind !== 'deficiency') throw new Error('not a deficiency');
    const others = [...b12.notes, ...(b12.instead ?? [])].map(({ when }) => when);
    expect(others.length).toBeGreaterThan(0);
    expect(conditionsOfRule(b12)).toEqual(expect.arrayContaining(others));
  });
});

describe('what stands behind a rule', () => {
  it('holds what the flags that it reads look at', () => {
    const rule = ruleOf('red-flag-possible-pulmonary-embolism');
    expect(readsOfRule(rule, knowledge).symptoms.map(({ code }) => code)).not.toContain('collateral-veins');
    expect(readsBehindRule(rule, knowledge).symptoms.map(({ code }) => code)).toContain('collateral-veins');
  });

  it('holds what decides how a result is read, and the results behind that', () => {
    const reads = readsBehindRule(flagOn({ lab: 'homocysteine', is: ['above'] }), knowledge);
    expect(reads.analytes).toEqual(expect.arrayContaining(['homocysteine', 'tsh', 'folate-serum', 'creatinine']));
    expect(reads.pregnancy).toBe(true);
    const bySex = readsBehindRule(flagOn({ lab: 'haemoglobin', is: ['below'] }), knowledge);
    expect(bySex.sex).toBe(true);
    const potassium = readsBehindRule(flagOn({ lab: 'potassium-serum', is: ['borderline'] }), knowledge);
    expect(potassium.history).toContain('digoxin');
    const calcium = readsBehindRule(flagOn({ lab: 'calcium-adjusted', is: ['below'] }), knowledge);
    expect(calcium.analytes).toEqual(['calcium-adjusted', 'calcium-total', 'albumin']);
  });

  it('holds the codes that prove another one, so that "no" can be said', () => {
    expect(readsBehindRule(flagOn({ history: 'ckd' }), knowledge).history).toEqual([
      'ckd',
      'haemodialysis',
      'peritoneal-dialysis',
    ]);
  });

  it('holds every fact of the cases that make each rule fire', () => {
    for (const [id, cases] of ruleCases) {
      const reads = readsBehindRule(ruleOf(id), knowledge);
      for (const { labs } of cases) {
        const deciding = labs.map(({ analyte }) => analyte);
        expect(reads.analytes.some((analyte) => deciding.includes(analyte)) || deciding.length === 0, id).toBe(true);
      }
    }
    expect(ruleCases.size).toBeGreaterThan(40);
  });

  it('does not fail on an analyte that nothing defines', () => {
    const bare: Knowledge = { ...knowledge, analytes: [] };
    expect(readsBehindRule(flagOn({ lab: 'sodium', is: ['below'] }), bare).analytes).toEqual(['sodium']);
  });
});
