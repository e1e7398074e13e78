// The handout file: a screening file whose cases carry a "handout" key. Strict in shape, keys and codes, like the screening file.

import { NUTRIENTS, type Nutrient } from '../codes.ts';
import type { CaseFacts } from '../facts.ts';
import { type InputError, parseScreeningFile } from '../input.ts';
import { HANDOUT_GATES, HANDOUT_LANGUAGES, HANDOUT_PAPERS, HANDOUT_SIZES, type HandoutRequest } from './types.ts';

export type HandoutCase = { facts: CaseFacts; request: HandoutRequest };
export type ParsedHandoutFile = { ok: true; cases: HandoutCase[] } | { ok: false; errors: InputError[] };

const KEYS = ['nutrients', 'confirmed', 'language', 'paper', 'size', 'cleared'];

/** Refuses the whole file on any error of any case, of its facts or of its request; each error names its place. */
export function parseHandoutFile(json: unknown): ParsedHandoutFile {
  const isArray = Array.isArray(json);
  const items: unknown[] = Array.isArray(json) ? json : [json];
  const errors: InputError[] = [];
  const requests = items.map((item, index) => {
    const prefix = isArray ? `[${index}].` : '';
    const found = isRecord(item) ? item.handout : undefined;
    return requestOf(found, `${prefix}handout`, errors);
  });
  const withoutRequests = items.map((item) => {
    if (!isRecord(item)) return item;
    const { handout: _, ...facts } = item;
    return facts;
  });
  const parsed = parseScreeningFile(isArray ? withoutRequests : withoutRequests[0]);
  if (!parsed.ok) return { ok: false, errors: [...parsed.errors, ...errors] };
  if (errors.length > 0) return { ok: false, errors };
  const cases = parsed.cases.flatMap((facts, index) => {
    const request = requests[index];
    return request ? [{ facts, request }] : [];
  });
  return { ok: true, cases };
}

function requestOf(value: unknown, place: string, errors: InputError[]): HandoutRequest | null {
  if (!isRecord(value)) {
    errors.push({ place, message: value === undefined ? 'is required' : 'must be an object' });
    return null;
  }
  for (const key of Object.keys(value)) {
    if (!KEYS.includes(key)) errors.push({ place: `${place}.${key}`, message: 'unknown key' });
  }
  const list = <Code extends string>(key: string, codes: readonly Code[]): Code[] =>
    codeList(value[key], codes, `${place}.${key}`, errors);
  const one = <Code extends string>(key: string, codes: readonly [Code, ...Code[]]): Code =>
    value[key] === undefined ? codes[0] : (codeOf(value[key], codes, `${place}.${key}`, errors) ?? codes[0]);
  const nutrients: Nutrient[] = list('nutrients', NUTRIENTS);
  if (nutrients.length === 0 && !errors.some((error) => error.place.startsWith(`${place}.nutrients`))) {
    errors.push({ place: `${place}.nutrients`, message: 'needs at least one nutrient' });
  }
  return {
    nutrients,
    confirmed: list('confirmed', NUTRIENTS),
    language: one('language', HANDOUT_LANGUAGES),
    paper: one('paper', HANDOUT_PAPERS),
    size: one('size', HANDOUT_SIZES),
    cleared: list('cleared', HANDOUT_GATES),
  };
}

function codeList<Code extends string>(
  value: unknown,
  codes: readonly Code[],
  place: string,
  errors: InputError[],
): Code[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    errors.push({ place, message: 'must be a list' });
    return [];
  }
  return value
    .map((item: unknown, index) => codeOf(item, codes, `${place}[${index}]`, errors))
    .filter((code) => code !== null);
}

function codeOf<Code extends string>(
  value: unknown,
  codes: readonly Code[],
  place: string,
  errors: InputError[],
): Code | null {
  const found = codes.find((code) => code === value);
  if (found === undefined)
    errors.push({ place, message: `unknown code or value; expected one of ${codes.join(', ')}` });
  return found ?? null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
