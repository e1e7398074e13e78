'use client';

import Link from 'next/link';
import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import { URGENCY_WORDS, UrgencyTag } from '#components/severity/urgency-tag.tsx';
import { Cell, HeadCell, RowHead, Table } from '#components/ui/table.tsx';
import { URGENCIES } from '#lib/clinical/codes.ts';
import { counted } from '#lib/format/dates.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import type { FoundRule } from './rule-filters.ts';
import type { RuleRow } from './rule-rows.ts';
import { GRADE_WORDS, KIND_WORDS, RULE_KINDS } from './rule-sets.ts';
import { MarkTag } from './source-marks.tsx';

/** One row a rule, grouped by kind; red flags by how soon a person must act. */
export function RuleTable({ found }: { found: readonly FoundRule[] }) {
  return (
    <Table caption="Rules" className="max-sm:block">
      <thead className="max-sm:sr-only">
        <tr>
          <HeadCell>Rule</HeadCell>
          <HeadCell>Urgency, nutrient</HeadCell>
          <HeadCell>Rests on</HeadCell>
          <HeadCell>Least sure mark</HeadCell>
          <HeadCell>Evidence</HeadCell>
          <HeadCell>Sign-off</HeadCell>
          <HeadCell>Version</HeadCell>
        </tr>
      </thead>
      {groupsOf(found).map(({ title, rules }) => (
        <tbody key={title} className="max-sm:block">
          <tr className="max-sm:block">
            <th
              scope="rowgroup"
              colSpan={7}
              className="border-line-strong border-b pt-5 pb-1 text-left font-[650] text-lead max-sm:block"
            >
              {title} <span className="tabular ml-1 font-[400] text-ink-3">{rules.length}</span>
            </th>
          </tr>
          {rules.map((rule) => (
            <Row key={rule.row.id} {...rule} />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

/** On a narrow screen a row is its title and, below it, what sets it apart; the rest stands on its own page. */
const CELL = 'py-1.5! max-sm:h-auto! max-sm:border-0! max-sm:p-0! max-sm:py-0.5!';

function Row({ row, because }: FoundRule) {
  return (
    <tr className="hover:bg-sunken max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-x-3 max-sm:border-line max-sm:border-b max-sm:py-2">
      <RowHead className={`${CELL} max-w-96 max-sm:w-full`}>
        <span>
          <Link
            href={`/rules/${row.id}`}
            prefetch={false}
            className="font-[550] hover:text-accent hover:underline max-sm:text-lead"
          >
            {row.title}
          </Link>
          {because.length > 0 ? (
            <span className="block font-[400] text-ink-3 text-small">found in: {because.map(short).join('; ')}</span>
          ) : null}
        </span>
      </RowHead>
      <Cell className={CELL}>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          {row.urgency ? <UrgencyTag urgency={row.urgency} words="short" look="text" /> : null}
          {row.leastUrgency && row.leastUrgency !== row.urgency ? (
            <span className="text-ink-3 text-small">or {URGENCY_WORDS[row.leastUrgency].short}</span>
          ) : null}
          {row.kind === 'deficiency' || row.kind === 'excess' ? (
            <span className="text-ink-2">
              {row.nutrients.map((code) => vocabulary.nutrients[code].label).join(', ')}
            </span>
          ) : null}
        </span>
      </Cell>
      <Cell className={`${CELL} text-ink-2 text-small max-sm:hidden`}>
        <span>{restsOn(row)}</span>
      </Cell>
      <Cell className={CELL}>
        {row.mark ? <MarkTag mark={row.mark} isWordShown /> : <span className="text-ink-3 text-small">no number</span>}
      </Cell>
      <Cell className={`${CELL} text-small ${row.grade ? '' : 'max-sm:hidden'}`}>
        {row.grade ? (
          <span>
            <span className="text-ink-3 sm:hidden">evidence </span>
            {GRADE_WORDS[row.grade].word}
          </span>
        ) : (
          <UnknownMark>not graded</UnknownMark>
        )}
      </Cell>
      <Cell className={`${CELL} ${row.isOpen ? '' : 'max-sm:hidden'}`}>
        {row.isOpen ? (
          <UnknownMark>awaits sign-off</UnknownMark>
        ) : (
          <span className="text-ink-3 text-small">nothing open</span>
        )}
      </Cell>
      <Cell className={`${CELL} text-ink-3 text-small max-sm:hidden`}>{row.version}</Cell>
    </tr>
  );
}

function groupsOf(found: readonly FoundRule[]): { title: string; rules: FoundRule[] }[] {
  const groups = RULE_KINDS.flatMap((kind) => {
    const rules = found.filter(({ row }) => row.kind === kind);
    if (kind !== 'red-flag') return [{ title: KIND_WORDS[kind].many, rules }];
    return URGENCIES.map((urgency) => ({
      title: `Red flags: ${URGENCY_WORDS[urgency].long}`,
      rules: rules.filter(({ row }) => row.urgency === urgency),
    }));
  });
  return groups.filter(({ rules }) => rules.length > 0);
}

/** "D03, D04 and 3 more; 2 guidelines". */
function restsOn({ statements, guidelines }: RuleRow): string {
  const first = statements.slice(0, 3).join(', ');
  const more = statements.length > 3 ? ` and ${statements.length - 3} more` : '';
  return [statements.length > 0 ? first + more : null, guidelines > 0 ? counted(guidelines, 'guideline') : null]
    .filter((part) => part !== null)
    .join('; ');
}

function short(text: string): string {
  return text.length > 70 ? `${text.slice(0, 68)}…` : text;
}
