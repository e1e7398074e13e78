// `npm run knowledge:write`, after a word of the vocabulary or anything that the engine reads was changed: writes the table of labels
// out of the vocabulary, and the id of the rule set out of the whole content.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ruleSetIdOf } from '#lib/clinical/replay.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { labelsOfVocabulary } from '#lib/knowledge/vocabulary/labels-of-vocabulary.ts';
import { labelsTableSource } from './lib/labels-table.ts';
import { projectRoot } from './lib/project.ts';

const folder = path.join(projectRoot, 'lib', 'knowledge');
writeFileSync(path.join(folder, 'labels-table.ts'), labelsTableSource(vocabulary));

// The labels as they are now: `knowledge` was read with the table as it was before.
const ruleSetId = ruleSetIdOf({ ...knowledge, labels: labelsOfVocabulary(vocabulary) });
writeFileSync(
  path.join(folder, 'rule-set-id.ts'),
  `// The identity of what screens: the hash of the whole content in canonical JSON. Written by \`npm run knowledge:write\` whenever the
// content changes, so that no browser computes it; a test compares the two, and a server with another content does not screen.

export const ruleSetId = '${ruleSetId}';
`,
);
