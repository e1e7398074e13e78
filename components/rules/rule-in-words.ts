// What a rule says in a few plain sentences, before its condition is read line by line.

import { URGENCY_WORDS } from '#components/severity/urgency-tag.tsx';
import { URGENCIES } from '#lib/clinical/codes.ts';
import type { RedFlagRule, Rule } from '#lib/clinical/knowledge.ts';
import { listText } from '#lib/clinical/wording.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { tiersOf } from './rule-rows.ts';

export function ruleInWords(rule: Rule): string[] {
  switch (rule.kind) {
    case 'red-flag':
      return [`Raises a red flag, which a person has to acknowledge. ${urgencySentence(rule)}`, ...flagSentences(rule)];
    case 'excess':
      return [`Says that there may be too much ${nutrientOf(rule)}. ${urgencySentence(rule)}`];
    case 'deficiency':
      return [
        `Says how likely a lack of ${nutrientOf(rule)} is: likely, low level, possible, unlikely, or that it cannot be said yet.`,
        'It sets the picture (what the patient feels and shows) against the level (what the laboratory found) and the risk factors.',
        ...(rule.isGuarded
          ? ['A symptom alone is not enough: without a deciding level it asks for a risk factor as well.']
          : []),
        ...(rule.isElectrolyte
          ? ['A normal result taken before the symptom began, and more than 7 days ago, does not exclude it.']
          : []),
      ];
    case 'contributor':
      return ['Names something that may add to the complaint. It is never a diagnosis and opens no case by itself.'];
    case 'advice':
      return ['Gives advice beside the other findings. It opens no case by itself.'];
  }
}

/** Whom it speaks to. */
export function applicabilityLines(rule: Rule): string[] {
  return [
    rule.adultsOnly
      ? 'Adults only: under 18 it does not apply, and without a birth date nothing can be said.'
      : 'All ages; the limits are those of adults and are not validated in children.',
    ...(rule.notApplicableWhen ?? []).map(({ why }) => `Does not apply: ${why}.`),
  ];
}

function nutrientOf(rule: Extract<Rule, { kind: 'deficiency' | 'excess' }>): string {
  return vocabulary.nutrients[rule.nutrient].plain ?? vocabulary.nutrients[rule.nutrient].label;
}

function urgencySentence(rule: Rule): string {
  const found = tiersOf(rule).map(({ urgency }) => urgency);
  const words = URGENCIES.filter((urgency) => found.includes(urgency)).map((urgency) => URGENCY_WORDS[urgency].long);
  return words.length === 0 ? '' : `How soon: ${listText(words, 'or')}.`;
}

function flagSentences(rule: RedFlagRule): string[] {
  return [
    ...(rule.isLateral ? ['Left and right leg are judged apart: one finding for each.'] : []),
    ...(rule.isCriticalValue ? ['An old or unusable critical result is asked about, never dropped.'] : []),
    ...(rule.usesWells
      ? ['The Wells score is shown as an interval: an item that was not asked widens it and is never zero.']
      : []),
    ...(rule.yieldsTo.length > 0
      ? [
          `In lists it stands back where one of these is flagged at least as urgently: ${listText(
            rule.yieldsTo.map((code) => vocabulary.redFlags[code].label),
            'or',
          )}.`,
        ]
      : []),
  ];
}
