// The knowledge base without its hash: what the hash is taken of.

import type { Knowledge } from '../clinical/knowledge.ts';
import { analytes } from './analytes/index.ts';
import { instruments } from './instruments/index.ts';
import { labels } from './labels.ts';
import { limits } from './limits.ts';
import { measurements } from './measurements.ts';
import { named } from './named-conditions.ts';
import { rules } from './rules/index.ts';
import { applySignOffs, signOffs } from './sign-offs.ts';
import { specimenNotes } from './specimen-notes.ts';
import { wells } from './wells-items.ts';

const unsigned: Omit<Knowledge, 'ruleSetId'> = {
  analytes,
  limits,
  measurements,
  named,
  wells,
  instruments,
  rules,
  specimenNotes,
  labels,
};

export const content: Omit<Knowledge, 'ruleSetId'> = applySignOffs(unsigned, signOffs);
