// Turns what came from outside into what a command takes, or into an invalid-input error by field.

import type { z } from 'zod';
import { AppError, type FieldErrors } from '../errors.ts';
import { storable } from './storable.ts';

export function parseInput<Schema extends z.ZodType>(schema: Schema, rawInput: unknown): z.output<Schema> {
  const result = schema.safeParse(storable(rawInput));
  if (result.success) return result.data;
  throw new AppError('invalid-input', { fields: fieldsOf(result.error) });
}

/** A zod error as messages by field path. */
export function fieldsOf(error: z.ZodError): FieldErrors {
  const fields: FieldErrors = {};
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.');
    fields[path] = [...(fields[path] ?? []), issue.message];
  }
  return fields;
}
