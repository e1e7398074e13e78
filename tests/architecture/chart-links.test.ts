// A link that is fetched ahead runs the page behind it: for a chart that would be a read that nobody made. So charts
// are linked by PatientLink alone, which does not fetch ahead.

import { expect, test } from 'vitest';
import { makeSourceTree, readSourceTree, type SourceTree } from './source-tree.ts';

const LINK = /<(?:Link|a)\b[^>]*\bhref=(?:\{`|"|\{')\/?(?:patients|charts?)\/[^"'`]*\$?\{?/g;
const ALLOWED = /(^|\/)patient-link\.tsx$/;
/** Places below /patients that show no chart. */
const NO_CHART = /\/patients\/(new|search)\b/;

function strayLinks(tree: SourceTree): string[] {
  return [...tree.values()]
    .filter(({ file }) => !ALLOWED.test(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(LINK)]
        .map(([link]) => link)
        .filter((link) => !NO_CHART.test(link))
        .map((link) => `${file}: ${link}`),
    );
}

test('charts are linked by PatientLink alone', () => {
  expect(strayLinks(readSourceTree(['app', 'components']))).toEqual([]);
});

test('the rule catches a plain link to a chart and lets pass the form for a new patient', () => {
  const tree = makeSourceTree({
    'components/a/x.tsx': 'export const X = ({ code }: { code: string }) => <Link href={`/patients/'.concat(
      '$',
      '{code}`}>chart</Link>;',
    ),
    'components/a/y.tsx': 'export const Y = () => <Link href="/patients/new">add</Link>;',
  });
  expect(strayLinks(tree)).toHaveLength(1);
});
