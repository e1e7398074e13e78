// Every command and query there is, found by reading the folders: a new one cannot be forgotten.

import type { Command } from '#lib/scope/define-command.ts';
import type { Query } from '#lib/scope/define-query.ts';

export type Definition = Command<unknown> | Query<unknown>;

const modules = import.meta.glob<Record<string, unknown>>('../../../lib/{commands,queries}/**/*.ts', { eager: true });

export const definitions: Definition[] = Object.values(modules)
  .flatMap((module) => Object.values(module).filter(isDefinition))
  .toSorted((a, b) => a.name.localeCompare(b.name));

function isDefinition(value: unknown): value is Definition {
  return typeof value === 'object' && value !== null && 'kind' in value && 'execute' in value;
}
