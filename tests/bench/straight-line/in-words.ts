// The columns of one evaluation as words, for comparing them with what the engine says.

import type { CaseFacts } from '#lib/clinical/facts.ts';
import { evaluateStraight } from './evaluate.ts';
import { NOT_APPLICABLE, RULE_IDS } from './results.ts';
import { LEFT, MET, RIGHT, UNKNOWN } from './truth.ts';

const URGENCIES = ['emergency', 'urgent', 'soon', 'routine'];
const DEFICIENCY = ['none', 'likely', 'low-level', 'possible', 'unlikely', 'not-assessable'];

/** By rule: its status, the status of a deficiency, and each flag as "side urgency". */
export type InWords = {
  statuses: Record<string, string>;
  deficiencies: Record<string, string>;
  flags: Record<string, string[]>;
};

export function straightInWords(facts: CaseFacts): InWords {
  const results = evaluateStraight(facts);
  const words: InWords = { statuses: {}, deficiencies: {}, flags: {} };
  RULE_IDS.forEach((id, number) => {
    words.statuses[id] = statusWord(results.status[number] ?? 0);
    if (id.startsWith('deficiency-')) words.deficiencies[id] = DEFICIENCY[results.deficiency[number] ?? 0] ?? '';
  });
  for (let flag = 0; flag < results.flagCount; flag += 1) {
    const id = RULE_IDS[results.flagRule[flag] ?? 0] ?? '';
    const said = `${sideWord(results.flagSide[flag] ?? 0)} ${URGENCIES[results.flagUrgency[flag] ?? 0] ?? ''}`;
    words.flags[id] = [...(words.flags[id] ?? []), said];
  }
  return words;
}

function statusWord(status: number): string {
  if (status === NOT_APPLICABLE) return 'not-applicable';
  if (status === MET) return 'met';
  return status === UNKNOWN ? 'unknown' : 'not-met';
}

function sideWord(side: number): string {
  if (side === 0) return 'person';
  if (side === LEFT) return 'left';
  return side === RIGHT ? 'right' : 'both';
}
