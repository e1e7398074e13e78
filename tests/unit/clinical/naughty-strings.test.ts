// Whatever is typed into a field, nothing crashes and nothing is called normal because of it.

import { describe, expect, it, vi } from 'vitest';
import { add, decimal, divide, subtract, toText } from '#lib/clinical/decimal.ts';
import type { CaseFacts, LabFact, ReferenceRange } from '#lib/clinical/facts.ts';
import { parseScreeningFile } from '#lib/clinical/input.ts';
import type { AnalyteDefinition } from '#lib/clinical/knowledge.ts';
import { parseValue } from '#lib/clinical/quantity.ts';
import { readLab } from '#lib/clinical/read-lab.ts';
import { screen } from '#lib/clinical/screen.ts';
import { findUnit, limitIn } from '#lib/clinical/units.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, lab, symptom } from './case-builder.ts';
import { BLANKS, NAUGHTY_DATES, NAUGHTY_NUMBERS } from './naughty-strings.ts';

// Some thousand screenings: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const UNITLESS: ReadonlySet<string> = new Set(
  knowledge.analytes.flatMap(({ id, isUnitless }) => (isUnitless ? [id] : [])),
);
/** Total calcium is read with albumin, a glucose of any hour only at its critical limits. */
const NEVER_ALONE = ['calcium-total', 'glucose-random'];
const ALL = [...NAUGHTY_NUMBERS, ...BLANKS];
const CRAMP = [symptom('muscle-cramp'), symptom('muscle-ache'), symptom('numbness'), symptom('bone-pain')];

/** One test for all of them: there are hundreds, and a failure names the text. */
function each(texts: readonly string[], check: (text: string) => void): void {
  for (const [index, text] of texts.entries()) {
    try {
      check(text);
    } catch (error) {
      throw new Error(`text ${index}, ${JSON.stringify(text.slice(0, 40))}`, { cause: error });
    }
  }
}
/** A value of each analyte that is normal for this person. */
const NORMAL: readonly LabFact[] = [
  lab('magnesium-serum', '0.85 mmol/L'),
  lab('potassium-serum', '4.2 mmol/L'),
  lab('25-oh-vitamin-d', '80 nmol/L'),
  lab('vitamin-b12-serum', '400 pmol/L'),
  lab('calcium-ionised', '1.22 mmol/L'),
  lab('inr', '1.0'),
];

/** A result of every analyte there is, normal for this person where that can be said of one result by itself. */
const EACH: readonly LabFact[] = knowledge.analytes.map((definition) => normalOf(definition));

function normalOf({ id, units: [canonical, ...others], bands, plausible }: AnalyteDefinition): LabFact {
  const { unit, decimals } = canonical;
  const sets = bands.kind === 'bands' ? [bands.bands] : bands.kind === 'by-sex' ? [bands.female] : [];
  const edges = sets
    .flatMap(({ low, borderlineBelow, borderlineFrom, high }) => [low, borderlineBelow, borderlineFrom, high])
    .flatMap((limit) => (limit ? [limitIn(limit, canonical, [canonical, ...others])] : []));
  const step = divide(decimal('1'), decimal(String(10 ** decimals)));
  const beside = edges
    .flatMap((edge) => [subtract(edge, step), edge, add(edge, step)])
    .map((value) => toText(value, decimals));
  const own = { low: plausible.low, high: plausible.high, unit: null, text: null };
  const candidates = [
    ...beside.map((value) => lab(id, '', { value, unit })),
    lab(id, '', { value: toText(decimal(plausible.low), decimals), unit, referenceRange: own }),
  ];
  const isWithin = (item: LabFact) => readLab(item, caseOf({ labs: [item] }), knowledge).interpretation === 'within';
  const found = candidates.find(isWithin) ?? candidates.at(-1);
  if (!found) throw new Error(id);
  return found;
}

function screened(labs: LabFact[], more: Partial<CaseFacts> = {}) {
  return screen({ ...caseOf({ symptoms: CRAMP, labs }), ...more }, knowledge);
}

function normalsOf({ readings, findings }: ReturnType<typeof screened>): string[] {
  return [
    ...readings.filter(({ interpretation }) => interpretation === 'within').map(({ analyte }) => analyte),
    ...findings.flatMap((found) => (found.kind === 'deficiency' && found.status === 'unlikely' ? [found.key] : [])),
  ];
}

it('every analyte is tried, all but those that are never normal by themselves with a result that is', () => {
  const within = EACH.filter((item) => readLab(item, caseOf({ labs: [item] }), knowledge).interpretation === 'within');
  expect(knowledge.analytes.length).toBeGreaterThan(40);
  expect(EACH.filter((item) => !within.includes(item)).map(({ analyte }) => analyte)).toEqual(NEVER_ALONE);
});

it('there are enough of them, and the plain values beside them are normal', () => {
  expect(NAUGHTY_NUMBERS.length).toBeGreaterThanOrEqual(150);
  expect(new Set(NAUGHTY_NUMBERS).size).toBe(NAUGHTY_NUMBERS.length);
  expect(screened([...NORMAL]).readings.map(({ interpretation }) => interpretation)).toEqual(
    NORMAL.map(() => 'within'),
  );
});

describe('as a value', () => {
  it('each is no number and nothing is normal', () =>
    each(ALL, (value) => {
      expect(parseValue(value).kind).not.toBe('quantity');
      const screening = screened(EACH.map((item) => ({ ...item, value })));
      expect(normalsOf(screening)).toEqual([]);
      for (const { interpretation, reason } of screening.readings) {
        expect(interpretation).toBe('unknown');
        expect(reason).toBeTruthy();
      }
      expect(screening.problems.length).toBeGreaterThanOrEqual(EACH.length);
    }));

  it('each as a measurement is a problem and no fact', () =>
    each(ALL, (value) => {
      const measurements = knowledge.measurements.map(({ code, units }) => ({
        code,
        value,
        unit: units[0]?.unit ?? '',
        takenOn: '2026-11-19',
      }));
      const { problems, findings } = screen(caseOf({ measurements }), knowledge);
      expect(problems.map(({ fact }) => fact)).toEqual(measurements.map((_, at) => `measurements[${at}]`));
      expect(findings).toEqual([]);
    }));
});

describe('as a unit', () => {
  it('each is not accepted and nothing is normal', () =>
    each(ALL, (unit) => {
      const measured = EACH.filter(({ analyte }) => !UNITLESS.has(analyte));
      const screening = screened(measured.map((item) => ({ ...item, unit })));
      expect(normalsOf(screening)).toEqual([]);
      // A ratio has no unit, or the unit "1".
      for (const { units, isUnitless } of knowledge.analytes) if (!isUnitless) expect(findUnit(units, unit)).toBeNull();
    }));
});

describe('as the interval of the laboratory', () => {
  const ranges = (text: string): ReferenceRange[] => [
    { low: null, high: null, unit: null, text },
    { low: text, high: null, unit: null, text: null },
    { low: null, high: text, unit: null, text: null },
    { low: '0.10', high: '0.20', unit: text, text: null },
  ];

  it('each never makes a low result normal', () =>
    each(NAUGHTY_NUMBERS, (text) => {
      const low = [lab('magnesium-serum', '0.55 mmol/L'), lab('potassium-serum', '3.1 mmol/L')];
      for (const referenceRange of ranges(text)) {
        const labs = low.map((item) => ({ ...item, referenceRange }));
        const readings = labs.map((item) => readLab(item, caseOf({ labs }), knowledge).interpretation);
        expect(readings).toEqual(['below', 'below']);
      }
    }));
});

describe('as a note on the specimen', () => {
  const known = new Set(knowledge.specimenNotes.flatMap(({ code, aliases }) => [code, ...aliases]));

  it('each makes the result unknown until a person says what it means', () =>
    each(
      NAUGHTY_NUMBERS.filter((note) => !known.has(note)),
      (note) => {
        expect(normalsOf(screened(EACH.map((item) => ({ ...item, specimen: [note] }))))).toEqual([]);
      },
    ));
});

describe('as the flag of the laboratory', () => {
  it('none changes anything', () => {
    const labs = NORMAL.slice(0, 1);
    const plain = JSON.stringify(screened(labs));
    for (const flag of ALL) expect(JSON.stringify(screened(labs.map((item) => ({ ...item, flag }))))).toBe(plain);
  });
});

describe('as a date', () => {
  it('each gives no age, and a result of that day is not read', () =>
    each(NAUGHTY_DATES, (date) => {
      const screening = screened(EACH.map((item) => ({ ...item, collectedOn: date })));
      expect(normalsOf(screening)).toEqual([]);
      expect(screen(caseOf({ patient: { birthDate: date } }), knowledge).derived.ageYears).toBeNull();
      const measurements = [{ code: 'bmi' as const, value: '13', unit: 'kg/m2', takenOn: date }];
      expect(screen(caseOf({ measurements }), knowledge).problems).toHaveLength(1);
      expect(normalsOf(screened([...EACH], { asOf: date }))).toEqual([]);
    }));
});

describe('in a screening file', () => {
  it('each is refused or read, and never throws', () => {
    for (const text of [...ALL, ...NAUGHTY_DATES]) {
      const file = {
        id: text,
        asOf: '2026-11-20',
        patient: { birthDate: text, sex: text, diet: text, conditions: [text], medicines: [{ code: text, [text]: 1 }] },
        symptoms: [{ code: text, status: text, severity: text }],
        labs: [{ analyte: text, value: text, unit: text, collectedOn: text, referenceRange: { [text]: text } }],
        [text]: text,
      };
      expect(parseScreeningFile(file).ok).toBe(false);
      expect(parseScreeningFile(text).ok).toBe(false);
      expect(parseScreeningFile([text, { [text]: file }]).ok).toBe(false);
    }
  });
});
