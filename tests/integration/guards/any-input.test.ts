// Whatever is sent to whatever command or query: an answer or an error in words, never a crash, never another clinic's
// row. Inputs are drawn from each schema's own keys, with values that are right, wrong, huge, foreign or malicious.

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ROLE_CODES, type Role } from '#lib/auth/permissions.ts';
import { startEncounter } from '#lib/commands/encounters/start-encounter.ts';
import { AppError } from '#lib/errors.ts';
import { actorCan } from '#lib/scope/scope.ts';
import { type Definition, definitions } from './definitions.ts';
import { asLogin, type Clinic, makeClinic, NOW, newPatient } from './two-clinics.ts';

const RUNS = 30;
let ours: Clinic;
let theirs: Clinic;
/** What exists, of ours and of theirs, and what nobody has. */
let codes: string[] = [];
let ids: string[] = [];

beforeAll(async () => {
  ours = await makeClinic('Ours');
  theirs = await makeClinic('Theirs');
  for (const clinic of [ours, theirs]) {
    const { code, patientId } = await newPatient(clinic);
    const { draftId } = await startEncounter.execute(clinic.nurse, { patientCode: code }, { now: NOW });
    codes.push(code);
    ids.push(draftId, patientId, clinic.nurse.userId);
  }
  codes = [...codes, 'ZZZZZZ'];
  ids = [...ids, crypto.randomUUID()];
});

const NAUGHTY = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202E',
  '\'; DROP TABLE "Patient"; --',
  '<img src=x onerror=alert(1)>',
  '../../etc/passwd',
  '%00',
  '{"$gt":""}',
  'NaN',
  '-1',
  '1e400',
  '2026-02-31',
  '9999-99-99',
  'x'.repeat(20_000),
  '𝓕'.repeat(300),
  '__proto__',
  'constructor',
];
const ODD = [null, true, false, 0, -1, 1, 2, 1.5, 2_147_483_648, Number.MAX_SAFE_INTEGER, [], {}, [[]], [null]];

type JsonSchema = { [key: string]: unknown };

/** Half of the inputs fit the schema; of the others one place, at any depth, is wrong. */
function inputFor(schema: JsonSchema): fc.Arbitrary<unknown> {
  const wrong = fc.oneof(fc.constantFrom(...NAUGHTY), fc.constantFrom(...ODD), fc.jsonValue());
  const spoilt = fc
    .tuple(fitting(schema, ''), wrong, fc.nat())
    .map(([input, value, place]) => spoil(input, value, place));
  return fc.oneof(
    { weight: 5, arbitrary: fitting(schema, '') },
    { weight: 4, arbitrary: spoilt },
    { weight: 1, arbitrary: wrong },
  );
}

function fitting(schema: JsonSchema, key: string): fc.Arbitrary<unknown> {
  const choices = [schema.anyOf, schema.oneOf].find(Array.isArray);
  if (choices) return fc.oneof(...choices.map((choice) => fitting(asSchema(choice), key)));
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.type)) {
    return fc.oneof(...schema.type.map((type) => fitting({ ...schema, type }, key)));
  }
  switch (schema.type) {
    case 'object': {
      const properties = Object.entries(asSchema(schema.properties ?? {}));
      return fc.record(Object.fromEntries(properties.map(([name, inner]) => [name, fitting(asSchema(inner), name)])));
    }
    case 'array':
      return fc.array(fitting(asSchema(schema.items ?? {}), key), { maxLength: 3 });
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({ min: 1, max: 3 });
    case 'null':
      return fc.constant(null);
    default:
      return textFor(key);
  }
}

/** Text that a field of this name might hold. */
function textFor(key: string): fc.Arbitrary<string> {
  if (/id$/i.test(key)) return fc.constantFrom(...ids);
  if (/code$|^cursor$/i.test(key)) return fc.constantFrom(...codes);
  if (/on$|date$|from$|to$/i.test(key)) return fc.constantFrom('2026-11-20', '1958-03-12', '2020-02-29');
  if (/email/i.test(key)) return fc.emailAddress();
  if (/password/i.test(key)) return fc.constantFrom('seven quiet copper kettles', 'wrong but long enough');
  if (/value/i.test(key)) return fc.constantFrom('0.58', '<50', '4,1', 'haemolysed', '45');
  if (/unit/i.test(key)) return fc.constantFrom('mmol/L', 'pmol/L', 'furlongs');
  if (/zone/i.test(key)) return fc.constantFrom('Europe/London', 'Mars/Olympus');
  return fc.oneof(fc.string({ minLength: 1, maxLength: 30 }), fc.constantFrom('Name', "O'Brien", '李 小龍'));
}

/** The input with one of its places, counted through from the top, holding another value. */
function spoil(input: unknown, value: unknown, place: number): unknown {
  const places: [object, string][] = [];
  const copy: unknown = structuredClone(input);
  const walk = (at: unknown) => {
    if (typeof at !== 'object' || at === null) return;
    for (const [key, inner] of Object.entries(at)) {
      places.push([at, key]);
      walk(inner);
    }
  };
  walk(copy);
  const chosen = places[place % Math.max(1, places.length)];
  if (!chosen) return value;
  Reflect.set(chosen[0], chosen[1], value);
  return copy;
}

function asSchema(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function roleFor(definition: Definition): Role | null {
  const { permission } = definition;
  if (permission === 'self') return 'nurse';
  if (permission === 'system') return null;
  return ROLE_CODES.toReversed().find((role) => actorCan(ours[role], permission)) ?? null;
}

let theirTables: string[] = [];

/** A fingerprint of every row of the other clinic. */
async function stateOfTheirs(): Promise<unknown> {
  if (theirTables.length === 0) {
    const tables = await asLogin(
      'owner',
      `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'clinicId'`,
    );
    theirTables = tables.map(({ name }) => String(name));
  }
  const perTable = theirTables.map(
    (name) =>
      `SELECT '${name}' AS name, md5(string_agg(t::text, '|' ORDER BY t::text)) AS state FROM "${name}" t WHERE "clinicId" = $1`,
  );
  return await asLogin('owner', `${perTable.join(' UNION ALL ')} ORDER BY 1`, [theirs.clinicId]);
}

const withRole = definitions.filter((definition) => definition.permission !== 'system');

/** How often each command got past its schema: a test that only ever bounces off the door proves little. */
const gotIn = new Map<string, number>();

describe.each(withRole.map((definition) => [definition.name, definition] as const))('%s', (_name, definition) => {
  test('answers in words, whatever it is sent', async () => {
    const role = roleFor(definition);
    if (role === null) throw new Error('Nobody may run it.');
    const before = await stateOfTheirs();
    const schema = asSchema(z.toJSONSchema(definition.schema, { io: 'input', unrepresentable: 'any' }));
    await fc.assert(
      fc.asyncProperty(inputFor(schema), async (input) => {
        const outcome = await definition.execute(ours[role], input, { now: NOW }).catch((error: unknown) => error);
        const isTurnedAway = outcome instanceof AppError && ['invalid-input', 'forbidden'].includes(outcome.code);
        if (!isTurnedAway) gotIn.set(definition.name, (gotIn.get(definition.name) ?? 0) + 1);
        if (outcome instanceof Error && !(outcome instanceof AppError)) throw outcome;
        if (outcome instanceof AppError) {
          expect(outcome.message).not.toMatch(/prisma|postgres|invocation|undefined|null|\[object|constraint/i);
          expect(outcome.code).not.toBe('unavailable');
        }
      }),
      { numRuns: RUNS, seed: 20_261_120 },
    );
    expect(await stateOfTheirs()).toEqual(before);
  }, 60_000);
});

test('most of them were reached behind their door, not only turned away at it', () => {
  const reached = withRole.filter(({ name }) => (gotIn.get(name) ?? 0) > 0).map(({ name }) => name);
  expect(reached.length / withRole.length, `reached ${reached.join(', ')}`).toBeGreaterThan(0.9);
});
