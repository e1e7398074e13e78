// Published scores as the engine counts them: items with their points, and what an item that was not asked does.

import { scoreText } from '#components/scores/score-words.ts';
import { Cell, HeadCell, RowHead, Table } from '#components/ui/table.tsx';
import type { InstrumentItem, Knowledge } from '#lib/clinical/knowledge.ts';
import { readsOfRule } from '#lib/clinical/rule-reads.ts';
import { signOffStateOf } from '#lib/knowledge/open-numbers.ts';
import { signOffs } from '#lib/knowledge/sign-offs.ts';
import { ConditionView } from './condition-view.tsx';
import type { ShownInstrument } from './instruments.ts';
import { RuleLinks } from './rule-links.tsx';
import { Line, Section } from './section.tsx';
import { SignOff, SourceLines } from './source-marks.tsx';

type InstrumentListProps = { instruments: readonly ShownInstrument[]; knowledge: Knowledge };

export function InstrumentList({ instruments, knowledge }: InstrumentListProps) {
  const reads = knowledge.rules.map((rule) => ({ rule, scores: readsOfRule(rule, knowledge).scores }));
  return (
    <>
      {instruments.map((instrument) => {
        const { id, title, purpose, items, positiveAt, highest, shown, shownWhen, note, sources } = instrument;
        return (
          <Section key={id} id={id} title={title} note={`Looks for ${purpose}.`}>
            <Table caption={`Items of ${title}`} className="table-stacks">
              <thead>
                <tr>
                  <HeadCell>Item</HeadCell>
                  <HeadCell>Holds when</HeadCell>
                  <HeadCell className="text-right">Points</HeadCell>
                </tr>
              </thead>
              <tbody>
                {items.map((item) => (
                  <tr key={item.code}>
                    <RowHead className="sm:py-2! align-top">{item.title}</RowHead>
                    <Cell data-label="Holds when" className="sm:py-2! align-top text-ink-2">
                      <ConditionView condition={item.condition} />
                    </Cell>
                    <Cell data-label="Points" className="whitespace-nowrap sm:py-2! align-top font-[600] sm:text-right">
                      {pointsWords(item.points)}
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </Table>
            <dl className="mt-3">
              <Line label="Positive from">
                <span className="tabular">{positiveAt}</span>
              </Line>
              <Line label="Highest score">{highest}</Line>
              <Line label="Shown when">
                <p>{shown}</p>
                {shownWhen ? <ConditionView condition={shownWhen} /> : null}
              </Line>
              <Line label="What it can say">
                <span className="block max-w-prose">
                  {note} It is an interval: an item that was not asked widens it and is never zero.
                </span>
              </Line>
              <Line label="Sources">
                <SourceLines sources={sources} />
              </Line>
              <Line label="Sign-off">
                <SignOff state={signOffStateOf(id, 1, sources, signOffs)} />
              </Line>
              <Line label="Read by">
                <RuleLinks rules={reads.filter(({ scores }) => scores.includes(id)).map(({ rule }) => rule)} />
              </Line>
            </dl>
          </Section>
        );
      })}
    </>
  );
}

function pointsWords(points: InstrumentItem['points']): string {
  return typeof points === 'number' ? scoreText(points) : `${scoreText(points.min)} to ${scoreText(points.max)}`;
}
