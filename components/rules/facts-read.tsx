// Which facts the rule reads, and how far back each result or measurement speaks.

import Link from 'next/link';
import { factLabel } from '#components/case/fact-label.ts';
import { Cell, HeadCell, RowHead, Table } from '#components/ui/table.tsx';
import type { Rule } from '#lib/clinical/knowledge.ts';
import { readsOfRule, type SymptomRead } from '#lib/clinical/rule-reads.ts';
import { listText, sentenceCase } from '#lib/clinical/wording.ts';
import { counted } from '#lib/format/dates.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { Line, Section } from './section.tsx';
import { askable } from './try-fields.ts';

const DIETS_AND_RESTRICTIONS = { ...vocabulary.diets, ...vocabulary.restrictions };
const OTHER_LABELS = new Map(Object.entries(DIETS_AND_RESTRICTIONS).map(([code, { label }]) => [code, label]));

export function FactsRead({ rule }: { rule: Rule }) {
  const reads = readsOfRule(rule, knowledge);
  const person = [reads.age ? 'age' : null, reads.sex ? 'sex' : null, reads.pregnancy ? 'pregnancy' : null].filter(
    (part) => part !== null,
  );
  return (
    <Section id="reads" title="What it reads">
      <dl>
        {person.length > 0 ? <Line label="The person">{sentenceCase(listText(person))}</Line> : null}
        {reads.symptoms.length > 0 ? (
          <Line label="Asked and examined">{reads.symptoms.map((read) => symptomWords(askable(read))).join('; ')}</Line>
        ) : null}
        {reads.history.length > 0 ? (
          <Line label="History">
            {reads.history.map((code) => OTHER_LABELS.get(code) ?? factLabel(code)).join('; ')}
          </Line>
        ) : null}
      </dl>
      {reads.analytes.length + reads.measurements.length > 0 ? (
        <Table caption="Results and measurements that the rule reads" className="table-stacks mt-2">
          <thead>
            <tr>
              <HeadCell>Result or measurement</HeadCell>
              <HeadCell>Compared with</HeadCell>
              <HeadCell>Speaks for</HeadCell>
            </tr>
          </thead>
          <tbody>
            {reads.analytes.map((analyte) => {
              const definition = knowledge.analytes.find(({ id }) => id === analyte);
              const limits = reads.limits.filter((id) => knowledge.limits[id]?.analyte === analyte);
              return (
                <tr key={analyte}>
                  <RowHead>
                    <Link href={`/rules/numbers#${analyte}`} prefetch={false} className="text-link">
                      {factLabel(analyte)}
                    </Link>
                  </RowHead>
                  <Cell data-label="Compared with" className="text-ink-2">
                    <span>{comparedWith(reads.bandAnalytes.includes(analyte), limits)}</span>
                  </Cell>
                  <Cell data-label="Speaks for" className="whitespace-nowrap text-ink-2">
                    {counted(definition?.staleAfterDays ?? 0, 'day')}
                  </Cell>
                </tr>
              );
            })}
            {reads.measurements.map((code) => (
              <tr key={code}>
                <RowHead>{factLabel(code)}</RowHead>
                <Cell data-label="Compared with" className="text-ink-2">
                  a number in the condition
                </Cell>
                <Cell data-label="Speaks for" className="whitespace-nowrap text-ink-2">
                  {counted(knowledge.measurements.find((known) => known.code === code)?.staleAfterDays ?? 0, 'day')}
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
    </Section>
  );
}

function symptomWords({ code, side, days, severity, exertional, worsening }: SymptomRead): string {
  const details = [
    side ? 'side' : null,
    days ? 'how long' : null,
    severity ? 'how bad' : null,
    exertional ? 'on effort' : null,
    worsening ? 'getting worse' : null,
  ].filter((part) => part !== null);
  return details.length === 0 ? factLabel(code) : `${factLabel(code)} (${details.join(', ')})`;
}

function comparedWith(byBand: boolean, limits: readonly string[]): string {
  const values = limits.map((id) => {
    const limit = knowledge.limits[id];
    return limit ? `${limit.value} ${limit.unit}` : id;
  });
  const parts = [...(byBand ? ['its reference interval'] : []), ...values];
  return parts.length === 0 ? 'whether and when there is one' : parts.join('; ');
}
