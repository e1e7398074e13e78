// Which gates of the handout stand in the way of this patient (decision tables, section 6), each with the fact behind it.
// A fact that is not known counts as unsafe where it matters. Order: block, hold, filter, line.

import type { Nutrient } from '../codes.ts';
import { foodGates } from './gates-food.ts';
import { type GateVerdict, safetyGates } from './gates-safety.ts';
import type { HandoutKnowledge } from './knowledge.ts';
import type { HandoutPatient } from './patient.ts';
import type { GateEffect, GateOutcome, HandoutGate, HandoutInput } from './types.ts';

const ORDER: Record<GateEffect, number> = { block: 0, hold: 1, filter: 2, line: 3 };

/** Every gate that applies, released ones included. */
export function evaluateGates(
  input: HandoutInput,
  patient: HandoutPatient,
  knowledge: HandoutKnowledge,
): GateOutcome[] {
  const verdicts = [...safetyGates(input, patient), ...foodGates(patient)];
  const outcomes = verdicts.map((verdict) => outcome(verdict, input.request.cleared, knowledge));
  const isLimitedSheetConfirmed = outcomes.some(({ gate, isCleared }) => gate === 'G5' && isCleared);
  return outcomes
    .map((one) => (isLimitedSheetConfirmed && one.gate === 'G6' && !one.isCleared ? coveredByG5(one) : one))
    .sort((a, b) => ORDER[a.effect] - ORDER[b.effect] || gateNumber(a.gate) - gateNumber(b.gate));
}

/** Effect of a gate once it is released by the person that the table names. */
const WHEN_RELEASED: Partial<Record<HandoutGate, GateEffect>> = { G5: 'filter', G6: 'line', G8: 'line', G14: 'line' };

function outcome(verdict: GateVerdict, cleared: HandoutGate[], knowledge: HandoutKnowledge): GateOutcome {
  const rule = knowledge.gates.find((candidate) => candidate.gate === verdict.gate);
  const released = WHEN_RELEASED[verdict.gate];
  const isCleared = released !== undefined && rule?.releaser !== 'nobody' && cleared.includes(verdict.gate);
  const holds: 'all' | Nutrient[] = isCleared ? (verdict.holdsEvenWhenCleared ?? []) : (verdict.holds ?? []);
  return {
    gate: verdict.gate,
    effect: isCleared ? released : verdict.effect,
    why: verdict.why,
    releasedBy: rule?.releasedBy ?? null,
    isCleared,
    holds,
  };
}

/** The potassium-limited sheet that a dietitian confirmed is all that G6 waits for: it no longer holds, it filters. */
function coveredByG5(g6: GateOutcome): GateOutcome {
  const why = `${g6.why}; covered by the potassium-limited sheet that a dietitian confirmed (G5)`;
  return { ...g6, effect: 'filter', why, releasedBy: null, holds: [] };
}

function gateNumber(gate: HandoutGate): number {
  return Number(gate.slice(1));
}
