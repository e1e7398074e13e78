// Refeeding risk from the facts themselves, so that the handout is blocked whatever the queue says (decision tables, section 5).

import { toNumber } from '../decimal.ts';
import type { CaseFacts } from '../facts.ts';
import { parseValue } from '../quantity.ts';
import type { Truth } from '../truth.ts';
import type { HandoutPatient } from './patient.ts';

/** Units of alcohol a week; NEW-G, as in the rules. */
const LOW_RISK_UNITS = 14;

/** Why there is a risk, in words for staff; `null` when none is known. NICE CG32, by way of the reference (S). */
export function refeedingRisk(facts: CaseFacts, patient: HandoutPatient): string | null {
  const is = (truth: Truth): boolean => truth === 'met';
  const poorIntake = is(patient.circumstance('poor-intake'));
  const weightLoss = is(patient.symptom('weight-loss'));
  const eatingDisorder = is(patient.condition('eating-disorder'));
  const feedingSoon = is(patient.circumstance('feeding-about-to-start'));
  const lowElectrolyte =
    is(patient.labs.any('potassium-serum', '<', '3.5')) ||
    is(patient.labs.any('phosphate', '<', '0.81')) ||
    is(patient.labs.any('magnesium-serum', '<', '0.70'));
  if ((feedingSoon || poorIntake || eatingDisorder || weightLoss) && lowElectrolyte) {
    return 'poor intake, weight loss or feeding about to start, with a low potassium, phosphate or magnesium';
  }
  if (eatingDisorder && (poorIntake || weightLoss)) return 'eating disorder with poor intake or weight loss';
  const units = measured(facts, 'alcohol-units-week');
  const strain =
    is(patient.circumstance('high-alcohol')) ||
    (units !== null && units > LOW_RISK_UNITS) ||
    is(patient.medicine('potassium-sparing-diuretic')) ||
    is(patient.medicine('insulin')) ||
    is(patient.medicine('loop-diuretic')) ||
    is(patient.medicine('thiazide'));
  if (feedingSoon && count([poorIntake, weightLoss, strain]) >= 2) return 'feeding about to start after poor intake';

  const bmi = measured(facts, 'bmi');
  const loss = measured(facts, 'weight-loss-percent');
  const days = measured(facts, 'days-little-intake');
  if ((bmi !== null && bmi < 16) || (loss !== null && loss > 15) || (days !== null && days > 10)) {
    return 'body mass index, weight loss or days of little intake';
  }
  const milder = [
    bmi !== null && bmi < 18.5,
    loss !== null && loss > 10,
    days !== null && days > 5,
    strain || is(patient.medicine('chemotherapy-neurotoxic')) || is(patient.medicine('antacid')),
  ];
  return count(milder) >= 2 ? 'two of low body mass index, weight loss, little intake, alcohol or a medicine' : null;
}

function count(list: boolean[]): number {
  return list.filter(Boolean).length;
}

/** Latest value of a measurement; `null` when there is none or it is not a plain number. */
function measured(facts: CaseFacts, code: CaseFacts['measurements'][number]['code']): number | null {
  const latest = facts.measurements
    .filter((measurement) => measurement.code === code)
    .sort((a, b) => (a.takenOn < b.takenOn ? 1 : -1))[0];
  const parsed = latest ? parseValue(latest.value) : null;
  return parsed?.kind === 'quantity' ? toNumber(parsed.quantity.value) : null;
}
