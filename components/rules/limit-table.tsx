// Every number that a guideline acts on, in the one unit in which its source publishes it.

import { factLabel } from '#components/case/fact-label.ts';
import { Cell, HeadCell, RowHead, Table } from '#components/ui/table.tsx';
import type { DecisionLimit } from '#lib/clinical/knowledge.ts';
import { numberAbouts } from '#lib/knowledge/number-abouts.ts';

export function LimitTable({ limits }: { limits: Record<string, DecisionLimit> }) {
  return (
    <Table caption="Decision limits">
      <thead>
        <tr>
          <HeadCell>Limit</HeadCell>
          <HeadCell>Analyte</HeadCell>
          <HeadCell>Value</HeadCell>
          <HeadCell>Source</HeadCell>
        </tr>
      </thead>
      <tbody>
        {Object.entries(limits).map(([id, limit]) => (
          <tr key={id}>
            <RowHead className="whitespace-nowrap pr-4">{id.replaceAll('-', ' ')}</RowHead>
            <Cell className="pr-4">{factLabel(limit.analyte)}</Cell>
            <Cell className="tabular whitespace-nowrap pr-4">
              {limit.value} {limit.unit}
            </Cell>
            <Cell className="text-ink-2 text-small">
              {sourcesOf(id)
                .map((source) => source.citation)
                .join('; ')}
              {sourcesOf(id).some((source) => source.awaitsSignOff) && (
                <em className="text-unknown"> awaits clinical sign-off</em>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function sourcesOf(id: string) {
  return numberAbouts.limits[id]?.sources ?? [];
}
