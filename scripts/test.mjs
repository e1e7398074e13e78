// `npm test`: see scripts/run-tests.ts. This file runs on the host's Node, before anything is installed.

import { runWithToolchain } from './lib/toolchain.mjs';

await runWithToolchain('run-tests.ts');
