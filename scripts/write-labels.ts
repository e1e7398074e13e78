// Writes lib/knowledge/labels-table.ts out of the vocabulary. Run after a word of staff's was added or changed there:
// node scripts/write-labels.ts

import { writeFileSync } from 'node:fs';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { labelsTableSource } from './lib/labels-table.ts';

writeFileSync(new URL('../lib/knowledge/labels-table.ts', import.meta.url), labelsTableSource(vocabulary));
