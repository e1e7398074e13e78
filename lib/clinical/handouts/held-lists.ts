// Which of the lists asked for are not printed: a gate holds them, or the nutrient's own result speaks against eating more of it.

import type { Analyte, Nutrient } from '../codes.ts';
import type { HandoutPatient } from './patient.ts';
import type { HeldList } from './sheet.ts';
import type { GateOutcome, HandoutInput } from './types.ts';

/** Above these nobody is told to eat more of it, whatever the gates say. Canonical units; decision tables, section 3. */
const TOO_HIGH: { nutrient: Nutrient; analyte: Analyte; above: string }[] = [
  { nutrient: 'potassium', analyte: 'potassium-serum', above: '5.0' },
  { nutrient: 'vitamin-d', analyte: '25-oh-vitamin-d', above: '375' },
];

/** A list that a gate holds, of a nutrient that is too high already, or of iron that nothing speaks for. */
export function heldLists(
  input: HandoutInput,
  patient: HandoutPatient,
  nutrients: Nutrient[],
  gates: GateOutcome[],
): HeldList[] {
  return nutrients.flatMap((nutrient): HeldList[] => {
    const gate = gates.find((outcome) => outcome.holds !== 'all' && outcome.holds.includes(nutrient));
    if (gate) return [{ nutrient, gate: gate.gate, why: gate.why }];
    const isExcess = input.screening.findings.some(
      (finding) => finding.kind === 'excess' && finding.nutrient === nutrient,
    );
    const isHigh = TOO_HIGH.some(
      (limit) => limit.nutrient === nutrient && patient.labs.warning(limit.analyte, '>', limit.above) !== null,
    );
    if (isExcess || isHigh) return [{ nutrient, gate: null, why: `${patient.label(nutrient)} is above its range` }];
    if (nutrient === 'iron' && !isIronLow(input))
      return [{ nutrient, gate: null, why: 'iron foods are offered only with a finding of low iron' }];
    return [];
  });
}

/** Confirmed, found at least possible, or low by its own test: what iron foods wait for (reviewed wording, section 5). */
function isIronLow({ screening, request }: HandoutInput): boolean {
  return (
    request.confirmed.includes('iron') ||
    screening.findings.some(
      (finding) =>
        finding.kind === 'deficiency' &&
        finding.nutrient === 'iron' &&
        ['likely', 'low-level', 'possible'].includes(finding.status),
    ) ||
    screening.readings.some(
      (reading) =>
        (reading.analyte === 'ferritin' || reading.analyte === 'transferrin-saturation') &&
        reading.isDeciding &&
        (reading.interpretation === 'below' || reading.interpretation === 'critical-low'),
    )
  );
}
