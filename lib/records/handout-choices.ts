// Which nutrients a sheet may be about, and which it is about unless a person says otherwise.

import { NUTRIENTS, type Nutrient } from '#lib/clinical/codes.ts';
import type { Screening } from '#lib/clinical/screening.ts';
import { handoutKnowledge } from '#lib/knowledge/handout-knowledge.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import type { HandoutNutrientChoice } from '#lib/queries/handouts/preview-handout.ts';
import type { Scope } from '#lib/scope/scope.ts';

/** A sheet stays on two pages with up to three nutrients. */
const MOST_BY_DEFAULT = 3;
const BASES = ['confirmed', 'likely', 'low-level', 'possible', 'other'] as const;
const STANDING_STATUSES = ['likely', 'low-level', 'possible'] as const;

export type HandoutChoices = {
  choices: HandoutNutrientChoice[];
  /** Nutrients that a clinician confirmed and that the facts still speak for. */
  confirmed: Nutrient[];
};

/** Confirmed ones by default, else those the screening raises and nobody ruled out; the best founded first. */
export async function readHandoutChoices(
  scope: Scope,
  patientId: string,
  screening: Screening,
): Promise<HandoutChoices> {
  const decided = await latestOutcomes(scope, patientId);
  const choices = NUTRIENTS.filter((nutrient) => handoutKnowledge.nutrients[nutrient] !== undefined).map((nutrient) => {
    const status = standingStatus(screening, nutrient);
    const outcome = decided.get(nutrient) ?? null;
    const isRuledOut = outcome === 'ruled-out' || outcome === 'overridden';
    const basis: HandoutNutrientChoice['basis'] =
      status === null || isRuledOut ? 'other' : outcome === 'confirmed' ? 'confirmed' : status;
    return { nutrient, label: vocabulary.nutrients[nutrient].label, basis };
  });
  // Of two that were confirmed, the one that the facts speak for more strongly comes first.
  const strength = ({ nutrient, basis }: Pick<HandoutNutrientChoice, 'nutrient' | 'basis'>) => {
    const status = basis === 'confirmed' ? standingStatus(screening, nutrient) : null;
    return status === null ? 0 : STANDING_STATUSES.indexOf(status);
  };
  const sorted = choices.sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis) || strength(a) - strength(b));
  const confirmed = sorted.filter(({ basis }) => basis === 'confirmed').map(({ nutrient }) => nutrient);
  const founded = sorted.filter(({ basis }) => basis !== 'other').map(({ nutrient }) => nutrient);
  const defaults = (confirmed.length > 0 ? confirmed : founded).slice(0, MOST_BY_DEFAULT);
  return {
    choices: sorted.map((choice) => ({ ...choice, isDefault: defaults.includes(choice.nutrient) })),
    confirmed,
  };
}

function standingStatus(screening: Screening, nutrient: Nutrient): (typeof STANDING_STATUSES)[number] | null {
  for (const finding of screening.findings) {
    if (finding.kind !== 'deficiency' || finding.nutrient !== nutrient) continue;
    return STANDING_STATUSES.find((status) => status === finding.status) ?? null;
  }
  return null;
}

/** The outcome that stands for each nutrient's deficiency: of its latest case finding, while nothing re-opened it. */
async function latestOutcomes({ tx, clinicId }: Scope, patientId: string): Promise<Map<string, string>> {
  const rows = await tx.caseFinding.findMany({
    where: { clinicId, kind: 'deficiency', case: { patientId } },
    include: { decisions: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const outcomes = new Map<string, string>();
  for (const { nutrient, state, decisions } of rows) {
    if (nutrient === null) continue;
    const [decision] = decisions;
    if (state === 'decided' && decision !== undefined) outcomes.set(nutrient, decision.outcome);
    else outcomes.delete(nutrient);
  }
  return outcomes;
}
