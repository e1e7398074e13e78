// Clinical sign-offs: which number or rule a named person has checked, in which version. Nothing is signed off yet.

import type { Knowledge } from '../clinical/knowledge.ts';
import type { SourceReference } from '../clinical/screening.ts';

export type SignOff = {
  /** Id of a rule, a decision limit, an analyte or an instrument. */
  item: string;
  /** The rule's version; 1 for limits, analytes and instruments. A new version has to be signed off again. */
  version: number;
  who: string;
  role: string;
  /** YYYY-MM-DD. */
  on: string;
};

export const signOffs: SignOff[] = [];

type Content = Omit<Knowledge, 'ruleSetId'>;

/** The same content, with the rules that were signed off no longer awaiting it. Numbers: number-abouts.ts. */
export function applySignOffs(content: Content, signed: readonly SignOff[]): Content {
  return {
    ...content,
    rules: content.rules.map((rule) => ({ ...rule, sources: settle(rule.id, rule.version, rule.sources, signed) })),
  };
}

/** The sources of an item as they are, or none of them awaiting sign-off when that version was signed. */
export function settle(
  item: string,
  version: number,
  sources: SourceReference[],
  signed: readonly SignOff[],
): SourceReference[] {
  return signed.some((signOff) => signOff.item === item && signOff.version === version)
    ? sources.map((source) => ({ ...source, awaitsSignOff: false }))
    : sources;
}
