// The facts behind a finding in a row each: label, value, reading, range, date.

import { Cell, RowHead, Table } from '#components/ui/table.tsx';
import type { FindingFact } from '#lib/clinical/screening.ts';
import { formatDate } from '#lib/format/dates.ts';

export function FindingFacts({ facts, title }: { facts: readonly FindingFact[]; title: string }) {
  if (facts.length === 0) return null;
  return (
    <Table caption={`Facts behind: ${title}`}>
      <thead className="sr-only">
        <tr>
          <th scope="col">Fact</th>
          <th scope="col">Value</th>
          <th scope="col">Reading</th>
          <th scope="col">Range</th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={`${fact.path ?? ''}${fact.label}${fact.value}`}>
            <RowHead className="font-[450] text-ink-2 max-sm:w-2/5">{fact.label}</RowHead>
            {isSaidInOne(fact) ? (
              <Cell colSpan={4} className="font-[600]">
                {fact.value}
              </Cell>
            ) : (
              <>
                <Cell className="font-[600] sm:whitespace-nowrap">
                  {fact.value}
                  <span className="block sm:hidden">
                    <span className={readingLook(fact.reading)}>{fact.reading}</span>
                    <span className="tabular block font-[400] text-ink-3 text-small">
                      {[fact.range, fact.on ? formatDate(fact.on) : null].filter(Boolean).join(', ')}
                    </span>
                  </span>
                </Cell>
                <Cell className="max-sm:hidden">
                  <span className={readingLook(fact.reading)}>{fact.reading}</span>
                </Cell>
                <Cell className="tabular text-ink-3 max-sm:hidden">{fact.range}</Cell>
                <Cell className="tabular whitespace-nowrap text-ink-3 max-sm:hidden">
                  {fact.on ? formatDate(fact.on) : ''}
                </Cell>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** A symptom or an item of the history: no range and no date of its own. */
function isSaidInOne({ reading, range, on }: FindingFact): boolean {
  return reading === null && range === null && on === null;
}

function readingLook(reading: string | null): string {
  if (reading === null) return '';
  if (reading.startsWith('critical')) return 'font-[700] text-emergency';
  if (reading.startsWith('unknown')) return 'hatched font-[600] text-unknown';
  if (reading.startsWith('within')) return 'font-[550] text-within';
  return 'font-[600] text-urgent';
}
