// Why a rule may be trusted and where it may not: sources, every number with its sign-off, evidence, the five answers, choices.

import Link from 'next/link';
import { factLabel } from '#components/case/fact-label.ts';
import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import { Cell, HeadCell, RowHead, Table } from '#components/ui/table.tsx';
import type { Rule } from '#lib/clinical/knowledge.ts';
import type { RuleAbout } from '#lib/clinical/rule-about.ts';
import { readsOfRule } from '#lib/clinical/rule-reads.ts';
import type { SourceReference } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { sourcesOf } from '#lib/knowledge/number-abouts.ts';
import { signOffStateOf } from '#lib/knowledge/open-numbers.ts';
import { signOffs } from '#lib/knowledge/sign-offs.ts';
import { GRADE_WORDS } from './rule-sets.ts';
import { Line, Section } from './section.tsx';
import { MarkLegend, MarkTag, SignOff, SourceLines } from './source-marks.tsx';

type NumberRow = { key: string; name: string; href: string | null; sources: SourceReference[]; version: number };

export function RuleSources({ rule }: { rule: Rule }) {
  const reads = readsOfRule(rule, knowledge);
  const rows: NumberRow[] = [
    { key: rule.id, name: 'This rule', href: null, sources: rule.sources, version: rule.version },
    ...reads.limits.flatMap((id): NumberRow[] => {
      const limit = knowledge.limits[id];
      if (!limit) return [];
      const name = `${factLabel(limit.analyte)} ${limit.value} ${limit.unit}`;
      return [{ key: id, name, href: `/rules/numbers#limit-${id}`, sources: sourcesOf('limits', id), version: 1 }];
    }),
    ...reads.bandAnalytes.flatMap((id): NumberRow[] => {
      const definition = knowledge.analytes.find((known) => known.id === id);
      if (!definition) return [];
      const name = `${factLabel(id)}, reference interval`;
      return [{ key: id, name, href: `/rules/numbers#${id}`, sources: sourcesOf('analytes', id), version: 1 }];
    }),
  ];
  return (
    <Section
      id="sources"
      title="Sources and sign-off"
      note={`Version ${rule.version} of the rule. A new version has to be signed anew.`}
    >
      <Table caption="Sources and sign-off, number by number" className="table-stacks">
        <thead>
          <tr>
            <HeadCell>What</HeadCell>
            <HeadCell>Source</HeadCell>
            <HeadCell>Sign-off</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, href, sources, version }) => (
            <tr key={key} className="align-top">
              <RowHead className="min-w-40 pt-2! align-top">
                {href ? (
                  <Link href={href} prefetch={false} className="text-link">
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </RowHead>
              <Cell data-label="Source" className="sm:py-2! align-top text-ink-2">
                <SourceLines sources={sources} />
              </Cell>
              <Cell data-label="Sign-off" className="sm:py-2! align-top">
                <SignOff state={signOffStateOf(key, version, sources, signOffs)} />
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <details className="mt-3">
        <summary className="text-ink-2">What the marks mean</summary>
        <div className="mt-2">
          <MarkLegend />
        </div>
      </details>
    </Section>
  );
}

const ANSWER_LABELS = [
  ['what', 'What'],
  ['who', 'Who'],
  ['how', 'How'],
  ['where', 'Where'],
  ['when', 'When'],
] as const;

export function RuleEvidence({ about }: { about: RuleAbout | null }) {
  return (
    <Section id="evidence" title="Evidence">
      <dl>
        <Line label="Grade">
          {about ? (
            <>
              <b className="font-[600]">{GRADE_WORDS[about.grade].word}</b>{' '}
              <span className="text-ink-2">
                {GRADE_WORDS[about.grade].gloss} Our own reading in the words of GRADE, which awaits clinical sign-off.
              </span>
            </>
          ) : (
            <UnknownMark>not graded</UnknownMark>
          )}
        </Line>
        {about ? (
          <Line label="In words">
            <span className="block max-w-prose">{about.evidence}</span>
          </Line>
        ) : null}
        {about?.deviation ? (
          <Line label="Differs because">
            <span className="block max-w-prose">{about.deviation}</span>
          </Line>
        ) : null}
        {about
          ? ANSWER_LABELS.map(([key, label]) => (
              <Line key={key} label={label}>
                <span className="block max-w-prose">{about.answers[key]}</span>
              </Line>
            ))
          : null}
      </dl>
    </Section>
  );
}

/** Where authorities disagree: what Legwork does, why, and what the others say. */
export function RuleChoices({ about }: { about: RuleAbout | null }) {
  if (about === null || about.choices.length === 0) return null;
  return (
    <Section id="choices" title="Where authorities disagree">
      {about.choices.map(({ question, chosen, because, others }) => (
        <article key={question} className="mb-4 last:mb-0">
          <h3 className="mb-1">{question}</h3>
          <dl>
            <Line label="Legwork">
              <p className="font-[550]">{chosen}</p>
              <p className="max-w-prose text-ink-2">{because}</p>
            </Line>
            {others.map(({ position, source, mark }) => (
              <Line key={`${position}${source}`} label="Others">
                <p>{position}</p>
                <p className="text-ink-2 text-small">
                  <MarkTag mark={mark} /> {source}
                </p>
              </Line>
            ))}
          </dl>
        </article>
      ))}
    </Section>
  );
}
