import { describe, expect, it } from 'vitest';
import type { CircumstanceCode, ExaminationCode, SymptomCode } from '#lib/clinical/codes.ts';
import type { SymptomFact } from '#lib/clinical/facts.ts';
import { screen } from '#lib/clinical/screen.ts';
import { MET, NOT_MET, type TruthCode, UNKNOWN } from '#lib/clinical/truth.ts';
import { scoreWells, wellsAtLeast } from '#lib/clinical/wells.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, symptom } from './case-builder.ts';

const SIGNS: (SymptomCode | ExaminationCode)[] = [
  'calf-tenderness',
  'entire-leg-swollen',
  'calf-swelling-3cm',
  'pitting-oedema-one-leg',
  'collateral-veins',
];

/** All signs asked; those named are present in the left leg. */
function dvt(
  present: (SymptomCode | ExaminationCode)[],
  circumstances: CircumstanceCode[] | null,
  more: SymptomFact[] = [],
) {
  const symptoms = SIGNS.map((code) => symptom(code, present.includes(code) ? { side: 'left' } : { status: 'absent' }));
  const { findings } = screen(caseOf({ symptoms: [...symptoms, ...more], patient: { circumstances } }), knowledge);
  const found = findings.find((finding) => finding.kind === 'red-flag' && finding.code === 'suspected-dvt');
  return found?.kind === 'red-flag' ? found : null;
}

describe('the Wells score', () => {
  // Vectors of the clinical reference.
  it.each([
    [['calf-swelling-3cm', 'pitting-oedema-one-leg'], [], 2],
    [['calf-swelling-3cm', 'pitting-oedema-one-leg'], ['alternative-diagnosis-as-likely'], 0],
    [['calf-tenderness'], ['previous-dvt'], 2],
    [
      ['calf-tenderness', 'entire-leg-swollen', 'calf-swelling-3cm', 'pitting-oedema-one-leg', 'collateral-veins'],
      ['active-cancer', 'leg-immobilised', 'recent-surgery', 'prolonged-immobility', 'previous-dvt'],
      9,
    ],
  ] as const)('%j with %j is %i', (signs, circumstances, score) => {
    expect(dvt([...signs], [...circumstances])?.wells).toEqual({ min: score, max: score, unknownItems: [] });
  });

  it('is 1 for cancer alone, which raises nothing by itself', () => {
    expect(dvt([], ['active-cancer'])).toBeNull();
  });

  it('is an interval when circumstances were not asked', () => {
    const wells = dvt(['calf-swelling-3cm'], null)?.wells;
    expect(wells).toMatchObject({ min: -1, max: 5 });
    expect(wells?.unknownItems).toContain('alternative-diagnosis-as-likely');
  });

  it('calls it likely or unlikely only when no unknown item could change that', () => {
    const score = (min: number, max: number) => ({ min, max, present: [], unknownItems: [] });
    expect(wellsAtLeast(score(2, 9), 2)).toBe(MET);
    expect(wellsAtLeast(score(-2, 1), 2)).toBe(NOT_MET);
    expect(wellsAtLeast(score(1, 2), 2)).toBe(UNKNOWN);
  });

  it('never clears the flag when it is low', () => {
    const flag = dvt(['pitting-oedema-one-leg'], ['alternative-diagnosis-as-likely']);
    expect(flag).toMatchObject({ urgency: 'urgent', dueHours: 4, wells: { min: -1, max: -1 } });
    expect(flag?.actions.join(' ')).toContain('D-dimer');
  });

  it('asks for a scan when the clot is likely', () => {
    expect(dvt(['calf-swelling-3cm', 'calf-tenderness'], [])?.actions.join(' ')).toContain('scan');
  });

  it('does not apply in pregnancy or after childbirth', () => {
    const symptoms = [symptom('leg-swelling', { side: 'left' })];
    for (const patient of [{ pregnant: true }, { circumstances: ['postpartum' as const] }]) {
      const { findings } = screen(caseOf({ symptoms, patient }), knowledge);
      const flag = findings.find((finding) => finding.key === 'red-flag:suspected-dvt:left');
      expect(flag).toMatchObject({ urgency: 'urgent' });
      expect(flag).not.toHaveProperty('wells');
      expect(flag?.actions.join(' ')).toContain('hospital');
    }
  });

  it('is an emergency with a chest sign or a threatened leg', () => {
    expect(dvt(['calf-swelling-3cm'], [], [symptom('chest-pain')])).toMatchObject({
      urgency: 'emergency',
      dueHours: 0.25,
    });
    expect(dvt(['entire-leg-swollen'], [], [symptom('pale-leg', { side: 'left' })])).toMatchObject({
      urgency: 'emergency',
    });
    expect(dvt(['entire-leg-swollen'], [], [symptom('leg-pain', { side: 'left', severity: 8 })])).toMatchObject({
      urgency: 'emergency',
    });
    expect(dvt(['entire-leg-swollen'], [], [symptom('leg-pain', { side: 'left', severity: 7 })])).toMatchObject({
      urgency: 'urgent',
    });
  });

  it('scores each leg by its own signs', () => {
    const symptoms = [
      symptom('calf-swelling-3cm', { side: 'left' }),
      symptom('pitting-oedema-one-leg', { side: 'left' }),
      symptom('leg-swelling', { side: 'right' }),
      ...(['calf-tenderness', 'entire-leg-swollen', 'collateral-veins'] as const).map((code) =>
        symptom(code, { status: 'absent' }),
      ),
    ];
    const { findings } = screen(caseOf({ symptoms, patient: { circumstances: ['active-cancer'] } }), knowledge);
    const wellsOf = (key: string) => {
      const found = findings.find((finding) => finding.key === key);
      return found?.kind === 'red-flag' ? found.wells : undefined;
    };
    expect(wellsOf('red-flag:suspected-dvt:left')).toEqual({ min: 3, max: 3, unknownItems: [] });
    expect(wellsOf('red-flag:suspected-dvt:right')).toEqual({ min: 1, max: 1, unknownItems: [] });
  });

  it('leaves the signs of the other leg out when only one leg is suspected', () => {
    const symptoms = [symptom('leg-swelling', { side: 'left' }), symptom('calf-tenderness', { side: 'right' })];
    const flag = screen(caseOf({ symptoms, patient: { circumstances: [] } }), knowledge).findings.find(
      (finding) => finding.key === 'red-flag:suspected-dvt:left',
    );
    expect(flag?.kind === 'red-flag' ? flag.wells?.unknownItems : []).not.toContain('calf-tenderness');
    expect(flag?.kind === 'red-flag' ? flag.wells?.min : null).toBe(0);
  });

  it('gives each leg its own finding', () => {
    const symptoms = [symptom('leg-swelling', { side: 'left' }), symptom('pitting-oedema-one-leg', { side: 'right' })];
    const { findings } = screen(caseOf({ symptoms }), knowledge);
    const keys = findings.map((finding) => finding.key);
    expect(keys).toContain('red-flag:suspected-dvt:left');
    expect(keys).toContain('red-flag:suspected-dvt:right');
  });
});

describe('a score of any items', () => {
  const item = (code: string, points: number | { min: number; max: number }) => ({
    code,
    title: code,
    condition: { symptom: 'tingling' as const },
    points,
  });

  it('adds what is present, and what is unknown to the side that it could move', () => {
    const items = [item('a', 1), item('b', -2), item('c', { min: 1, max: 3 }), item('d', 4)];
    const all = (truth: TruthCode) => scoreWells(items, () => truth);
    expect(all(MET)).toEqual({ min: 4, max: 6, present: ['a', 'b', 'c', 'd'], unknownItems: [] });
    expect(all(UNKNOWN)).toEqual({ min: -2, max: 8, present: [], unknownItems: ['a', 'b', 'c', 'd'] });
    expect(all(NOT_MET)).toEqual({ min: 0, max: 0, present: [], unknownItems: [] });
  });
});
