// Turns the text of a module into a function that can be called again and again: each call is a module evaluated anew, and what
// the processor learned from the calls before is kept. Lines and columns stay where they were, so that a test is found in its file.

import { stripTypeScriptTypes } from 'node:module';
import { compileFunction } from 'node:vm';
import { parseSync } from 'vite';

export type Exports = Record<string, unknown>;
export type Evaluate = (
  imports: readonly Exports[],
  meta: { dirname: string; filename: string },
  load: (path: string) => Exports,
) => Exports | Promise<Exports>;

/** JavaScript of which `imports` are named in order, its static ones replaced by parameters and its exports by what it returns. */
export type ModuleText = { filename: string; imports: string[]; code: string };

/**
 * Which mutants of a file can be switched on. `counted`: all, and each time that one could have been is written down for its test.
 * `armed`: all. `plain`: none, at the speed of the file as it was written.
 */
export type Arming = 'counted' | 'armed' | 'plain';

export function readModule(filename: string, source: string): ModuleText {
  const script = stripTypeScriptTypes(source);
  const { module, errors } = parseSync(`${filename}.js`, script);
  if (errors.length > 0) throw new Error(`${filename}: ${errors[0]?.message}`);
  const edits: { start: number; end: number; text: string }[] = [];
  const imports: string[] = [];
  const returned: string[] = [];
  for (const { start, end, moduleRequest, entries } of module.staticImports) {
    const parts = entries.map(({ importName: { kind, name }, localName: { value: local } }) =>
      kind === 'NamespaceObject' ? `...${local}` : `${JSON.stringify(kind === 'Default' ? 'default' : name)}: ${local}`,
    );
    const text = `const { ${parts.join(', ')} } = __imports[${imports.push(moduleRequest.value) - 1}];`;
    edits.push({ start, end, text });
  }
  for (const { start, end, entries } of module.staticExports) {
    const statement = script.slice(start, end);
    const declaration = /^export\s+(?=const\b|function\b|async\b|class\b)/.exec(statement);
    if (declaration) edits.push({ start, end: start + declaration[0].length, text: '' });
    else if (/^export\s*\{/.test(statement) && entries.every((entry) => entry.moduleRequest === null))
      edits.push({ start, end, text: '' });
    else throw new Error(`${filename}: "${statement.slice(0, 60)}" is no export that is understood here`);
    for (const { exportName, localName } of entries) returned.push(`${exportName.name}: ${localName.name}`);
  }
  for (const { start } of module.dynamicImports) edits.push({ start, end: start + 'import'.length, text: '__load' });
  for (const { start, end } of module.importMetas) edits.push({ start, end, text: '__meta' });
  return { filename, imports, code: `${edited(script, edits)}\nreturn { ${returned.join(', ')} };` };
}

/** Columns move on the line of an edit alone. */
function edited(script: string, edits: { start: number; end: number; text: string }[]): string {
  let code = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((left, right) => left.start - right.start)) {
    const lines = script.slice(start, end).split('\n').length - 1;
    code += script.slice(at, start) + text + '\n'.repeat(lines);
    at = end;
  }
  return code + script.slice(at);
}

/** The functions that Stryker writes into each file that it mutates. */
const IS_ACTIVE = /stryMutAct_9fa48\("\d+"\)/g;
const COVERED = /stryCov_9fa48\("[^)]*\)/g;

/** `isTest`: may wait for something at its top. */
export function moduleFunction({ filename, code }: ModuleText, arming: Arming, isTest: boolean): Evaluate {
  const quiet = arming === 'counted' ? code : code.replace(COVERED, '0');
  const body = arming === 'plain' ? quiet.replace(IS_ACTIVE, 'false') : quiet;
  const text = isTest ? `"use strict"; return (async () => { ${body}\n})();` : `"use strict"; ${body}`;
  const evaluate = compileFunction(text, ['__imports', '__meta', '__load'], { filename });
  return (imports, meta, load) => evaluate(imports, meta, load);
}

/** Whether Stryker put mutants into it. */
export function hasMutants({ code }: ModuleText): boolean {
  return code.includes('stryMutAct_9fa48');
}
