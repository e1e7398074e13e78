// Whether a specimen can be used for what it seems to say (decision table 3, "unusable when").

import type { CompiledAnalyte, CompiledUnfit } from './compile-analyte.ts';
import type { EvaluationContext } from './context.ts';
import { truthAt } from './evaluate.ts';
import { bandOf } from './evaluate-lab.ts';
import type { IsoDate } from './facts.ts';
import type { AnalyteDefinition, UnfitRule } from './knowledge.ts';
import { historyOf } from './normalise-facts.ts';
import type { InterpretationCode } from './screening.ts';
import type { SpecimenReading } from './specimen.ts';
import { MET } from './truth.ts';

export type Fitness =
  | { kind: 'fit' }
  | { kind: 'unfit'; reason: string }
  | { kind: 'becomes'; interpretation: InterpretationCode; reason: string };

/** Notes that spoil any specimen, whatever is measured in it. */
const ALWAYS_UNFIT: ReadonlyMap<string, string> = new Map([
  ['insufficient', 'specimen insufficient'],
  ['clotted', 'specimen clotted'],
  ['contaminated', 'specimen contaminated'],
  ['wrong-tube', 'wrong tube'],
  ['unlabelled', 'specimen unlabelled or mislabelled'],
]);

export function fitness(
  { definition, unfit }: CompiledAnalyte,
  interpretation: InterpretationCode,
  specimen: SpecimenReading,
  collectedOn: IsoDate | null,
  context: EvaluationContext,
): Fitness {
  const [unrecognised] = specimen.unrecognised;
  if (unrecognised !== undefined) return { kind: 'unfit', reason: `specimen note "${unrecognised}" is not recognised` };
  for (const code of specimen.codes) {
    const reason = ALWAYS_UNFIT.get(code);
    if (reason) return { kind: 'unfit', reason };
  }
  if (context.facts.patient.pregnant === true && definition.pregnancy?.kind === 'unusable') {
    return { kind: 'unfit', reason: definition.pregnancy.reason };
  }
  const isCritical = interpretation === 'critical-low' || interpretation === 'critical-high';
  for (const spoiling of unfit) {
    const { rule } = spoiling;
    if (!concerns(rule, interpretation) || !applies(spoiling, specimen.codes, collectedOn, context)) continue;
    if (rule.becomes && isCritical) continue;
    if (rule.becomes) return { kind: 'becomes', interpretation: rule.becomes, reason: rule.reason };
    return { kind: 'unfit', reason: rule.reason };
  }
  return context.histories.multivitamin === undefined
    ? FIT
    : besideMultivitamin(definition, interpretation, collectedOn, context);
}

const FIT: Fitness = { kind: 'fit' };

/** One that may contain it, and is not known to have started after the sample was taken. */
function besideMultivitamin(
  { unfit }: AnalyteDefinition,
  interpretation: InterpretationCode,
  collectedOn: IsoDate | null,
  context: EvaluationContext,
): Fitness {
  const { weighsDoubtByRule } = context.behaviour;
  const isDoubtful = unfit.some(
    (rule) =>
      (!weighsDoubtByRule || concerns(rule, interpretation)) &&
      rule.history?.some((code) => {
        const { isPossible, startedOn } = historyOf(code, context);
        return isPossible && !isLater(startedOn, collectedOn);
      }),
  );
  const band = bandOf(interpretation);
  if (!isDoubtful || band === 'below' || band === null) return FIT;
  const only = weighsDoubtByRule ? 'a result that shows a lack' : 'a low result';
  return { kind: 'unfit', reason: `a multivitamin is listed and may contain it: only ${only} can be read` };
}

function concerns(rule: UnfitRule, interpretation: InterpretationCode): boolean {
  if (!rule.only) return true;
  const band = bandOf(interpretation);
  return band !== null && rule.only.includes(band);
}

function applies(
  { rule, histories, when }: CompiledUnfit,
  specimenCodes: readonly string[],
  collectedOn: IsoDate | null,
  context: EvaluationContext,
): boolean {
  if (specimenCodes.length > 0 && rule.specimen?.some((code) => specimenCodes.includes(code))) return true;
  const { truths, listings } = context.histories;
  for (const place of histories) {
    // Listed, and not known to have started after the sample was taken.
    if (truths[place] === MET && !isLater(listings.get(place)?.startedOn ?? null, collectedOn)) return true;
  }
  return when !== null && truthAt(when, context) === MET;
}

function isLater(startedOn: IsoDate | null, collectedOn: IsoDate | null): boolean {
  return startedOn !== null && collectedOn !== null && startedOn > collectedOn;
}
