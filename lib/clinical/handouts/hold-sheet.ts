// What is printed instead of a handout that is held or blocked: never an empty print, never a food.

import { getHelpNowBlock, strong, titleBlock } from './section-head.ts';
import { callUsBlock, footBlock, pageFurniture } from './section-tail.ts';
import { hasGate, type Sheet } from './sheet.ts';
import type { HandoutDocument, MainMessageBlock } from './types.ts';

export function holdSheet(sheet: Sheet): HandoutDocument {
  const { write, input } = sheet;
  return {
    kind: 'hold-sheet',
    language: input.request.language,
    title: write.text('title-held'),
    ...pageFurniture(sheet),
    date: input.context.preparedOn,
    blocks: [
      titleBlock(sheet, 'title-held'),
      message(sheet),
      getHelpNowBlock(sheet),
      callUsBlock(sheet),
      footBlock(sheet),
    ],
  };
}

function message(sheet: Sheet): MainMessageBlock {
  const { write, input, patient } = sheet;
  const unit = hasGate(sheet, 'G3')
    ? patient.age === null
      ? 'hold-age'
      : 'hold-minor'
    : hasGate(sheet, 'G4')
      ? 'hold-comfort'
      : hasGate(sheet, 'G2')
        ? 'hold-plan'
        : 'hold-main';
  const callBack = input.context.callBackBy
    ? write.paragraph('hold-call-by', { 'call-back': input.context.callBackBy })
    : write.paragraph('hold-call-soon');
  return { kind: 'main-message', paragraphs: [strong(write.text(unit)), callBack], because: write.because(unit) };
}
