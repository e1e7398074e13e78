// The way in for every other npm script: `node scripts/run.mjs screen.ts FILE` runs scripts/screen.ts with the packages
// installed and on the pinned Node, whatever Node the host has.

import { runWithToolchain } from './lib/toolchain.mjs';

const [script, ...args] = process.argv.slice(2);
if (!script) throw new Error('Which script?');
await runWithToolchain(script, args);
