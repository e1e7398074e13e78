import { expect, it } from 'vitest';
import { staleOf } from '#components/forms/stale-notice.tsx';
import type { ActionError } from '#lib/scope/action-result.ts';

const refused = (change: Partial<ActionError>): ActionError => ({
  code: 'stale',
  message: 'N. Duarte changed this record after you opened it.',
  fields: {},
  data: { currentVersion: 4 },
  ...change,
});

it('knows the version that is saved now from a refusal because somebody was first', () => {
  expect(staleOf(refused({}))).toEqual({
    message: 'N. Duarte changed this record after you opened it.',
    currentVersion: 4,
  });
});

it('takes no other refusal for it', () => {
  expect(staleOf(refused({ code: 'conflict' }))).toBeNull();
  expect(staleOf(refused({ data: null }))).toBeNull();
  expect(staleOf(refused({ data: { currentVersion: 'four' } }))).toBeNull();
  expect(staleOf(refused({ data: [4] }))).toBeNull();
});
