// The published scores: vectors of the reference, reversed questions, and what is not known.

import { describe, expect, it } from 'vitest';
import { EXAMINATION_FINDINGS, type ExaminationCode, type SymptomCode } from '#lib/clinical/codes.ts';
import type { LabFact, PatientFacts, Side, SymptomFact } from '#lib/clinical/facts.ts';
import { screen } from '#lib/clinical/screen.ts';
import { content } from '#lib/knowledge/content.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { instruments } from '#lib/knowledge/instruments/index.ts';
import { numberAbouts } from '#lib/knowledge/number-abouts.ts';
import { wellsItemTitles } from '#lib/knowledge/wells-items.ts';
import { parseStoredScreening } from '#lib/records/stored-screening.ts';
import { AS_OF, caseOf, lab, symptom } from '../clinical/case-builder.ts';

type Parts = Parameters<typeof caseOf>[0];
type Code = SymptomCode | ExaminationCode;

function scoreOf(instrument: string, parts: Parts) {
  return screen(caseOf(parts), knowledge).derived.scores?.find((score) => score.instrument === instrument) ?? null;
}

const QUESTIONS = EXAMINATION_FINDINGS.filter((code) => code.startsWith('mnsi-'));

function answered(yes: (code: string) => boolean, asked: readonly ExaminationCode[] = QUESTIONS): SymptomFact[] {
  return asked.map((code) => symptom(code, { status: yes(code) ? 'present' : 'absent' }));
}

function questionnaire(yes: (code: string) => boolean, asked?: readonly ExaminationCode[]) {
  return scoreOf('mnsi-questionnaire', { symptoms: answered(yes, asked) });
}

describe('every instrument', () => {
  it.each(instruments.map((instrument) => [instrument.id, instrument] as const))(
    '%s has items of its own, can be positive and can be negative, and says what it cannot say',
    (id, instrument) => {
      const codes = instrument.items.map((item) => item.code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(instruments.filter((other) => other.id === id)).toHaveLength(1);
      const most = instrument.items.reduce(
        (sum, { points }) => sum + (typeof points === 'number' ? points : points.max),
        0,
      );
      expect(instrument.positiveAt).toBeGreaterThan(0);
      expect(instrument.positiveAt).toBeLessThanOrEqual(most);
      const { items, note, sources } = numberAbouts.instruments[id] ?? { items: {}, note: '', sources: [] };
      expect(Object.keys(items)).toEqual(codes);
      expect(note).toMatch(/clear/);
      for (const source of sources) expect(source.mark).not.toBeNull();
      expect(sources.length).toBeGreaterThan(0);
    },
  );

  it('is the only thing that is said of scores', () => {
    expect(Object.keys(numberAbouts.instruments).sort()).toEqual(instruments.map(({ id }) => id).sort());
    expect(Object.keys(wellsItemTitles)).toEqual(knowledge.wells.map(({ code }) => code));
  });

  it('is not shown when nothing of it is known', () => {
    expect(screen(caseOf(), knowledge).derived.scores).toEqual([]);
  });

  it('is left out where the rule set has none, as before there were any', () => {
    const { instruments: _, ...without } = knowledge;
    const rules = knowledge.rules.filter((rule) => !JSON.stringify(rule).includes('"score"'));
    expect(screen(caseOf(), { ...without, rules }).derived).not.toHaveProperty('scores');
  });

  it('can be stored and read back, and a screening stored before there were scores can be read too', () => {
    const screening = screen(caseOf({ symptoms: answered(() => true) }), knowledge);
    expect(parseStoredScreening(JSON.stringify(screening))).toEqual(screening);
    const { scores: _, ...derived } = screening.derived;
    expect(parseStoredScreening(JSON.stringify({ ...screening, derived })).derived).toEqual(derived);
  });
});

describe('the MNSI questionnaire', () => {
  it('is 11 of 13 when every answer is yes: two questions score for no', () => {
    expect(questionnaire(() => true)).toMatchObject({ min: 11, max: 11, positiveAt: 7, unknownItems: [] });
  });

  it('is 2 when every answer is no: the two questions that score for no', () => {
    expect(questionnaire(() => false)).toMatchObject({ min: 2, max: 2, unknownItems: [] });
  });

  it('is 0 when the feet feel and nothing else is said, and 13 at the worst', () => {
    const healthy = (code: string) => code === 'mnsi-7' || code === 'mnsi-13';
    expect(questionnaire(healthy)).toMatchObject({ min: 0, max: 0 });
    expect(questionnaire((code) => !healthy(code))).toMatchObject({ min: 13, max: 13 });
  });

  it('does not score cramps (4) and general weakness (10)', () => {
    for (const code of ['mnsi-4', 'mnsi-10'] as const) {
      const others = QUESTIONS.filter((question) => question !== code);
      expect(questionnaire(() => true, others)).toMatchObject({ min: 11, max: 11, unknownItems: [] });
    }
  });

  it('is an interval when questions were not asked, whether they score for yes or for no', () => {
    const asked = QUESTIONS.filter((code) => code !== 'mnsi-1' && code !== 'mnsi-7');
    expect(questionnaire(() => true, asked)).toMatchObject({
      min: 10,
      max: 12,
      unknownItems: ['mnsi-1', 'mnsi-7'],
    });
    expect(questionnaire(() => true, ['mnsi-1'])).toMatchObject({ min: 1, max: 13 });
  });
});

describe('a positive score in diabetes', () => {
  const DIABETES: Partial<PatientFacts> = { conditions: [{ code: 'type-2-diabetes', startedOn: null }] };
  const flagOf = (symptoms: SymptomFact[]) =>
    screen(caseOf({ symptoms, patient: DIABETES }), knowledge).findings.find(
      (finding) => finding.key === 'red-flag:diabetic-neuropathy',
    );

  it('stands among the reasons of diabetic neuropathy, and raises it not by itself', () => {
    const positive = answered(() => true);
    expect(flagOf([...positive, symptom('burning-feet', { side: 'both' })])?.because).toContain(
      'MNSI questionnaire 11',
    );
    expect(flagOf(positive)).toBeUndefined();
  });

  it('stops nothing when it is low', () => {
    const flag = flagOf([...answered(() => false), symptom('burning-feet', { side: 'both' })]);
    expect(flag).toBeDefined();
    expect(flag?.because.join()).not.toContain('MNSI');
  });
});

const SIGNS: Code[] = [
  'foot-appearance-abnormal',
  'foot-ulcer',
  'ankle-reflex-absent',
  'vibration-reduced',
  'monofilament-reduced',
];

function examined(side: Side | null, present: Code[] = SIGNS) {
  const symptoms = SIGNS.map((code) => symptom(code, present.includes(code) ? { side } : { status: 'absent' }));
  return scoreOf('mnsi-examination', { symptoms });
}

describe('the MNSI examination', () => {
  it('is 8 to 10 with every sign on both feet: reduced and absent are one code', () => {
    expect(examined('both')).toMatchObject({ min: 8, max: 10, positiveAt: 2.5, unknownItems: [] });
  });

  it('is 4 to 5.5 with every sign on one foot: the other reflex may need reinforcement', () => {
    expect(examined('left')).toMatchObject({ min: 4, max: 5.5, unknownItems: [] });
  });

  it('leaves the second foot open when the side is not known', () => {
    const score = examined(null);
    expect(score).toMatchObject({ min: 4, max: 10 });
    expect(score?.unknownItems).toContain('vibration-reduced.both');
  });

  it('is 0 to 1 with no sign: reflexes that need reinforcement are not told apart', () => {
    expect(examined(null, [])).toMatchObject({ min: 0, max: 1, unknownItems: [] });
  });

  it('keeps the look of the feet open when nobody wrote it down', () => {
    const symptoms = SIGNS.slice(1).map((code) => symptom(code, { status: 'absent' }));
    expect(scoreOf('mnsi-examination', { symptoms })).toMatchObject({
      min: 0,
      max: 3,
      unknownItems: ['foot-appearance-abnormal', 'foot-appearance-abnormal.both'],
    });
  });
});

describe('the DNS score', () => {
  const PAINS: Code[] = ['burning-feet', 'nerve-pain', 'leg-pain', 'muscle-ache', 'calf-tenderness'];
  const ALL: Code[] = ['unsteady-gait', 'tingling', 'numbness', ...PAINS];
  const score = (present: Code[], asked = ALL) =>
    scoreOf('dns', {
      symptoms: asked.map((code) => symptom(code, present.includes(code) ? {} : { status: 'absent' })),
    });

  it.each([
    [[], 0],
    [['numbness'], 1],
    [['burning-feet', 'leg-pain'], 1],
    [['unsteady-gait', 'tingling', 'numbness', 'nerve-pain'], 4],
  ] as [Code[], number][])('with %j is %i', (present, points) => {
    expect(score(present)).toMatchObject({ min: points, max: points, positiveAt: 1, unknownItems: [] });
  });

  it('is open for pain as long as one kind of it was not asked', () => {
    expect(score(['numbness'], ['unsteady-gait', 'tingling', 'numbness', 'burning-feet'])).toMatchObject({
      min: 1,
      max: 2,
      unknownItems: ['neuropathic-pain'],
    });
  });
});

describe('the Caine criteria', () => {
  it('are those that the red flag counts, which keeps its guard', () => {
    const rule = knowledge.rules.find((candidate) => candidate.id === 'red-flag-wernicke');
    const items = knowledge.instruments?.find((candidate) => candidate.id === 'caine')?.items ?? [];
    expect(items).toHaveLength(4);
    expect(rule?.kind === 'red-flag' ? rule.fires : null).toMatchObject({
      all: [{ count: items.map((item) => item.condition), atLeast: 2 }, { any: [{}, {}] }],
    });
  });

  it('are met by unsteadiness and confusion, which the guard of the flag does not let fire alone', () => {
    const parts: Parts = {
      symptoms: [
        symptom('unsteady-gait'),
        symptom('confusion'),
        symptom('vomiting', { status: 'absent' }),
        symptom('weight-loss', { status: 'absent' }),
        symptom('eye-movement-problem', { status: 'absent' }),
      ],
      patient: { conditions: [], circumstances: [] },
      labs: [lab('thiamine-diphosphate-blood', '120 nmol/L')],
    };
    expect(scoreOf('caine', parts)).toMatchObject({ min: 2, max: 2, positiveAt: 2 });
    expect(screen(caseOf(parts), knowledge).findings.map((finding) => finding.key)).not.toContain('red-flag:wernicke');
  });
});

describe('the refeeding criteria', () => {
  const NONE: Partial<PatientFacts> = { conditions: [], medicines: [], circumstances: [] };
  const measurements = [
    { code: 'bmi' as const, value: '15.9', unit: 'kg/m2', takenOn: AS_OF },
    { code: 'weight-loss-percent' as const, value: '10.1', unit: '%', takenOn: AS_OF },
    { code: 'days-little-intake' as const, value: '5', unit: 'd', takenOn: AS_OF },
  ];

  it('count a BMI below 16 as major and as minor', () => {
    expect(scoreOf('nice-refeeding-major', { measurements, patient: NONE })).toMatchObject({ min: 1, max: 2 });
    expect(scoreOf('nice-refeeding-minor', { measurements, patient: NONE })).toMatchObject({
      min: 2,
      max: 2,
      positiveAt: 2,
    });
  });
});

describe('LRINEC', () => {
  const SKIN = [symptom('skin-spreading-infection')];
  const OWN: Partial<LabFact> = { referenceRange: { low: null, high: null, unit: null, text: '<5' } };
  const WORST = [
    lab('crp', '150 mg/L', OWN),
    lab('white-cell-count', '25.1 10*9/L'),
    lab('haemoglobin', '10.9 g/dL'),
    lab('sodium', '134 mmol/L'),
    lab('creatinine', '142 umol/L'),
    lab('glucose-random', '10.1 mmol/L'),
  ];

  it('is 13 at the worst, and 0 just inside every limit', () => {
    expect(scoreOf('lrinec', { symptoms: SKIN, labs: WORST })).toMatchObject({ min: 13, max: 13, unknownItems: [] });
    const best = [
      lab('crp', '149 mg/L', OWN),
      lab('white-cell-count', '14.9 10*9/L'),
      lab('haemoglobin', '13.6 g/dL'),
      lab('sodium', '135 mmol/L'),
      lab('creatinine', '141 umol/L'),
      lab('glucose-fasting', '10.0 mmol/L'),
    ];
    expect(scoreOf('lrinec', { symptoms: SKIN, labs: best })).toMatchObject({ min: 0, max: 0, unknownItems: [] });
  });

  it('gives the middle bands one point each', () => {
    const middle = [lab('white-cell-count', '25.0 10*9/L'), lab('haemoglobin', '11.0 g/dL')];
    expect(scoreOf('lrinec', { symptoms: SKIN, labs: middle })).toMatchObject({ min: 2, max: 2 + 4 + 2 + 2 + 1 });
  });

  it('is shown beside a skin infection and not to everybody with a sodium', () => {
    expect(scoreOf('lrinec', { labs: WORST })).toBeNull();
    expect(scoreOf('lrinec', { symptoms: SKIN })).toBeNull();
  });

  it('never clears the flag when it is low', () => {
    const parts: Parts = { symptoms: [...SKIN, symptom('crepitus')], labs: [lab('sodium', '140 mmol/L')] };
    expect(screen(caseOf(parts), knowledge).findings.map((finding) => finding.key)).toContain(
      'red-flag:necrotising-infection',
    );
  });
});

it('the content holds them as plain data', () => {
  expect(JSON.parse(JSON.stringify(content.instruments))).toEqual(instruments);
});
