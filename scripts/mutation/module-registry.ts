// All modules that the tests can reach, read once and evaluated as often as wanted. The sandbox is read when the registry is made:
// what is edited later is not seen.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Arming,
  type Evaluate,
  type Exports,
  hasMutants,
  type ModuleText,
  moduleFunction,
  readModule,
} from './module-function.ts';

type Module = {
  text: ModuleText;
  isTest: boolean;
  isMutated: boolean;
  functions: Partial<Record<Arming, Evaluate>>;
};

export class ModuleRegistry {
  readonly #root: string;
  readonly #modules = new Map<string, Module>();
  /** Packages, built-in modules and stand-ins, by the name they are imported under. They are evaluated once. */
  readonly #packages: Map<string, Exports>;
  readonly #evaluated = new Map<string, Exports>();
  readonly #beingEvaluated = new Set<string>();
  #armed: string | 'all' | null = null;

  constructor(root: string, standIns: Record<string, Exports>) {
    this.#root = root;
    this.#packages = new Map(Object.entries(standIns));
  }

  /** Reads `files` and all that they import. */
  async read(files: readonly string[], isTest = false): Promise<void> {
    for (const file of files) {
      if (this.#modules.has(file)) continue;
      const text = readModule(file, readFileSync(file, 'utf8'));
      this.#modules.set(file, { text, isTest, isMutated: hasMutants(text), functions: {} });
      for (const specifier of text.imports) {
        const imported = this.#fileOf(specifier, file);
        if (imported) await this.read([imported]);
        else if (!this.#packages.has(specifier)) this.#packages.set(specifier, await import(specifier));
      }
    }
  }

  has(file: string): boolean {
    return this.#modules.has(file);
  }

  /** Forgets every evaluated module: caches and tables that were filled while a mutant was active are gone with them. */
  forget(armed: string | 'all' | null): void {
    this.#evaluated.clear();
    this.#beingEvaluated.clear();
    this.#armed = armed;
  }

  async loadTest(file: string): Promise<void> {
    await this.#evaluate(file);
  }

  #load(file: string): Exports {
    const known = this.#evaluated.get(file);
    if (known) return known;
    if (this.#beingEvaluated.has(file)) throw new Error(`${file} imports itself by way of others`);
    this.#beingEvaluated.add(file);
    const exports = this.#evaluate(file);
    if (exports instanceof Promise) throw new Error(`${file} is a test that something imports`);
    this.#beingEvaluated.delete(file);
    this.#evaluated.set(file, exports);
    return exports;
  }

  #evaluate(file: string): Exports | Promise<Exports> {
    const module = this.#modules.get(file);
    if (!module) throw new Error(`${file} was not read`);
    const imports = module.text.imports.map((specifier) => this.#imported(specifier, file));
    const arming = !module.isMutated ? 'plain' : this.#armingOf(file);
    module.functions[arming] ??= moduleFunction(module.text, arming, module.isTest);
    const meta = { dirname: path.dirname(file), filename: file };
    return module.functions[arming](imports, meta, (wanted) => this.#load(wanted));
  }

  #armingOf(file: string): Arming {
    if (this.#armed === 'all') return 'counted';
    return this.#armed === file ? 'armed' : 'plain';
  }

  #imported(specifier: string, from: string): Exports {
    const file = this.#fileOf(specifier, from);
    if (file) return this.#load(file);
    const exports = this.#packages.get(specifier);
    if (!exports) throw new Error(`${from}: ${specifier} was not read`);
    return exports;
  }

  /** `null`: a package. */
  #fileOf(specifier: string, from: string): string | null {
    if (specifier.startsWith('.')) return path.resolve(path.dirname(from), specifier);
    return specifier.startsWith('#') ? path.join(this.#root, specifier.slice(1)) : null;
  }
}
