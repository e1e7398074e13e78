// What the engine says of the answers: the rule's status, the finding it gives, and the whole trace.

import Link from 'next/link';
import { factLabel } from '#components/case/fact-label.ts';
import { FindingTrace } from '#components/record/finding-trace.tsx';
import { StatusTag } from '#components/severity/status-tag.tsx';
import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import { UrgencyTag } from '#components/severity/urgency-tag.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { Finding, RuleStatus } from '#lib/clinical/screening.ts';
import { counted } from '#lib/format/dates.ts';
import type { EvidenceByRule } from '#lib/knowledge/finding-evidence.ts';
import { MissingFact } from './missing-fact.tsx';
import { dueWords } from './rule-sets.ts';
import { TraceTree, TruthLegend } from './trace-tree.tsx';
import type { TriedRule } from './tried-rule.ts';

export const OUTCOME_WORDS = {
  met: 'Met',
  'not-met': 'Not met',
  unknown: 'Cannot say yet',
  'not-applicable': 'Does not apply',
} satisfies Record<RuleStatus, string>;

export function OutcomeTag({ status }: { status: RuleStatus }) {
  const words = OUTCOME_WORDS[status];
  if (status === 'unknown') return <UnknownMark>{words}</UnknownMark>;
  return <Tag tone={status === 'met' ? 'accent' : 'neutral'}>{words}</Tag>;
}

/** One line of a fixed height, which stays in sight while one answers. */
export function OutcomeLine({ tried }: { tried: TriedRule }) {
  const { status } = tried.outcome;
  return (
    <div className="sticky top-0 z-10 -mx-3 flex h-11 items-center gap-2.5 border-line border-b bg-paper px-3">
      <OutcomeTag status={status} />
      <p className="min-w-0 text-ink-2 max-sm:line-clamp-2 max-sm:text-small max-sm:leading-tight sm:truncate">
        {outcomeSentence(tried)}
      </p>
    </div>
  );
}

export function outcomeSentence({ outcome, findings }: TriedRule): string {
  switch (outcome.status) {
    case 'met':
      return findings[0]?.title ?? 'The rule is met.';
    case 'not-met':
      return findings[0]
        ? `${findings[0].title}: ${findings[0].kind === 'deficiency' ? findings[0].status : 'seen'}`
        : 'What was answered speaks against it.';
    case 'unknown':
      return outcome.missing.length === 0
        ? 'Too little is known.'
        : `${counted(outcome.missing.length, 'fact')} would settle it, such as ${factLabel(outcome.missing[0] ?? '')}.`;
    case 'not-applicable':
      return outcome.why ?? 'The rule does not speak for this person.';
  }
}

export function OutcomeDetail({ tried, evidence }: { tried: TriedRule; evidence: EvidenceByRule }) {
  const { outcome, findings, parts, others, problems } = tried;
  return (
    <div className="flex flex-col gap-4">
      {outcome.missing.length > 0 ? (
        <div>
          <h3 className="mb-1 text-ink-3 text-small">Would settle it</h3>
          <ul className="flex flex-wrap gap-1">
            {outcome.missing.map((code) => (
              <li key={code}>
                <MissingFact code={code} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {problems.map((problem) => (
        <p key={problem} className="hatched rounded-tag px-2 py-1 text-small text-unknown">
          {problem}
        </p>
      ))}
      <div>
        <h3 className="mb-1 text-ink-3 text-small">The finding it gives</h3>
        {findings.length === 0 ? <p className="text-ink-2">None.</p> : null}
        {findings.map((finding) => (
          <article key={finding.key} className="mb-2">
            <p className="flex flex-wrap items-center gap-2">
              <FindingTag finding={finding} />
              <b className="font-[600]">{finding.title}</b>
            </p>
            <FindingTrace finding={finding} evidence={evidence} />
          </article>
        ))}
      </div>
      <div>
        <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="text-ink-3 text-small">How it came to that</h3>
          <TruthLegend />
        </div>
        {parts.map(({ title, node }, index) => (
          // The parts of a rule stand in its own order.
          // biome-ignore lint/suspicious/noArrayIndexKey: two tiers may have the same title
          <div key={index} className="border-line border-t py-2">
            <h4 className="mb-1 font-[600] text-small">{title}</h4>
            <TraceTree node={node} />
          </div>
        ))}
      </div>
      {others.length > 0 ? (
        <p className="text-ink-2 text-small">
          The same answers also meet:{' '}
          {others.map(({ rule, title }, index) => (
            <span key={rule}>
              {index > 0 ? ', ' : ''}
              <Link href={`/rules/${rule}`} prefetch={false} className="text-link">
                {title}
              </Link>
            </span>
          ))}
          .
        </p>
      ) : null}
    </div>
  );
}

function FindingTag({ finding }: { finding: Finding }) {
  switch (finding.kind) {
    case 'deficiency':
      return <StatusTag status={finding.status} />;
    case 'red-flag':
    case 'excess':
      return <UrgencyTag urgency={finding.urgency} text={`within ${dueWords(finding.dueHours)}`} />;
    case 'contributor':
      return <Tag>contributor</Tag>;
    case 'advice':
      return <Tag>advice</Tag>;
  }
}
