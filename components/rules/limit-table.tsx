// Every number that a guideline acts on, in the one unit in which its source publishes it.

import { factLabel } from '#components/case/fact-label.ts';
import { Cell, HeadCell, RowHead, Table } from '#components/ui/table.tsx';
import type { Knowledge } from '#lib/clinical/knowledge.ts';
import { readsOfRule } from '#lib/clinical/rule-reads.ts';
import { unitText } from '#lib/format/unit-text.ts';
import { sourcesOf } from '#lib/knowledge/number-abouts.ts';
import { signOffStateOf } from '#lib/knowledge/open-numbers.ts';
import { signOffs } from '#lib/knowledge/sign-offs.ts';
import { instrumentsOf, limitsOfInstrument } from './instruments.ts';
import { limitName } from './limit-name.ts';
import { RuleLinks } from './rule-links.tsx';
import { SignOff, SourceLines } from './source-marks.tsx';

export function LimitTable({ knowledge }: { knowledge: Knowledge }) {
  const reads = knowledge.rules.map((rule) => ({ rule, limits: readsOfRule(rule, knowledge).limits }));
  const scores = instrumentsOf(knowledge).map((score) => ({ score, limits: limitsOfInstrument(score, knowledge) }));
  const limits = Object.entries(knowledge.limits);
  const analytes = [...new Set(limits.map(([, { analyte }]) => analyte))];
  return (
    <Table caption="Decision limits by analyte" className="table-stacks">
      <thead>
        <tr>
          <HeadCell>Limit</HeadCell>
          <HeadCell>Value</HeadCell>
          <HeadCell>Source</HeadCell>
          <HeadCell>Sign-off</HeadCell>
          <HeadCell>Read by</HeadCell>
        </tr>
      </thead>
      {analytes.map((analyte) => (
        <tbody key={analyte}>
          <tr>
            <th scope="rowgroup" colSpan={5} className="border-line-strong border-b pt-4 pb-1 text-left font-[650]">
              {factLabel(analyte)}
            </th>
          </tr>
          {limits
            .filter(([, limit]) => limit.analyte === analyte)
            .map(([id, { value, unit }]) => (
              <tr key={id} id={`limit-${id}`} className="scroll-mt-4 target:bg-accent-soft">
                <RowHead className="sm:py-2! align-top font-[400]!">{limitName(id, analyte)}</RowHead>
                <Cell data-label="Value" className="whitespace-nowrap sm:py-2! align-top font-[600]">
                  {unitText(`${value} ${unit}`)}
                </Cell>
                <Cell data-label="Source" className="sm:py-2! align-top text-ink-2">
                  <SourceLines sources={sourcesOf('limits', id)} />
                </Cell>
                <Cell data-label="Sign-off" className="sm:py-2! align-top">
                  <SignOff state={signOffStateOf(id, 1, sourcesOf('limits', id), signOffs)} />
                </Cell>
                <Cell data-label="Read by" className="sm:py-1.5! align-top">
                  <RuleLinks
                    rules={reads.filter(({ limits: own }) => own.includes(id)).map(({ rule }) => rule)}
                    scores={scores.filter(({ limits: own }) => own.includes(id)).map(({ score }) => score)}
                  />
                </Cell>
              </tr>
            ))}
        </tbody>
      ))}
    </Table>
  );
}
