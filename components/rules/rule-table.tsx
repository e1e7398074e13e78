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
    <Table caption="Rules" className="table-stacks">
      <thead>
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
        <tbody key={title}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={7}
              className="border-line-strong border-b pt-5 pb-1 text-left font-[650] text-lead"
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

function Row({ row, because }: FoundRule) {
  return (
    <tr className="hover:bg-sunken">
      <RowHead className="max-w-96 py-1.5!">
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
      <Cell data-label="Urgency, nutrient" className="py-1.5!">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          {row.urgency ? <UrgencyTag urgency={row.urgency} words="short" /> : null}
          {row.leastUrgency && row.leastUrgency !== row.urgency ? (
            <span className="text-ink-3 text-small">or {URGENCY_WORDS[row.leastUrgency].short}</span>
          ) : null}
          {row.kind === 'deficiency' || row.kind === 'excess' ? (
            <span className="text-ink-2">
              {row.nutrients.map((code) => vocabulary.nutrients[code].label).join(', ')}
            </span>
          ) : null}
          {row.urgency === null && row.nutrients.length === 0 ? <span className="text-ink-3">none</span> : null}
        </span>
      </Cell>
      <Cell data-label="Rests on" className="py-1.5! text-ink-2 text-small">
        <span>{restsOn(row)}</span>
      </Cell>
      <Cell data-label="Least sure mark" className="py-1.5!">
        {row.mark ? <MarkTag mark={row.mark} isWordShown /> : <span className="text-ink-3 text-small">no number</span>}
      </Cell>
      <Cell data-label="Evidence" className="py-1.5! text-small">
        {row.grade ? <span>{GRADE_WORDS[row.grade].word}</span> : <UnknownMark>not graded</UnknownMark>}
      </Cell>
      <Cell data-label="Sign-off" className="py-1.5!">
        {row.isOpen ? (
          <UnknownMark>awaits sign-off</UnknownMark>
        ) : (
          <span className="text-ink-3 text-small">nothing open</span>
        )}
      </Cell>
      <Cell data-label="Version" className="py-1.5! text-ink-3 text-small">
        {row.version}
      </Cell>
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
