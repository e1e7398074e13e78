// Laboratory results of one made-up patient: near every number that a rule or band knows, in every accepted unit, and everything
// that makes a result unusable.

import type { Analyte } from '#lib/clinical/codes.ts';
import type { LabFact, ReferenceRange, SymptomFact } from '#lib/clinical/facts.ts';
import type { AnalyteDefinition, Bands, Limit, RefusedUnit, UnitDefinition } from '#lib/clinical/knowledge.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { dayBefore, type Random } from './random.ts';

/** Tests that are ordered together, so that pairs meet (calcium with albumin, the B12 markers, iron with CRP). */
const PANELS: readonly (readonly Analyte[])[] = [
  ['sodium', 'potassium-serum', 'creatinine', 'urea', 'egfr'],
  ['calcium-total', 'albumin', 'magnesium-serum', 'phosphate', 'calcium-adjusted'],
  ['calcium-total', 'albumin', 'calcium-ionised', 'pth', '25-oh-vitamin-d'],
  ['vitamin-b12-serum', 'holotranscobalamin', 'methylmalonic-acid', 'homocysteine', 'folate-serum', 'tsh'],
  ['ferritin', 'transferrin-saturation', 'haemoglobin', 'mcv', 'crp', 'white-cell-count'],
  ['hba1c', 'glucose-fasting', 'glucose-random'],
  ['ck', 'potassium-serum', 'creatinine', 'd-dimer-feu', 'inr'],
  ['thiamine-diphosphate-blood', 'pyridoxal-5-phosphate', 'ascorbate-plasma', 'transketolase-activation'],
  [
    'alpha-tocopherol',
    'alpha-tocopherol-lipid-ratio',
    'total-cholesterol',
    'triglyceride',
    'phylloquinone',
    'pivka-ii',
    'inr',
  ],
];

/** What is ordered for a complaint, so that complaint and result meet. */
const FITTING: readonly { of: readonly SymptomFact['code'][]; panel: readonly Analyte[] }[] = [
  { of: ['restless-legs'], panel: ['ferritin', 'transferrin-saturation', 'crp', 'haemoglobin'] },
  { of: ['bruising', 'bleeding-gums'], panel: ['inr', 'phylloquinone', 'pivka-ii', 'ascorbate-plasma', 'crp'] },
  {
    of: ['poor-coordination', 'unsteady-gait', 'position-sense-reduced'],
    panel: ['alpha-tocopherol', 'total-cholesterol', 'triglyceride', 'copper-serum', 'vitamin-b12-serum'],
  },
  {
    of: ['nerve-pain', 'burning-feet', 'muscle-ache', 'glossitis'],
    panel: ['thiamine-diphosphate-blood', 'transketolase-activation', 'pyridoxal-5-phosphate', 'albumin', 'crp'],
  },
];
const ODD_VALUES = [
  'haemolysed',
  '4,1',
  '1,234',
  '12,5',
  '',
  'pending',
  '<',
  '6.9 haemolysed',
  '2.1 (lysed)',
  '7.1 H',
  '0.4L',
  '1.',
  '1.2.3',
];
const ODD_UNITS = ['mol', 'g', 'U', 'stone'];
const ODD_NOTES = ['looked odd', 'haemolysis index 3', '??'];
const COMMON_NOTES = [
  'haemolysed',
  'Not fasting',
  'delayed separation',
  'on-treatment',
  'serum',
  'insufficient',
  'not_iced',
  'confirmed',
];

export function labsOf(asOf: string, count: number, symptoms: readonly SymptomFact[], random: Random): LabFact[] {
  const labs: LabFact[] = [];
  const present = new Set(symptoms.filter(({ status }) => status === 'present').map(({ code }) => code));
  const fitting = FITTING.filter(({ of }) => of.some((code) => present.has(code))).map(({ panel }) => panel);
  while (labs.length < count) {
    const age = ageOf(90, random);
    const panel = fitting.length > 0 && random.chance(0.4) ? random.pick(fitting) : random.pick(PANELS);
    for (const analyte of random.some(panel, 0.7)) {
      const lab = labOf(analyte, asOf, random.chance(0.8) ? age : null, random);
      labs.push(lab);
      if (random.chance(0.15)) labs.push(repeatOf(lab, asOf, random));
    }
    if (random.chance(0.2)) labs.push(labOf(random.pick(knowledge.analytes).id, asOf, null, random));
  }
  return labs.slice(0, count);
}

function definitionOf(analyte: Analyte): AnalyteDefinition {
  const definition = knowledge.analytes.find((candidate) => candidate.id === analyte);
  if (!definition) throw new RangeError(`no analyte ${analyte}`);
  return definition;
}

function labOf(analyte: Analyte, asOf: string, age: number | null, random: Random): LabFact {
  const definition = definitionOf(analyte);
  const unit = random.chance(0.6) ? definition.units[0] : random.pick(definition.units);
  const days = age ?? ageOf(definition.staleAfterDays, random);
  return {
    analyte,
    value: valueText(definition, unit, random),
    unit: unitText(unit, definition.refusedUnits ?? [], random),
    collectedOn: random.chance(0.015) ? null : dayBefore(asOf, days),
    specimen: notesOf(definition, random),
    status: random.chance(0.02) ? 'entered-in-error' : 'final',
    referenceRange: random.chance(0.25) ? rangeOf(definition, unit, random) : null,
    flag: random.chance(0.1) ? random.pick(['H', 'L', 'N']) : null,
  };
}

/** The same test once more: the same day, a few days beside it, or a correction. */
function repeatOf(lab: LabFact, asOf: string, random: Random): LabFact {
  const again = labOf(lab.analyte, asOf, null, random);
  if (lab.collectedOn === null || random.chance(0.1)) return again;
  const sameDay = { ...again, collectedOn: lab.collectedOn };
  if (random.chance(0.2)) return { ...sameDay, status: 'corrected' };
  return random.chance(0.4) ? sameDay : { ...again, collectedOn: dayBefore(lab.collectedOn, random.whole(-3, 9)) };
}

function ageOf(staleAfterDays: number, random: Random): number {
  switch (random.whole(0, 15)) {
    case 0:
      return staleAfterDays + random.whole(-1, 1);
    case 1:
      return random.whole(staleAfterDays, staleAfterDays * 2);
    case 2:
      return random.whole(28, 33);
    case 3:
      return random.whole(86, 95);
    case 4:
      return random.chance(0.1) ? -1 : 0;
    default:
      return random.whole(0, Math.min(12, staleAfterDays));
  }
}

function valueText(definition: AnalyteDefinition, unit: UnitDefinition, random: Random): string {
  if (random.chance(0.02)) return random.pick(ODD_VALUES);
  const number = numberNear(definition, unit, random);
  const decimals = random.chance(0.9) ? unit.decimals : unit.decimals + 1;
  const comparator = random.chance(0.07) ? random.pick(['<', '>', '<=', '>=', '< ', '\u2264']) : '';
  return `${comparator}${Math.max(0, number).toFixed(decimals)}`;
}

function numberNear(definition: AnalyteDefinition, unit: UnitDefinition, random: Random): number {
  const limits = limitsOf(definition);
  const low = convert(Number(definition.plausible.low), definition.units[0], unit);
  const high = convert(Number(definition.plausible.high), definition.units[0], unit);
  const step = 10 ** -unit.decimals;
  if (limits.length === 0 || random.chance(0.08))
    return low + (random.chance(0.9) ? 0.2 : 1) * random.unit() * (high - low);
  if (random.chance(0.03)) return high * random.pick([1, 2, 10]) + step;
  const near = limitIn(random.pick(limits), unit, definition);
  return random.chance(0.7) ? near + random.whole(-2, 2) * step : near * (0.85 + 0.3 * random.unit());
}

/** Every number that a band, a decision limit or a look-alike of this analyte knows. */
function limitsOf(definition: AnalyteDefinition): Limit[] {
  const sets = [definition.bands, definition.pregnancy];
  const bands = sets.flatMap((set): Bands[] => {
    if (set?.kind === 'bands') return [set.bands];
    return set?.kind === 'by-sex' ? [set.female, set.male] : [];
  });
  const special = (definition.bandsWhen ?? []).map((choice) => choice.bands);
  const edges = [...bands, ...special].flatMap((band) => [
    band.low,
    band.borderlineBelow,
    band.borderlineFrom,
    band.high,
  ]);
  const decisions = Object.values(knowledge.limits).filter((limit) => limit.analyte === definition.id);
  const traps = (definition.traps ?? []).flatMap(({ below, above }) => [below, above]);
  return [...edges, ...decisions, ...traps].filter((edge): edge is Limit => edge !== undefined);
}

function limitIn(limit: Limit, unit: UnitDefinition, definition: AnalyteDefinition): number {
  const from = definition.units.find((candidate) => candidate.unit === limit.unit) ?? definition.units[0];
  return convert(Number(limit.value), from, unit);
}

function convert(value: number, from: UnitDefinition, to: UnitDefinition): number {
  const canonical = (value * Number(from.times)) / Number(from.over) + Number(from.plus);
  return ((canonical - Number(to.plus)) * Number(to.over)) / Number(to.times);
}

function unitText(unit: UnitDefinition, refused: readonly RefusedUnit[], random: Random): string | null {
  if (random.chance(0.02)) return random.pick([null, '', ...ODD_UNITS, ...refused.map((known) => known.unit)]);
  if (random.chance(0.1)) return random.pick([unit.unit, ...unit.aliases]);
  return random.chance(0.05) ? ` ${unit.unit.toUpperCase()} ` : unit.unit;
}

function notesOf(definition: AnalyteDefinition, random: Random): string[] {
  if (random.chance(0.88)) return [];
  const own = definition.unfit.flatMap((rule) => rule.specimen ?? []);
  const notes = [random.chance(0.6) && own.length > 0 ? random.pick(own) : random.pick(COMMON_NOTES)];
  if (random.chance(0.15)) notes.push(random.pick(knowledge.specimenNotes).code);
  if (random.chance(0.08)) notes.push(random.pick(ODD_NOTES));
  return notes;
}

function rangeOf(definition: AnalyteDefinition, unit: UnitDefinition, random: Random): ReferenceRange {
  const limits = limitsOf(definition).map((limit) => limitIn(limit, unit, definition));
  const centre =
    limits.length > 0
      ? random.pick(limits)
      : convert(Number(definition.plausible.high), definition.units[0], unit) / 20;
  const low = (centre * (0.8 + 0.25 * random.unit())).toFixed(unit.decimals);
  const high = (centre * (1.1 + 0.6 * random.unit())).toFixed(unit.decimals);
  switch (random.whole(0, 9)) {
    case 0:
      return { low: null, high: null, unit: null, text: `${low} - ${high}` };
    case 1:
      return {
        low: null,
        high: null,
        unit: null,
        text: random.pick([`<${high}`, `<= ${high}`, `>= ${low}`, `>${low}`]),
      };
    case 2:
      return { low: null, high: null, unit: null, text: random.pick(['see report', '', `${high} to ${low}`]) };
    case 3:
      return { low, high: null, unit: unit.unit, text: null };
    case 4:
      return { low: null, high, unit: null, text: null };
    case 5:
      return { low, high, unit: random.pick(definition.units).unit, text: null };
    default:
      return { low, high, unit: random.chance(0.5) ? unit.unit : null, text: null };
  }
}
