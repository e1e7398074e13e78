// What of the queue stands in the URL: closed sets alone. Free text and names never do; search travels by POST.

import { z } from 'zod';
import { NUTRIENTS, RED_FLAGS, URGENCIES } from '#lib/clinical/codes.ts';
import { CASE_DUE_FILTERS, CASE_SORTS, CASE_VIEWS } from './queue-sets.ts';

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const closed = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess(one, z.enum(values).nullable().catch(null));

/** An unknown value in an old link reads as "no filter"; it is never an error page and never passed on. */
export const queueParamsSchema = z.object({
  view: z.preprocess(one, z.enum(CASE_VIEWS).catch('all')),
  sort: z.preprocess(one, z.enum(CASE_SORTS).catch('urgency')),
  direction: z.preprocess(one, z.enum(['asc', 'desc']).catch('asc')),
  urgency: closed(URGENCIES),
  nutrient: closed(NUTRIENTS),
  redFlag: closed(RED_FLAGS),
  due: closed(CASE_DUE_FILTERS),
});
export type QueueParams = z.infer<typeof queueParamsSchema>;

export function parseQueueParams(search: Record<string, string | string[] | undefined>): QueueParams {
  return queueParamsSchema.parse({
    view: search.view ?? 'all',
    sort: search.sort ?? 'urgency',
    direction: search.direction ?? 'asc',
    urgency: search.urgency ?? null,
    nutrient: search.nutrient ?? null,
    redFlag: search.redFlag ?? null,
    due: search.due ?? null,
  });
}

/** The address of the queue with these filters; defaults are left out so that links stay short. */
export function queueHref(params: QueueParams): string {
  const query = new URLSearchParams();
  if (params.view !== 'all') query.set('view', params.view);
  if (params.sort !== 'urgency') query.set('sort', params.sort);
  if (params.direction !== 'asc') query.set('direction', params.direction);
  for (const key of ['urgency', 'nutrient', 'redFlag', 'due'] as const) {
    const value = params[key];
    if (value !== null) query.set(key, value);
  }
  const text = query.toString();
  return text === '' ? '/review' : `/review?${text}`;
}
