// Title, main message and the emergency box.

import type { Nutrient } from '../codes.ts';
import type { DeficiencyFinding } from '../screening.ts';
import { clinicWords, nutrientWord, type Sheet } from './sheet.ts';
import { joined } from './text-units.ts';
import type { GetHelpNowBlock, MainMessageBlock, Paragraph, TitleBlock } from './types.ts';

/** Room for a name to be written by hand. */
const BLANK = '________________________';

export function titleBlock(sheet: Sheet, unit: 'title-possible' | 'title-plan' | 'title-held'): TitleBlock {
  const { write, input } = sheet;
  const { patient, clinic, preparedBy, preparedOn } = input.context;
  const birthDate = patient.birthDate;
  const parts = [
    write.paragraph('title-for', {
      name: patientName(sheet) ?? BLANK,
      'birth-date': birthDate ? write.date(birthDate) : BLANK,
    }),
    preparedBy
      ? write.paragraph('title-by', {
          'prepared-by': preparedBy.name,
          role: preparedBy.role,
          date: write.date(preparedOn),
        })
      : write.paragraph('title-on', { date: write.date(preparedOn) }),
    ...(clinic.name || clinic.phone ? [write.paragraph('title-ask', { 'clinic-phone': clinicWords(sheet) })] : []),
  ];
  return { kind: 'title', text: write.text(unit), lines: [joined(parts)], because: write.because(unit) };
}

/** First and last name; `null` when neither is known. */
export function patientName(sheet: Sheet): string | null {
  const { firstName, lastName } = sheet.input.context.patient;
  const name = [firstName, lastName].filter((part) => part !== null && part.trim() !== '').join(' ');
  return name === '' ? null : name;
}

export function mainMessageBlock(sheet: Sheet): MainMessageBlock {
  const { write } = sheet;
  const hasFoods = [...sheet.lists.values()].some((foods) => foods.length > 0);
  const unit = hasFoods ? mainUnit(sheet) : `${mainUnit(sheet)}-no-list`;
  const [nutrient] = printed(sheet);
  const slots = { nutrient: nutrient ? nutrientWord(sheet, nutrient) : '' };
  return {
    kind: 'main-message',
    paragraphs: [strong(write.text(unit, slots)), write.paragraph('main-always')],
    because: write.because(unit, 'main-always'),
  };
}

/** The message speaks of the lists that follow it, not of one that is held. */
function printed(sheet: Sheet): Nutrient[] {
  return [...sheet.lists.keys()];
}

function mainUnit(sheet: Sheet): string {
  const { confirmed } = sheet.input.request;
  const [only, ...others] = printed(sheet);
  if (!only || others.length > 0) return 'main-several';
  if (confirmed.includes(only)) return 'main-confirmed';
  const finding = deficiency(sheet, only);
  if (finding?.status === 'likely' || finding?.status === 'low-level') return 'main-low-test';
  return finding?.status === 'possible' ? 'main-possible' : 'main-other';
}

export function strong(text: string): Paragraph {
  return [{ text, strong: true }];
}

/** Never filtered by diet, size or language. */
export function getHelpNowBlock(sheet: Sheet): GetHelpNowBlock {
  const { write, patient } = sheet;
  const number = sheet.input.context.clinic.emergencyNumber ?? write.text('emergency-words');
  const items = ['help-chest', 'help-cold', 'help-saddle', 'help-tight', 'help-confused', 'help-heart', 'help-skin'];
  if (patient.condition('bariatric-surgery') === 'met' || patient.circumstance('high-alcohol') === 'met')
    items.push('help-eyes');
  if (isDiabetic(sheet)) items.push('help-foot');
  return {
    kind: 'get-help-now',
    heading: write.text('help-heading', { 'emergency-number': number }),
    items: items.map((id) => write.paragraph(id)),
    because: write.because('help-heading', ...items),
  };
}

export function isDiabetic(sheet: Sheet): boolean {
  return sheet.gates.some((outcome) => outcome.gate === 'G18');
}

export function deficiency(sheet: Sheet, nutrient: Nutrient): DeficiencyFinding | null {
  const found = sheet.input.screening.findings.find(
    (finding) => finding.kind === 'deficiency' && finding.nutrient === nutrient,
  );
  return found?.kind === 'deficiency' ? found : null;
}
