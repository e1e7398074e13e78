// The queue's orders, and where a page goes on: after the last row's values, never by counting rows, so that no row is
// skipped or shown twice when others come and go.

import { z } from 'zod';

import { AppError } from '#lib/errors.ts';
import type { Scope } from '#lib/scope/scope.ts';

export const CASE_SORTS = ['urgency', 'due', 'opened', 'patient'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];
export type Direction = 'asc' | 'desc';

type FindMany = NonNullable<Parameters<Scope['tx']['case']['findMany']>[0]>;
export type CaseWhere = Extract<FindMany['where'], { clinicId?: unknown }>;
type CaseOrder = Extract<FindMany['orderBy'], { clinicId?: unknown }>;
type Row = {
  id: string;
  hasUnacknowledged: boolean;
  urgencyRank: number;
  dueAt: Date;
  openedAt: Date;
  patient: { nameKey: string };
};

type Key = {
  read(row: Row): string;
  order(direction: Direction): CaseOrder;
  equals(value: string): CaseWhere;
  /** `null`: nothing lies beyond. */
  beyond(value: string, direction: Direction): CaseWhere | null;
};

const KEYS: Record<CaseSort, Key[]> = {
  urgency: [unacknowledgedFirst(), numberKey('urgencyRank'), dateKey('dueAt'), idKey()],
  due: [dateKey('dueAt'), idKey()],
  opened: [dateKey('openedAt'), idKey()],
  patient: [nameKey(), idKey()],
};

const cursorSchema = z.tuple([z.enum(CASE_SORTS), z.enum(['asc', 'desc']), z.array(z.string())]);

export function caseOrder(sort: CaseSort, direction: Direction): CaseOrder[] {
  return KEYS[sort].map((key) => key.order(direction));
}

export function cursorAfter(row: Row, sort: CaseSort, direction: Direction): string {
  const values = KEYS[sort].map((key) => key.read(row));
  return Buffer.from(JSON.stringify([sort, direction, values])).toString('base64url');
}

/** Rows after the cursor. Throws `invalid-input` when it is not one of this order. */
export function afterCursor(cursor: string, sort: CaseSort, direction: Direction): CaseWhere {
  const keys = KEYS[sort];
  const values = readCursor(cursor, sort, direction);
  if (values === null || values.length !== keys.length) {
    throw new AppError('invalid-input', { message: 'This page of the list is no longer there. Start from the top.' });
  }
  const branches = keys.flatMap((key, index) => {
    const further = key.beyond(values[index] ?? '', direction);
    const alike = keys.slice(0, index).map((earlier, place) => earlier.equals(values[place] ?? ''));
    return further === null ? [] : [{ AND: [...alike, further] }];
  });
  return { OR: branches };
}

function readCursor(cursor: string, sort: CaseSort, direction: Direction): string[] | null {
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (!parsed.success || parsed.data[0] !== sort || parsed.data[1] !== direction) return null;
    return parsed.data[2];
  } catch {
    return null;
  }
}

function beyond<T>(value: T, direction: Direction): { gt: T } | { lt: T } {
  return direction === 'asc' ? { gt: value } : { lt: value };
}

/** Ascending shows red flags that nobody has acknowledged first. */
function unacknowledgedFirst(): Key {
  return {
    read: (row) => String(row.hasUnacknowledged),
    order: (direction) => ({ hasUnacknowledged: direction === 'asc' ? 'desc' : 'asc' }),
    equals: (value) => ({ hasUnacknowledged: value === 'true' }),
    beyond: (value, direction) => {
      const isLast = (value === 'true') !== (direction === 'asc');
      return isLast ? null : { hasUnacknowledged: value !== 'true' };
    },
  };
}

function numberKey(name: 'urgencyRank'): Key {
  return {
    read: (row) => String(row[name]),
    order: (direction) => ({ [name]: direction }),
    equals: (value) => ({ [name]: wholeNumber(value) }),
    beyond: (value, direction) => ({ [name]: beyond(wholeNumber(value), direction) }),
  };
}

function dateKey(name: 'dueAt' | 'openedAt'): Key {
  return {
    read: (row) => row[name].toISOString(),
    order: (direction) => ({ [name]: direction }),
    equals: (value) => ({ [name]: instant(value) }),
    beyond: (value, direction) => ({ [name]: beyond(instant(value), direction) }),
  };
}

function nameKey(): Key {
  return {
    read: (row) => row.patient.nameKey,
    order: (direction) => ({ patient: { nameKey: direction } }),
    equals: (value) => ({ patient: { is: { nameKey: value } } }),
    beyond: (value, direction) => ({ patient: { is: { nameKey: beyond(value, direction) } } }),
  };
}

function idKey(): Key {
  return {
    read: (row) => row.id,
    order: (direction) => ({ id: direction }),
    equals: (value) => ({ id: uuid(value) }),
    beyond: (value, direction) => ({ id: beyond(uuid(value), direction) }),
  };
}

function wholeNumber(value: string): number {
  return parsed(z.coerce.number().int(), value);
}

function instant(value: string): Date {
  return new Date(parsed(z.iso.datetime(), value));
}

function uuid(value: string): string {
  return parsed(z.uuid(), value);
}

function parsed<T>(schema: z.ZodType<T>, value: string): T {
  const result = schema.safeParse(value);
  if (!result.success)
    throw new AppError('invalid-input', { message: 'This page of the list is no longer there. Start from the top.' });
  return result.data;
}
