// Whether a specimen can be used for what it seems to say (decision table 3, "unusable when").

import type { HistoryCode } from './condition.ts';
import type { EvaluationContext } from './context.ts';
import { truthOf } from './evaluate.ts';
import { bandOf } from './evaluate-lab.ts';
import type { IsoDate } from './facts.ts';
import type { AnalyteDefinition, UnfitRule } from './knowledge.ts';
import { historyOf, isListed } from './normalise-facts.ts';
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
  definition: AnalyteDefinition,
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
  const { behaviour } = context;
  const isCritical = interpretation === 'critical-low' || interpretation === 'critical-high';
  for (const rule of definition.unfit) {
    if (!concerns(rule, interpretation) || !applies(rule, specimen.codes, collectedOn, context)) continue;
    if (rule.becomes && isCritical) continue;
    if (rule.becomes) return { kind: 'becomes', interpretation: rule.becomes, reason: rule.reason };
    return { kind: 'unfit', reason: rule.reason };
  }
  const isDoubtful = definition.unfit.some(
    (rule) =>
      (!behaviour.weighsDoubtByRule || concerns(rule, interpretation)) &&
      rule.history?.some((code) => mayHaveBeenOn(code, collectedOn, context)),
  );
  if (isDoubtful && bandOf(interpretation) !== 'below' && bandOf(interpretation) !== null) {
    const only = behaviour.weighsDoubtByRule ? 'a result that shows a lack' : 'a low result';
    return { kind: 'unfit', reason: `a multivitamin is listed and may contain it: only ${only} can be read` };
  }
  return { kind: 'fit' };
}

function concerns(rule: UnfitRule, interpretation: InterpretationCode): boolean {
  if (!rule.only) return true;
  const band = bandOf(interpretation);
  return band !== null && rule.only.includes(band);
}

function applies(
  rule: UnfitRule,
  specimenCodes: readonly string[],
  collectedOn: IsoDate | null,
  context: EvaluationContext,
): boolean {
  if (rule.specimen?.some((code) => specimenCodes.includes(code))) return true;
  if (rule.history?.some((code) => wasOn(code, collectedOn, context))) return true;
  return rule.when !== undefined && truthOf(rule.when, context) === MET;
}

/** Listed, and not known to have started after the sample was taken. */
function wasOn(code: HistoryCode, collectedOn: IsoDate | null, context: EvaluationContext): boolean {
  if (!isListed(code, context)) return false;
  const { startedOn } = historyOf(code, context);
  return !(startedOn !== null && collectedOn !== null && startedOn > collectedOn);
}

/** A multivitamin that may contain it, and is not known to have started after the sample was taken. */
function mayHaveBeenOn(code: HistoryCode, collectedOn: IsoDate | null, context: EvaluationContext): boolean {
  if (context.histories.multivitamin === undefined) return false;
  const { isPossible, startedOn } = historyOf(code, context);
  return isPossible && !(startedOn !== null && collectedOn !== null && startedOn > collectedOn);
}
