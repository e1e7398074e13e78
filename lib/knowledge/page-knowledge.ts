// The knowledge of index.ts for a page in the browser that holds the vocabulary anyway: labels come from there, so that none is loaded
// twice. A test compares the two; content.ts stays as it is, because what an engine by itself loads is counted in bytes.

import type { Knowledge } from '../clinical/knowledge.ts';
import { analytes } from './analytes/index.ts';
import { instruments } from './instruments/index.ts';
import { limits } from './limits.ts';
import { measurements } from './measurements.ts';
import { named } from './named-conditions.ts';
import { ruleSetId } from './rule-set-id.ts';
import { rules } from './rules/index.ts';
import { applySignOffs, signOffs } from './sign-offs.ts';
import { specimenNotes } from './specimen-notes.ts';
import { vocabulary } from './vocabulary/index.ts';
import { labelsOfVocabulary } from './vocabulary/labels-of-vocabulary.ts';
import { wells } from './wells-items.ts';

const labels = labelsOfVocabulary(vocabulary);
const unsigned = { analytes, limits, measurements, named, wells, instruments, rules, specimenNotes, labels };

export const knowledge: Knowledge = { ruleSetId, ...applySignOffs(unsigned, signOffs) };
