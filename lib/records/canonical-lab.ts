// A result in the canonical unit of its analyte, for trends and sorting; what rules read is the engine's own affair.

import { toText } from '#lib/clinical/decimal.ts';
import type { LabFact } from '#lib/clinical/facts.ts';
import { parseValue } from '#lib/clinical/quantity.ts';
import { findUnit, toCanonical } from '#lib/clinical/units.ts';
import { knowledge } from '#lib/knowledge/index.ts';

const STORED_DECIMALS = 8;
const LARGEST = 1e11;

export type CanonicalLab = { comparator: string | null; canonicalValue: string | null; canonicalUnit: string | null };

const NOT_READABLE: CanonicalLab = { comparator: null, canonicalValue: null, canonicalUnit: null };

/** All `null` when the value is no number or its unit is not accepted: nothing is guessed. */
export function canonicalLab(lab: Pick<LabFact, 'analyte' | 'value' | 'unit'>): CanonicalLab {
  const definition = knowledge.analytes.find(({ id }) => id === lab.analyte);
  if (definition === undefined) return NOT_READABLE;
  const [canonical] = definition.units;
  const unit = lab.unit === null ? (definition.isUnitless ? canonical : null) : findUnit(definition.units, lab.unit);
  const parsed = parseValue(lab.value);
  if (unit === null || parsed.kind !== 'quantity') return NOT_READABLE;
  const { comparator, value } = parsed.quantity;
  const text = toText(toCanonical(value, unit), STORED_DECIMALS);
  if (Math.abs(Number(text)) >= LARGEST) return NOT_READABLE;
  return { comparator: comparator === '=' ? null : comparator, canonicalValue: text, canonicalUnit: canonical.unit };
}
