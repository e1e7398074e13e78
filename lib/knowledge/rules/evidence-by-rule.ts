// The sentences on the evidence alone, of all rules. For the server, like abouts.ts: the browser is handed what it shows.

import type { EvidenceByRule } from '../finding-evidence.ts';
import { ruleAbouts } from './abouts.ts';

export const evidenceByRule: EvidenceByRule = Object.fromEntries(
  ruleAbouts.map(({ rule, evidence }) => [rule, evidence]),
);
