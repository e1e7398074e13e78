// The engine and its knowledge as one minified file for a browser: what a page that screens by itself would load.

import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { projectRoot } from './project.ts';

/** `imports`: what stayed outside it; `sizes`: bytes of each module before minifying, largest first. */
export type EngineBundle = { code: string; gzipped: number; imports: string[]; sizes: [string, number][] };

const ENTRY = '\0engine';
const SOURCE = `export { knowledge } from '${projectRoot}/lib/knowledge/index.ts';
export { screen } from '${projectRoot}/lib/clinical/screen.ts';`;

/** An ES module that exports exactly `screen` and `knowledge`; nothing is written to disk. `gzipped` at level 9. */
export async function bundleEngine(): Promise<EngineBundle> {
  const built = await build({
    root: projectRoot,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'engine-entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? SOURCE : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('the engine did not become one file');
  const sizes = Object.entries(chunk.modules).map(([id, module]): [string, number] => [
    id.replace(`${projectRoot}/`, ''),
    module.renderedLength,
  ]);
  sizes.sort(([, left], [, right]) => right - left);
  return { code: chunk.code, gzipped: gzipSync(chunk.code, { level: 9 }).length, imports: chunk.imports, sizes };
}
