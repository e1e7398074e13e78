// Why the patient got the sheet: what they told us, what the tests said, which medicines can lower it.

import type { MedicineCode, Nutrient } from '../codes.ts';
import { deficiency } from './section-head.ts';
import { nutrientWord, type Sheet } from './sheet.ts';
import { resultOf, type TestResult } from './test-result.ts';
import { inList, joined, type UnitWriter } from './text-units.ts';
import type { Paragraph, WhyBlock } from './types.ts';

const MOST_SYMPTOMS = 4;

export function whyBlock(sheet: Sheet): WhyBlock {
  const { write, input } = sheet;
  const told = symptomWords(sheet);
  const story = [
    ...(told.length > 0 ? [write.paragraph('why-symptoms', { symptoms: inList(told) })] : []),
    ...resultLines(sheet),
    ...(input.context.testDueOn && isUntested(sheet)
      ? [write.paragraph('why-test-due', { date: write.date(input.context.testDueOn) })]
      : []),
  ];
  const medicines = medicineLines(sheet);
  const paragraphs = [story, medicines.length > 0 ? [...medicines, write.paragraph('why-medicines-always')] : []]
    .filter((lines) => lines.length > 0)
    .map(joined);
  return {
    kind: 'why',
    heading: write.text('why-heading'),
    paragraphs: paragraphs.length > 0 ? paragraphs : [write.paragraph('why-nothing')],
    because: write.because('why-heading', 'why-symptoms', 'why-medicines-always'),
  };
}

function symptomWords(sheet: Sheet): string[] {
  const words = sheet.input.facts.symptoms
    .filter((symptom) => symptom.status === 'present')
    .map((symptom) => {
      const isNight = symptom.code === 'muscle-cramp' && symptom.nocturnal === true;
      return sheet.knowledge.words.symptoms[isNight ? 'nocturnal-cramp' : symptom.code] ?? null;
    })
    .filter((word) => word !== null);
  return [...new Set(words)].slice(0, MOST_SYMPTOMS);
}

function resultLines(sheet: Sheet): Paragraph[] {
  const { write, input } = sheet;
  const groups = new Map<string, { result: TestResult; nutrients: Nutrient[] }>();
  for (const nutrient of input.request.nutrients) {
    const result = resultOf(sheet, nutrient);
    if (!isSpokenOf(sheet, nutrient) && !('on' in result)) continue;
    const key = JSON.stringify(result);
    const group = groups.get(key) ?? { result, nutrients: [] };
    group.nutrients.push(nutrient);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ result, nutrients }) =>
    resultLine(write, result, inList(nutrients.map((nutrient) => nutrientWord(sheet, nutrient))), nutrients.length > 1),
  );
}

function resultLine(write: UnitWriter, result: TestResult, tests: string, areSeveral: boolean): Paragraph[] {
  switch (result.kind) {
    case 'low':
    case 'borderline':
      return [
        write.paragraph(`why-${result.kind}${areSeveral ? '-several' : ''}`, { date: write.date(result.on), tests }),
      ];
    case 'untested':
      return [write.paragraph('why-untested', { tests })];
    case 'unusable':
      return [write.paragraph('why-retest', { tests })];
    case 'other':
      return [];
  }
}

/** A list that is not printed needs no test to be announced; potassium does, since its line asks for one. */
function isSpokenOf(sheet: Sheet, nutrient: Nutrient): boolean {
  return sheet.lists.has(nutrient) || nutrient === 'potassium';
}

function isUntested(sheet: Sheet): boolean {
  return sheet.input.request.nutrients.some(
    (nutrient) => isSpokenOf(sheet, nutrient) && ['untested', 'unusable'].includes(resultOf(sheet, nutrient).kind),
  );
}

/** "Some things can lower vitamin B12: metformin." One sentence a nutrient, from the risk factors of its finding. */
function medicineLines(sheet: Sheet): Paragraph[] {
  const taken = new Set<string>(sheet.patient.facts.medicines?.map((medicine) => medicine.code) ?? []);
  return sheet.input.request.nutrients.flatMap((nutrient) => {
    const factors = deficiency(sheet, nutrient)?.riskFactors ?? [];
    const words = factors
      .filter((code): code is MedicineCode => taken.has(code))
      .map((code) => sheet.knowledge.words.medicines[code] ?? null)
      .filter((word) => word !== null);
    if (words.length === 0) return [];
    return [
      sheet.write.paragraph('why-medicines', {
        nutrient: nutrientWord(sheet, nutrient),
        medicines: inList([...new Set(words)]),
      }),
    ];
  });
}
