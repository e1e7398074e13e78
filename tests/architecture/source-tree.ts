// The source tree as the architecture tests see it: each file's imports, as parsed, resolved to files of the project.
// A tree can also be made from a few lines in a test, so that every rule is seen to catch what it is there to catch.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { projectRoot } from '#scripts/lib/project.ts';

export type Import = {
  /** As written. */
  specifier: string;
  /** Path in the project, or null for a package. */
  file: string | null;
  /** True when nothing of it is left at run time. */
  isTypeOnly: boolean;
};

export type SourceFile = { file: string; text: string; imports: Import[] };
export type SourceTree = Map<string, SourceFile>;

const SOURCE = /\.(ts|tsx|mjs|js)$/;
const ALIASES = ['lib', 'components', 'tests', 'prisma', 'scripts'];

/** Every source file below the folders, without what is generated. */
export function readSourceTree(folders: string[]): SourceTree {
  const files = folders.flatMap((folder) => filesBelow(folder));
  return new Map(files.map((file) => [file, readSource(file, readFileSync(path.join(projectRoot, file), 'utf8'))]));
}

/** A tree of files given as text. */
export function makeSourceTree(files: Record<string, string>): SourceTree {
  return new Map(Object.entries(files).map(([file, text]) => [file, readSource(file, text)]));
}

function filesBelow(folder: string): string[] {
  const place = path.join(projectRoot, folder);
  if (!existsSync(place)) return [];
  if (SOURCE.test(folder)) return [folder];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith(path.join('lib', 'db', 'generated')))
    .sort();
}

function readSource(file: string, text: string): SourceFile {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const add = (specifier: string, isTypeOnly: boolean) =>
    imports.push({ specifier, file: resolveImport(file, specifier), isTypeOnly });
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType));
  }
  for (const { entries } of module.staticExports) {
    for (const entry of entries) if (entry.moduleRequest) add(entry.moduleRequest.value, entry.isType);
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const written = text.slice(moduleRequest.start, moduleRequest.end);
    const literal = /^['"`]([^'"`$]+)['"`]$/.exec(written)?.[1];
    // A computed import cannot be followed: it counts as a package of its own name, which no layer allows.
    add(literal ?? `computed ${written}`, false);
  }
  for (const [, specifier] of text.matchAll(/\brequire\(\s*['"]([^'"]+)['"]\s*\)/g))
    if (specifier) add(specifier, false);
  return { file, text, imports };
}

function resolveImport(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return path.normalize(path.join(path.dirname(from), specifier));
  const alias = /^#([a-z]+)\//.exec(specifier)?.[1];
  return alias && ALIASES.includes(alias) ? specifier.slice(1) : null;
}

/** Every file and package that a file reaches through imports that exist at run time, with the way there. */
export function reachable(tree: SourceTree, start: string): Map<string, string[]> {
  const ways = new Map<string, string[]>([[start, [start]]]);
  const queue = [start];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const { specifier, file: target, isTypeOnly } of tree.get(file)?.imports ?? []) {
      const next = target ?? specifier;
      if (isTypeOnly || ways.has(next)) continue;
      ways.set(next, [...(ways.get(file) ?? []), next]);
      if (target !== null) queue.push(target);
    }
  }
  return ways;
}
