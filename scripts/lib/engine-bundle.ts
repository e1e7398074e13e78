// The engine and its knowledge as one minified file for a browser: what a page that screens by itself would load.

import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { z } from 'zod';
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
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        // Nothing of the engine or its knowledge does anything when it is loaded.
        treeshake: { moduleSideEffects: false, propertyReadSideEffects: false, unknownGlobalSideEffects: false },
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
  const code = await minified(chunk.code);
  return { code, gzipped: gzipSync(code, { level: 9 }).length, imports: chunk.imports, sizes };
}

const minifiedCode = z.object({ code: z.string() });

/** By the minifier that the pages of this application are built with: the one that comes with Next. */
async function minified(code: string): Promise<string> {
  const { loadBindings } = createRequire(import.meta.url)('next/dist/build/swc/index.js');
  const bindings = await loadBindings();
  const options = { compress: { passes: 3 }, mangle: { toplevel: true }, module: true, ecma: 2022 };
  return minifiedCode.parse(await bindings.minify(code, options)).code;
}
