// What was done about red flags of the demonstration.

import { type DemoAct, type DemoSymptom, has } from '../demo-patient.ts';

export function dealtWith(text: string, comment: string): DemoAct[] {
  return [
    { kind: 'acknowledge', by: 'clinician', text, after: 5 },
    { kind: 'decide', outcome: 'referred', comment, after: 30 },
    { kind: 'close', after: 45 },
  ];
}

export function seen(text: string): DemoAct[] {
  return [{ kind: 'acknowledge', by: 'nurse', text, after: 7 }];
}

/** Emergencies of past days: sent on within minutes, case closed. */
export const sentOn: DemoAct[] = dealtWith('Ambulance called, handed over by telephone.', 'Emergency department');

export const swollenLeg: DemoSymptom[] = [
  has('leg-swelling', { side: 'left', days: 2 }),
  has('pitting-oedema-one-leg', { side: 'left', days: 2 }),
  has('calf-tenderness', { side: 'left', days: 2 }),
];
