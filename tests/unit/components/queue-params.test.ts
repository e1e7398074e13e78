import { describe, expect, it } from 'vitest';
import { parseQueueParams, queueHref } from '#components/review/queue-params.ts';

describe('queue parameters', () => {
  it('reads an empty address as all open cases by urgency', () => {
    expect(parseQueueParams({})).toEqual({
      view: 'all',
      sort: 'urgency',
      direction: 'asc',
      urgency: null,
      nutrient: null,
      redFlag: null,
      due: null,
    });
  });

  it('drops what is not in a closed set, and free text', () => {
    const params = parseQueueParams({
      view: 'everything',
      urgency: 'Osei',
      redFlag: ['suspected-dvt', 'x'],
      q: 'Osei',
    });
    expect(params).toMatchObject({ view: 'all', urgency: null, redFlag: 'suspected-dvt' });
    expect(queueHref(params)).toBe('/review?redFlag=suspected-dvt');
  });

  it('round-trips through the address', () => {
    const params = parseQueueParams({
      view: 'mine',
      sort: 'due',
      direction: 'desc',
      nutrient: 'magnesium',
      due: 'week',
    });
    const search = Object.fromEntries(new URL(queueHref(params), 'http://127.0.0.1').searchParams);
    expect(parseQueueParams(search)).toEqual(params);
  });
});
