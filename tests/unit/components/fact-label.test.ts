import { expect, it } from 'vitest';
import { factLabel } from '#components/case/fact-label.ts';

it('says a code in words, and never hides one it does not know', () => {
  expect(factLabel('methylmalonic-acid')).toMatch(/methylmalonic acid/i);
  expect(factLabel('something-new')).toBe('something new');
  expect(factLabel('leg-pain.severity')).toBe('Leg pain: how bad');
  expect(factLabel('birth-date')).toBe('birth date');
});
