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

/** The same content, with what was signed off no longer awaiting it. */
export function applySignOffs(content: Content, signed: readonly SignOff[]): Content {
  const isSigned = (item: string, version: number) =>
    signed.some((signOff) => signOff.item === item && signOff.version === version);
  const settle = <T extends { sources: SourceReference[] }>(item: string, version: number, entry: T): T =>
    isSigned(item, version)
      ? { ...entry, sources: entry.sources.map((source) => ({ ...source, awaitsSignOff: false })) }
      : entry;
  return {
    ...content,
    rules: content.rules.map((rule) => settle(rule.id, rule.version, rule)),
    analytes: content.analytes.map((definition) => settle(definition.id, 1, definition)),
    ...(content.instruments
      ? { instruments: content.instruments.map((instrument) => settle(instrument.id, 1, instrument)) }
      : {}),
    limits: Object.fromEntries(Object.entries(content.limits).map(([id, limit]) => [id, settle(id, 1, limit)])),
  };
}
