// Which findings open a case, and how soon it is due (design.md "Which findings open a case"; decision tables, queue policy).

import type { Urgency } from './codes.ts';
import type { DeficiencyFinding, Finding } from './screening.ts';

export type CaseUrgency = { urgency: Urgency; dueHours: number };

const NERVE_SYMPTOMS: readonly string[] = ['numbness', 'tingling', 'nerve-pain', 'burning-feet'];
const ROUTINE: CaseUrgency = { urgency: 'routine', dueHours: 720 };
const SOON: CaseUrgency = { urgency: 'soon', dueHours: 336 };

/**
 * Red flags of any urgency, excess, and deficiencies that are likely, low-level, or possible with a risk factor.
 * A red flag that a more specific one stands for opens nothing by itself: that one does.
 */
export function opensCase(finding: Finding): boolean {
  switch (finding.kind) {
    case 'red-flag':
      return finding.subsumedBy === null;
    case 'excess':
      return true;
    case 'deficiency':
      return isDeficiencyForCase(finding);
    case 'contributor':
    case 'advice':
      return false;
  }
}

function isDeficiencyForCase(finding: DeficiencyFinding): boolean {
  switch (finding.status) {
    case 'likely':
    case 'low-level':
      return true;
    case 'possible':
      return finding.riskFactors.length > 0;
    case 'unlikely':
    case 'not-assessable':
      return false;
  }
}

/**
 * Urgency and hours until due of one finding in the queue: its rule's own for red flags and excess; `soon` for a likely
 * B12 deficiency with a nerve symptom; `routine` for every other one.
 */
export function caseUrgency(finding: Finding): CaseUrgency {
  switch (finding.kind) {
    case 'red-flag':
    case 'excess':
      return { urgency: finding.urgency, dueHours: finding.dueHours };
    case 'deficiency':
      return isB12WithNerveSymptom(finding) ? SOON : ROUTINE;
    case 'contributor':
    case 'advice':
      return ROUTINE;
  }
}

function isB12WithNerveSymptom(finding: DeficiencyFinding): boolean {
  const hasNerveSymptom = finding.symptoms.some((code) => NERVE_SYMPTOMS.includes(code));
  return finding.nutrient === 'vitamin-b12' && finding.status === 'likely' && hasNerveSymptom;
}
