// Pills, when to call, the next step, saying it back, and the foot of the sheet.

import { patientName } from './section-head.ts';
import { clinicWords, hasGate, type Sheet } from './sheet.ts';
import type { CallUsBlock, FootBlock, HandoutDocument, NextStepBlock, PillsBlock, TeachBackBlock } from './types.ts';

const NERVE_SYMPTOMS = ['numbness', 'tingling', 'nerve-pain', 'burning-feet'] as const;
const CRAMPS = ['muscle-cramp', 'nocturnal-cramp'] as const;
const LINES_TO_WRITE_ON = 2;

export function pillsBlock(sheet: Sheet): PillsBlock {
  const { write, patient, input } = sheet;
  const hasNerveTrouble =
    hasGate(sheet, 'G23') ||
    patient.redFlags.some((flag) => flag.code === 'diabetic-neuropathy' || flag.code === 'b6-toxicity') ||
    NERVE_SYMPTOMS.some((code) => patient.symptom(code) === 'met');
  const mayNameQuinine =
    patient.medicine('quinine') === 'not-met' && CRAMPS.some((code) => patient.symptom(code) === 'met');
  const ids = ['pills-always'];
  if (input.request.confirmed.length > 0) ids.push('pills-confirmed');
  if (hasNerveTrouble) ids.push('pills-bottles');
  if (mayNameQuinine) ids.push('pills-cramps');
  return {
    kind: 'pills',
    heading: write.text('pills-heading'),
    items: ids.map((id) => write.paragraph(id)),
    because: write.because(...ids),
  };
}

export function callUsBlock(sheet: Sheet): CallUsBlock {
  const { write, input } = sheet;
  const { clinic, reviewOn } = input.context;
  const items = ['call-swelling', 'call-urine', 'call-weakness', 'call-vomiting', 'call-foot'];
  const phone = clinic.phone ?? clinicWords(sheet);
  const lead = clinic.adviceLine
    ? write.paragraph('call-lead', { 'clinic-phone': phone, 'advice-line': clinic.adviceLine })
    : write.paragraph('call-lead-clinic', { 'clinic-phone': phone });
  const week = reviewOn ? 'call-week' : 'call-week-undated';
  return {
    kind: 'call-us',
    heading: write.text('call-heading'),
    lead,
    items: items.map((id) => write.paragraph(id)),
    thisWeek: write.paragraph(week, reviewOn ? { 'review-date': write.date(reviewOn) } : {}),
    because: write.because('call-heading', week, ...items),
  };
}

export function nextStepBlock(sheet: Sheet): NextStepBlock {
  const { write, input } = sheet;
  const next = input.context.nextStep;
  const unit = next ? (next.on ? 'next-step-dated' : 'next-step') : 'next-open';
  const slots = next ? { what: next.what, ...(next.on ? { date: write.date(next.on) } : {}) } : {};
  return {
    kind: 'next-step',
    heading: write.text('next-heading'),
    paragraphs: [write.paragraph(unit, slots)],
    because: write.because(unit),
  };
}

export function teachBackBlock(sheet: Sheet): TeachBackBlock {
  const { write, input } = sheet;
  const { preparedBy } = input.context;
  const wentThrough = preparedBy
    ? write.paragraph('teach-went-through', { 'prepared-by': preparedBy.name })
    : write.paragraph('teach-went-through-open');
  return {
    kind: 'teach-back',
    heading: write.text('teach-heading'),
    prompt: write.paragraph('teach-prompt'),
    lines: LINES_TO_WRITE_ON,
    ticks: [wentThrough, write.paragraph('teach-interpreter'), write.paragraph('teach-family')],
    because: write.because('teach-heading'),
  };
}

export function footBlock(sheet: Sheet): FootBlock {
  const { write, knowledge } = sheet;
  return {
    kind: 'foot',
    paragraphs: [write.paragraph('foot-advice'), write.paragraph('foot-sources', { version: knowledge.version })],
    because: write.because('foot-advice', 'foot-sources'),
  };
}

/** On one or two lines at the head of a page; the whole name stands under the title. */
const LONGEST_NAME = 48;

function shortened(name: string | null, longest: number): string | null {
  if (name === null) return null;
  const letters = [...name];
  return letters.length <= longest ? name : `${letters.slice(0, longest).join('').trimEnd()}…`;
}

/** Clinic and two identifiers on top of each page, who made it at its foot. */
export function pageFurniture(sheet: Sheet): Pick<HandoutDocument, 'header' | 'footer'> {
  const { write, input, knowledge } = sheet;
  const { clinic, patient, preparedBy, preparedOn } = input.context;
  const date = write.date(preparedOn);
  const name = shortened(patientName(sheet), LONGEST_NAME);
  const born = patient.birthDate ? write.text('header-born', { 'birth-date': write.date(patient.birthDate) }) : null;
  return {
    header: {
      clinic: [shortened(clinic.name, LONGEST_NAME), clinic.phone, clinic.openingHours]
        .filter((part) => part !== null && part !== '')
        .join(' · '),
      patient: [name, born].filter((part) => part !== null).join(', '),
    },
    footer: {
      prepared: preparedBy
        ? write.text('prepared-line', {
            'prepared-by': preparedBy.name,
            role: preparedBy.role,
            date,
            version: knowledge.version,
          })
        : write.text('prepared-line-open', { date, version: knowledge.version }),
      page: write.text('page-word'),
      of: write.text('page-of'),
    },
  };
}
