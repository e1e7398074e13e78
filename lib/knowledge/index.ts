// The knowledge base as the engine takes it. The words beside its codes are in vocabulary/index.ts, apart, so that who
// screens does not load them.

import type { Knowledge } from '../clinical/knowledge.ts';
import { content } from './content.ts';
import { ruleSetId } from './rule-set-id.ts';

export const knowledge: Knowledge = { ruleSetId, ...content };
