// The gates of the handout as data (decision tables, section 6), and who may release each by a recorded confirmation.
// A gate that nobody releases ends when the fact behind it changes: an answer, a result, an acknowledgement.

import type { GateRule } from '../clinical/handouts/knowledge.ts';
import type { GateReleaser, HandoutGate } from '../clinical/handouts/types.ts';

export const handoutGates: GateRule[] = [
  gate('G1', 'Red flag', 'hold', 'nobody', 'a clinician acknowledges the red flag with the action taken', 'ref L132'),
  gate(
    'G2',
    'Refeeding or eating disorder',
    'block',
    'nobody',
    'a dietitian and a clinician record a plan',
    'ref L214',
  ),
  gate('G3', 'Under 18, or birth date unknown', 'block', 'nobody', null, 'decision tables 0.10'),
  gate('G4', 'Feeding tube, nil by mouth or palliative care', 'block', 'nobody', null, 'NEW-G'),
  gate(
    'G5',
    'Potassium unsafe',
    'hold',
    'dietitian',
    'a dietitian confirms the potassium-limited version',
    'ref L202 S',
  ),
  gate(
    'G6',
    'Potassium unknown on a medicine that raises it',
    'hold',
    'clinician',
    'potassium at most 5.0 and eGFR at least 60 within 90 days, or a clinician overrides with a reason',
    'ref L203 C',
  ),
  gate('G7', 'Vitamin K antagonist', 'filter', 'nobody', null, 'ref L204 P'),
  gate('G8', 'Calcium and vitamin D', 'hold', 'clinician', 'a clinician confirms', 'ref L206, L209 G'),
  gate('G9', 'Kidney stones or low oxalate', 'filter', 'nobody', null, 'ref L206 G'),
  gate('G10', 'Kidneys and magnesium', 'line', 'nobody', null, 'ref L205'),
  gate('G11', 'Pregnancy and breastfeeding', 'filter', 'nobody', 'the answer: pregnant or not', 'ref L211 G'),
  gate('G12', 'Fluids', 'line', 'nobody', null, 'ref L213 G'),
  gate('G13', 'Sodium', 'filter', 'nobody', null, 'NEW-G'),
  gate('G14', 'Phosphate', 'filter', 'dietitian', 'a dietitian confirms', 'ref L254 G'),
  gate('G15', 'Swallowing', 'filter', 'nobody', null, 'ref L215 G'),
  gate('G16', 'Allergies not asked', 'hold', 'nobody', 'asking about allergies', 'decision tables 6'),
  gate('G17', 'Medicines not checked', 'hold', 'nobody', 'checking the medicines', 'decision tables 6'),
  gate('G18', 'Diabetes', 'filter', 'nobody', null, 'ref L212 G'),
  gate('G19', 'Grapefruit', 'filter', 'nobody', null, 'ref L210 G'),
  gate('G20', 'Monoamine oxidase inhibitor', 'filter', 'nobody', null, 'ref L219 G'),
  gate('G21', 'Timing of medicines', 'line', 'nobody', null, 'ref L207-208 P/S'),
  gate('G22', 'Iron overload', 'filter', 'nobody', null, 'ref L217 G; shellfish NEW-G'),
  gate('G23', 'High vitamin B6', 'filter', 'nobody', null, 'NEW-G'),
  gate('G24', 'Vitamin A', 'filter', 'nobody', null, 'NEW-G'),
];

/** Who may put a gate into `cleared`, for the permission check of the server. */
export function gateReleaser(gate: HandoutGate): GateReleaser {
  return handoutGates.find((rule) => rule.gate === gate)?.releaser ?? 'nobody';
}

function gate(
  id: HandoutGate,
  name: string,
  effect: GateRule['effect'],
  releaser: GateReleaser,
  releasedBy: string | null,
  source: string,
): GateRule {
  return { gate: id, name, effect, releaser, releasedBy, source };
}
