// An analyte that lacks what a safe reading needs does not get in: precision, plausible limits, bands or none on purpose, molar mass, codes,
// traps, source. The accepted units and staleness are typed here from the reference (1.1) and decision table 3, not taken from the data.

import { describe, expect, it } from 'vitest';
import type { Analyte } from '#lib/clinical/codes.ts';
import { compare, decimal } from '#lib/clinical/decimal.ts';
import type { AnalyteDefinition } from '#lib/clinical/knowledge.ts';
import { findUnit } from '#lib/clinical/units.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { numberAbouts } from '#lib/knowledge/number-abouts.ts';
import { fromGuideline } from '#lib/knowledge/sources.ts';

type About = Partial<(typeof numberAbouts.analytes)[string]>;

const titled = knowledge.analytes.map((definition) => [definition.id, definition] as const);

/** What the analyte lacks, in words; empty when it is complete. */
function gapsOf(definition: AnalyteDefinition, about: About | undefined): string[] {
  const { units, plausible, staleAfterDays, bands, traps, refusedUnits } = definition;
  const { molarMass, loinc = {}, sources = [] } = about ?? {};
  const [canonical] = units;
  const massUnits = units.filter(({ unit }) => /^[munp]?g\//.test(unit));
  const molarUnits = units.filter(({ unit }) => /^[munp]?mol\/L/.test(unit));
  const gaps: [boolean, string][] = [
    [canonical === undefined, 'a unit'],
    [
      units.some(({ decimals }) => !Number.isInteger(decimals) || decimals < 0 || decimals > 3),
      'a reporting precision',
    ],
    [compare(decimal(plausible.low), decimal(plausible.high)) !== -1, 'plausible limits'],
    [!Number.isInteger(staleAfterDays) || staleAfterDays < 1, 'staleness'],
    [bands.kind === 'bands' && Object.keys(bands.bands).length === 0, 'bands, or laboratory-only'],
    [bands.kind === 'not-read-alone' && bands.reason === '', 'the reason why it is not read alone'],
    [molarMass === undefined, 'a molar mass, or null'],
    [massUnits.length > 0 && molarUnits.length > 0 && molarMass === null, 'the molar mass between its units'],
    [molarMass !== null && molarMass !== undefined && !(Number(molarMass) > 0), 'a molar mass above 0'],
    [!loinc.mass && !loinc.molar && !loinc.none, 'a LOINC code, or the reason why there is none'],
    [[loinc.mass, loinc.molar].some((coded) => coded?.some((part) => !part)), 'the code or the mark of a LOINC code'],
    [traps === undefined, 'its traps, or an empty list'],
    [
      (traps ?? []).some(({ below, above, question }) => (!below && !above) || !question.endsWith('?')),
      'a limit and a question in each trap',
    ],
    [(refusedUnits ?? []).some(({ reason }) => reason === ''), 'the reason of a refused unit'],
    [sources.length === 0, 'a source'],
    [sources.some(({ citation, mark }) => citation === '' || mark === null), 'the mark of a source'],
  ];
  return gaps.flatMap(([isGap, what]) => (isGap ? [what] : []));
}

describe('every analyte is complete', () => {
  it.each(titled)('%s', (id, definition) => {
    expect(gapsOf(definition, numberAbouts.analytes[id])).toEqual([]);
  });

  it('and nothing is said of an analyte that is none', () => {
    expect(Object.keys(numberAbouts.analytes).sort()).toEqual(titled.map(([id]) => id).sort());
  });

  it('and one that lacks something is found out', () => {
    const [magnesium] = knowledge.analytes;
    if (!magnesium) throw new Error('no analyte');
    const about = numberAbouts.analytes[magnesium.id];
    const spoilt: [Partial<AnalyteDefinition>, string][] = [
      [{ staleAfterDays: 0 }, 'staleness'],
      [{ plausible: { low: '6', high: '0.1' } }, 'plausible limits'],
      [{ bands: { kind: 'bands', bands: {} } }, 'bands, or laboratory-only'],
      [{ traps: [{ question: 'is it?' }] }, 'a limit and a question in each trap'],
    ];
    for (const [change, gap] of spoilt) expect(gapsOf({ ...magnesium, ...change }, about), gap).toContain(gap);
    const spoiltAbouts: [About, string][] = [
      [{ molarMass: null }, 'the molar mass between its units'],
      [{ loinc: {} }, 'a LOINC code, or the reason why there is none'],
      [{ loinc: { mass: ['', 'S'] } }, 'the code or the mark of a LOINC code'],
      [{ sources: [] }, 'a source'],
      [{ sources: [{ ...fromGuideline('Read', 'P'), mark: null }] }, 'the mark of a source'],
    ];
    for (const [change, gap] of spoiltAbouts) expect(gapsOf(magnesium, { ...about, ...change }), gap).toContain(gap);
    const { traps: _, ...bare } = magnesium;
    expect(gapsOf(bare, undefined)).toEqual([
      'a molar mass, or null',
      'a LOINC code, or the reason why there is none',
      'its traps, or an empty list',
      'a source',
    ]);
  });

  it.each(titled)('%s refuses no unit that it accepts, and no two traps contradict', (_, definition) => {
    for (const { unit, aliases } of definition.refusedUnits ?? [])
      for (const name of [unit, ...aliases]) expect(findUnit(definition.units, name), name).toBeNull();
    for (const { below, above, unit } of definition.traps ?? []) {
      if (unit !== undefined) expect(definition.units.map((accepted) => accepted.unit)).toContain(unit);
      for (const edge of [below, above]) if (edge) expect(findUnit(definition.units, edge.unit)).not.toBeNull();
    }
  });

  it.each<[Analyte, string[]]>([
    ['magnesium-serum', ['mmol/L', 'mg/dL', 'meq/L']],
    ['potassium-serum', ['mmol/L', 'meq/L']],
    ['calcium-total', ['mmol/L', 'mg/dL', 'meq/L']],
    ['calcium-adjusted', ['mmol/L', 'mg/dL']],
    ['calcium-ionised', ['mmol/L', 'mg/dL', 'meq/L']],
    ['albumin', ['g/L', 'g/dL']],
    ['25-oh-vitamin-d', ['nmol/L', 'ng/mL', 'ug/L']],
    ['vitamin-b12-serum', ['pmol/L', 'pg/mL', 'ng/L']],
    ['holotranscobalamin', ['pmol/L']],
    ['methylmalonic-acid', ['umol/L', 'nmol/mL', 'nmol/L']],
    ['homocysteine', ['umol/L', 'mg/L']],
    ['thiamine-diphosphate-blood', ['nmol/L']],
    ['transketolase-activation', ['{ratio}']],
    ['pyridoxal-5-phosphate', ['nmol/L', 'ug/L', 'ng/mL']],
    ['ascorbate-plasma', ['umol/L', 'mg/dL']],
    ['alpha-tocopherol', ['umol/L', 'mg/L']],
    ['alpha-tocopherol-lipid-ratio', ['mg/g']],
    ['inr', ['{INR}']],
    ['pivka-ii', ['ug/L', 'ng/mL']],
    ['phylloquinone', ['nmol/L', 'ng/mL']],
    ['phosphate', ['mmol/L', 'mg/dL']],
    ['pth', ['pmol/L', 'pg/mL']],
    ['ferritin', ['ug/L', 'ng/mL']],
    ['transferrin-saturation', ['%']],
    ['hba1c', ['mmol/mol', '%']],
    ['glucose-fasting', ['mmol/L', 'mg/dL']],
    ['glucose-random', ['mmol/L', 'mg/dL']],
    ['creatinine', ['umol/L', 'mg/dL']],
    ['egfr', ['mL/min/{1.73_m2}']],
    ['urea', ['mmol/L', 'mg/dL BUN', 'mg/dL urea']],
    ['ck', ['U/L', 'ukat/L']],
    ['tsh', ['m[IU]/L', 'u[IU]/mL', 'mIU/L']],
    ['d-dimer-feu', ['ug/L{FEU}', 'ng/mL{FEU}', 'mg/L FEU']],
    ['d-dimer-ddu', ['ug/L{DDU}', 'ng/mL{DDU}', 'mg/L DDU']],
    ['haemoglobin', ['g/L', 'g/dL', 'mmol/L']],
    ['mcv', ['fL']],
    ['sodium', ['mmol/L', 'meq/L']],
    ['folate-serum', ['nmol/L', 'ng/mL', 'ug/L']],
    ['total-cholesterol', ['mmol/L', 'mg/dL']],
    ['triglyceride', ['mmol/L', 'mg/dL']],
    ['crp', ['mg/L', 'mg/dL']],
    ['white-cell-count', ['10*9/L', '10*3/uL']],
    ['alkaline-phosphatase', ['U/L', 'ukat/L']],
    ['copper-serum', ['umol/L', 'ug/dL']],
  ])('%s is accepted in %j', (id, units) => {
    const definition = knowledge.analytes.find((candidate) => candidate.id === id);
    for (const unit of units) expect(findUnit(definition?.units ?? [], unit), unit).not.toBeNull();
  });

  // Decision table 3, "dp" and "Days".
  it.each<[Analyte, number, number]>([
    ['magnesium-serum', 2, 90],
    ['potassium-serum', 1, 30],
    ['calcium-total', 2, 90],
    ['calcium-adjusted', 2, 90],
    ['calcium-ionised', 2, 30],
    ['25-oh-vitamin-d', 0, 180],
    ['vitamin-b12-serum', 0, 365],
    ['holotranscobalamin', 0, 365],
    ['methylmalonic-acid', 2, 180],
    ['homocysteine', 0, 180],
    ['thiamine-diphosphate-blood', 0, 90],
    ['transketolase-activation', 2, 90],
    ['pyridoxal-5-phosphate', 0, 90],
    ['ascorbate-plasma', 1, 30],
    ['alpha-tocopherol', 1, 180],
    ['alpha-tocopherol-lipid-ratio', 2, 180],
    ['inr', 1, 30],
    ['pivka-ii', 1, 30],
    ['phylloquinone', 2, 14],
    ['ferritin', 0, 180],
    ['transferrin-saturation', 0, 180],
    ['phosphate', 2, 30],
    ['creatinine', 0, 90],
    ['hba1c', 0, 180],
    ['glucose-fasting', 1, 90],
    ['ck', 0, 14],
    ['sodium', 0, 30],
    ['folate-serum', 1, 180],
    ['haemoglobin', 0, 90],
    ['mcv', 0, 90],
    ['tsh', 1, 365],
    ['pth', 1, 180],
    ['d-dimer-feu', 0, 1],
    ['crp', 1, 14],
    ['white-cell-count', 1, 14],
    ['total-cholesterol', 1, 30],
    ['triglyceride', 1, 30],
  ])('%s is reported to %d decimals and stale after %d days', (id, decimals, days) => {
    const definition = knowledge.analytes.find((candidate) => candidate.id === id);
    expect(definition?.units[0].decimals).toBe(decimals);
    expect(definition?.staleAfterDays).toBe(days);
  });

  it.each<Analyte>(['crp', 'white-cell-count', 'total-cholesterol', 'triglyceride', 'folate-serum', 'd-dimer-ddu'])(
    '%s has no cut-off of its own: the laboratory\u2019s interval, else unknown',
    (id) => {
      const definition = knowledge.analytes.find((candidate) => candidate.id === id);
      expect(definition?.bands).toEqual({ kind: 'laboratory-only' });
    },
  );
});
