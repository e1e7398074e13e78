// `npm start`: see scripts/start-legwork.ts. This file runs on the host's Node, before anything is installed.

import { runWithToolchain } from './lib/toolchain.mjs';

await runWithToolchain('start-legwork.ts');
