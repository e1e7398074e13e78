import { expect, it } from 'vitest';
import { linesBesideFacts } from '#components/case/lines-beside-facts.ts';

const fact = (label: string, value: string) => ({ label, value, reading: null, range: null, on: null, path: null });

it('keeps a reason that no row of the table shows, and drops one that a row shows', () => {
  const facts = [
    fact('Tingling', 'present, both sides'),
    fact('Vitamin B12, total', '128 pmol/L'),
    fact('Metformin', 'recorded'),
  ];
  const because = [
    'Tingling: present, both sides',
    'Total vitamin B12 128 pmol/L on 20 Nov 2026: below 133 pmol/L (Legwork default)',
    'Risk factor: Metformin: recorded',
    'Magnesium is low too: potassium may stay low until magnesium is corrected',
    'Numbness: present, both sides',
  ];
  expect(linesBesideFacts({ because, facts })).toEqual([
    'Magnesium is low too: potassium may stay low until magnesium is corrected',
    'Numbness: present, both sides',
  ]);
});
