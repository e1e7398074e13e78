// The knowledge base as the engine takes it, and the words beside its codes.

import type { Knowledge } from '../clinical/knowledge.ts';
import type { Vocabulary } from '../clinical/vocabulary.ts';
import { content } from './content.ts';
import { ruleSetId } from './rule-set.ts';
import { vocabulary as words } from './vocabulary/index.ts';

export const knowledge: Knowledge = { ruleSetId, ...content };
export const vocabulary: Vocabulary = words;
