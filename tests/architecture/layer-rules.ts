// Which layer may import which, as docs in CONTRIBUTING say it: downward only. `types` may be imported where nothing of
// it is left at run time.

import type { SourceTree } from './source-tree.ts';

type Layer = { name: string; within: RegExp; values: string[]; types: string[]; packages: RegExp | 'any' };

const SMALL = [
  'lib/errors',
  'lib/json',
  'lib/log',
  'lib/env',
  'lib/rate-limit',
  'lib/auth/permissions',
  'lib/auth/session-state',
];

/** The first that fits a file is its layer. */
const LAYERS: Layer[] = [
  {
    name: 'lib/clinical',
    within: /^lib\/clinical\//,
    values: ['lib/clinical'],
    types: [],
    packages: /^$/,
  },
  {
    name: 'lib/knowledge',
    within: /^lib\/knowledge\//,
    values: ['lib/knowledge'],
    types: ['lib/clinical'],
    packages: /^node:crypto$/,
  },
  { name: 'lib/json', within: /^lib\/json\.ts$/, values: [], types: [], packages: /^$/ },
  { name: 'lib/env', within: /^lib\/env\.ts$/, values: [], types: [], packages: /^zod$/ },
  {
    name: 'lib/log',
    within: /^lib\/log\.ts$/,
    values: ['lib/env', 'lib/errors'],
    types: ['lib/json'],
    packages: /^(pino|node:crypto)$/,
  },
  { name: 'lib/errors', within: /^lib\/errors\.ts$/, values: ['lib/json'], types: [], packages: /^$/ },
  {
    name: 'lib/rate-limit',
    within: /^lib\/rate-limit/,
    values: ['lib/scope', ...SMALL],
    types: [],
    packages: /^(rate-limiter-flexible|node:.*)$/,
  },
  {
    name: 'lib/format',
    within: /^lib\/format\//,
    values: ['lib/clinical', 'lib/knowledge'],
    types: [],
    packages: 'any',
  },
  {
    name: 'lib/messages',
    within: /^lib\/messages\//,
    values: ['lib/clinical', 'lib/format'],
    types: ['lib/knowledge'],
    packages: /^$/,
  },
  {
    name: 'lib/intake',
    within: /^lib\/intake\//,
    values: ['lib/clinical', 'lib/knowledge', 'lib/format', ...SMALL],
    types: [],
    packages: /^(zod|date-fns|@date-fns\/tz)$/,
  },
  {
    name: 'lib/pdf',
    within: /^lib\/pdf\//,
    values: ['lib/clinical', 'lib/knowledge', 'lib/messages', 'lib/format', 'lib/errors'],
    types: [],
    packages: /^(node:.*|zod|@myriaddreamin\/.*)$/,
  },
  {
    name: 'lib/db',
    within: /^lib\/db\//,
    values: SMALL,
    types: [],
    packages: /^(pg|@prisma\/.*|server-only|node:.*|zod)$/,
  },
  { name: 'lib/audit', within: /^lib\/audit\//, values: ['lib/clinical', ...SMALL], types: [], packages: /^zod$/ },
  {
    name: 'lib/scope',
    within: /^lib\/scope\//,
    values: ['lib/db', 'lib/audit', 'lib/auth', 'lib/format', ...SMALL],
    types: ['lib/clinical'],
    packages: 'any',
  },
  // The two of lib/auth that the browser may have as well: plain data.
  { name: 'lib/auth/permissions', within: /^lib\/auth\/permissions\.ts$/, values: [], types: [], packages: /^$/ },
  {
    name: 'lib/auth/session-state',
    within: /^lib\/auth\/session-state\.ts$/,
    values: [],
    types: [],
    packages: /^zod$/,
  },
  {
    name: 'lib/auth',
    within: /^lib\/auth\//,
    values: ['lib/scope', 'lib/audit', 'lib/format', ...SMALL],
    types: [],
    packages: 'any',
  },
  {
    // What commands and queries both read of the record.
    name: 'lib/records',
    within: /^lib\/records\//,
    values: [
      'lib/scope',
      'lib/clinical',
      'lib/knowledge',
      'lib/format',
      'lib/intake',
      'lib/messages',
      'lib/audit',
      ...SMALL,
    ],
    types: ['lib/db', 'lib/queries'],
    packages: /^(zod|node:crypto)$/,
  },
  {
    name: 'lib/queries',
    within: /^lib\/queries\//,
    values: [
      'lib/records',
      'lib/scope',
      'lib/clinical',
      'lib/knowledge',
      'lib/format',
      'lib/intake',
      'lib/messages',
      'lib/pdf',
      'lib/auth',
      'lib/audit',
      ...SMALL,
    ],
    types: ['lib/db'],
    packages: /^(zod|server-only|node:crypto|date-fns|@date-fns\/tz)$/,
  },
  {
    name: 'lib/commands',
    within: /^lib\/commands\//,
    values: [
      ...[
        'lib/queries',
        'lib/records',
        'lib/scope',
        'lib/clinical',
        'lib/knowledge',
        'lib/format',
        'lib/intake',
        'lib/messages',
      ],
      ...['lib/pdf', 'lib/auth', 'lib/audit', ...SMALL],
    ],
    types: ['lib/db'],
    packages: /^(zod|server-only|node:crypto|date-fns|@date-fns\/tz)$/,
  },
  {
    name: 'components',
    within: /^components\//,
    values: [
      'lib/clinical',
      'lib/knowledge',
      'lib/format',
      'lib/messages',
      'lib/intake',
      'lib/json',
      'lib/errors',
      'lib/auth/permissions',
      'lib/auth/session-state',
    ],
    types: ['lib/queries', 'lib/commands', 'lib/records', 'lib/auth', 'lib/scope', 'lib/audit'],
    packages: 'any',
  },
  {
    name: 'app',
    within: /^(app\/|proxy\.ts$)/,
    values: [
      ...['components', 'lib/commands', 'lib/queries', 'lib/scope', 'lib/auth', 'lib/clinical', 'lib/knowledge'],
      ...['lib/format', 'lib/messages', 'lib/intake', 'lib/pdf', ...SMALL],
    ],
    types: ['lib/audit'],
    packages: 'any',
  },
  {
    name: 'prisma/seed',
    within: /^prisma\/seed\//,
    values: [
      'lib/commands',
      'lib/queries',
      'lib/scope',
      'lib/clinical',
      'lib/knowledge',
      'lib/format',
      'lib/intake',
      'lib/auth',
      ...SMALL,
    ],
    types: ['lib/db'],
    packages: /^(zod|node:.*)$/,
  },
];

/** Layers that one file alone of its layer may use at run time. */
const LAYERS_BY_FILE: Record<string, string[]> = {
  // The table of labels is read along the lists of codes.
  'lib/knowledge/labels.ts': ['lib/clinical'],
};

/** Packages that one file alone of its layer may use. */
const PACKAGES_BY_FILE: Record<string, RegExp> = { 'lib/clinical/input.ts': /^zod$/ };

const PACKAGES_OF_THE_DATABASE = /^(pg|@prisma\/client|@prisma\/adapter-pg|prisma)(\/|$)/;

export function layerOf(file: string): Layer | null {
  return LAYERS.find(({ within }) => within.test(file)) ?? null;
}

/** Each import that its layer does not allow, in words. */
export function layerViolations(tree: SourceTree): string[] {
  const found: string[] = [];
  for (const { file, imports } of tree.values()) {
    const layer = layerOf(file);
    if (layer === null) {
      found.push(`${file} belongs to no layer`);
      continue;
    }
    for (const { specifier, file: target, isTypeOnly } of imports) {
      if (target !== null && LAYERS_BY_FILE[file]?.includes(layerOf(target)?.name ?? '')) continue;
      const isAllowed =
        target === null ? allowsPackage(layer, file, specifier, isTypeOnly) : allowsFile(layer, target, isTypeOnly);
      if (!isAllowed) found.push(`${file} imports ${specifier}${isTypeOnly ? ' (types)' : ''}`);
    }
  }
  return found;
}

function allowsFile(layer: Layer, target: string, isTypeOnly: boolean): boolean {
  if (/\.(css|json)$/.test(target)) return true;
  const name = layerOf(target)?.name ?? (target.startsWith('lib/db/') ? 'lib/db' : target);
  return name === layer.name || layer.values.includes(name) || (isTypeOnly && layer.types.includes(name));
}

function allowsPackage(layer: Layer, file: string, specifier: string, isTypeOnly: boolean): boolean {
  if (PACKAGES_BY_FILE[file]?.test(specifier)) return true;
  if (layer.packages !== 'any') return layer.packages.test(specifier);
  if (specifier.startsWith('computed ')) return false;
  const reachesDatabase = PACKAGES_OF_THE_DATABASE.test(specifier);
  return !reachesDatabase || layer.name === 'lib/db' || (layer.name === 'lib/scope' && isTypeOnly);
}
