import { KEPT_ROLES } from '#components/data-table/data-table-features.ts';
import { Interpretation } from '#components/severity/interpretation.tsx';
import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import { HeadCell } from '#components/ui/table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { counted, formatAgo, formatDate } from '#lib/format/dates.ts';
import type { LabRow } from '#lib/queries/patients/get-patient-chart.ts';
import { EarlierResults } from './earlier-results.tsx';
import { groupLabs, type LabGroup } from './lab-groups.ts';
import { receivedText } from './lab-text.ts';
import { LabTrend } from './lab-trend.tsx';
import { type LabActions, ResultActions } from './result-actions.tsx';

type LabTableProps = {
  labs: readonly LabRow[];
  today: string;
  /** Null for those who may not change a result. */
  actions: LabActions | null;
};

/** One row a test: value, unit, reading, range and date together; what was before is one step away. */
export function LabTable({ labs, today, actions }: LabTableProps) {
  if (labs.length === 0) return <p className="text-ink-3">No result is recorded yet.</p>;
  const groups = groupLabs(labs);
  const hasCourse = groups.some(({ latest, earlier }) => latest !== null && earlier.length > 0);
  const heads = ['Test', 'Result', 'Reading', 'Range', 'Taken', ...(hasCourse ? ['Course'] : [])];
  return (
    <table {...KEPT_ROLES.table} className="table-stacks w-full border-collapse text-left">
      <caption className="sr-only">Results, newest of each test</caption>
      <thead {...KEPT_ROLES.group}>
        <tr {...KEPT_ROLES.row}>
          {[...heads, ...(actions ? ['If it is wrong'] : [])].map((head) => (
            <HeadCell key={head} {...KEPT_ROLES.columnHead}>
              {head}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody {...KEPT_ROLES.group}>
        {groups.map((group) => (
          <GroupRow key={group.analyte} group={group} today={today} hasCourse={hasCourse} actions={actions} />
        ))}
      </tbody>
    </table>
  );
}

const CELL = 'py-1.5 pr-4 text-left align-top';

type GroupRowProps = { group: LabGroup; today: string; hasCourse: boolean; actions: LabActions | null };

function GroupRow({ group, today, hasCourse, actions }: GroupRowProps) {
  const { latest, earlier, withdrawn, label } = group;
  const reading = latest?.reading ?? null;
  return (
    <tr {...KEPT_ROLES.row} className="border-line border-b">
      <th scope="row" {...KEPT_ROLES.rowHead} className={`${CELL} font-[550]`}>
        {label}
      </th>
      <td {...KEPT_ROLES.cell} data-label="Result" className={`${CELL} tabular`}>
        <span>
          {latest ? (
            <b className="whitespace-nowrap font-[600]">{reading?.reported ?? receivedText(latest)}</b>
          ) : (
            <span className="text-ink-3">withdrawn</span>
          )}
          {reading?.canonical ? <span className="block text-ink-3 text-small">{reading.canonical}</span> : null}
          <EarlierResults label={label} rows={[...earlier, ...withdrawn]} />
        </span>
      </td>
      <td {...KEPT_ROLES.cell} data-label="Reading" className={CELL}>
        <span>
          {reading ? <Interpretation code={reading.interpretation} /> : null}
          {reading?.reason ? <span className="block text-ink-2 text-small">{reading.reason}</span> : null}
          {latest?.status === 'corrected' ? <Tag className="ml-1">corrected</Tag> : null}
        </span>
      </td>
      <td {...KEPT_ROLES.cell} data-label="Range" className={`${CELL} min-w-32 text-ink-2`}>
        {reading?.range ? (
          <span>
            {reading.range}
            {reading.rangeSource === 'laboratory' ? (
              <span className="block text-ink-3 text-small">the laboratory's</span>
            ) : null}
          </span>
        ) : null}
      </td>
      <td {...KEPT_ROLES.cell} data-label="Taken" className={CELL}>
        {latest ? <Taken row={latest} today={today} /> : null}
      </td>
      {hasCourse ? (
        <td {...KEPT_ROLES.cell} className={CELL}>
          <LabTrend label={label} rows={latest ? [latest, ...earlier] : earlier} />
        </td>
      ) : null}
      {actions ? (
        <td {...KEPT_ROLES.cell} className="py-1 align-top">
          {latest ? <ResultActions row={latest} actions={actions} /> : null}
        </td>
      ) : null}
    </tr>
  );
}

function Taken({ row, today }: { row: LabRow; today: string }) {
  if (row.collectedOn === null) return <UnknownMark>date not known</UnknownMark>;
  return (
    <span>
      <time dateTime={row.collectedOn} className="whitespace-nowrap">
        {formatDate(row.collectedOn)}
      </time>
      {row.reading?.isStale ? (
        <span className="block font-[550] text-small text-urgent">{formatAgo(row.collectedOn, today)}</span>
      ) : null}
      {row.specimen.length > 0 ? (
        <span className="block text-ink-3 text-small">
          <span className="sr-only">{counted(row.specimen.length, 'note')}: </span>
          {row.specimen.join(', ')}
        </span>
      ) : null}
    </span>
  );
}
