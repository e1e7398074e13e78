import { FindingFacts } from '#components/case/finding-facts.tsx';
import { FindingReasons } from '#components/case/finding-reasons.tsx';
import { EvidenceNotes } from '#components/rules/evidence-notes.tsx';
import { SeverityTag } from '#components/severity/severity-tag.tsx';
import { StatusTag } from '#components/severity/status-tag.tsx';
import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import { UrgencyTag } from '#components/severity/urgency-tag.tsx';
import type { Finding, Screening } from '#lib/clinical/screening.ts';
import { nutrients } from '#lib/knowledge/vocabulary/nutrients.ts';
import { splitFindings } from './finding-order.ts';

/** What the latest screening of signed facts says, most pressing first; what cannot be said has its own place. */
export function ChartFindings({ screening }: { screening: Screening | null }) {
  if (screening === null) return <p className="text-ink-3">Nothing is signed yet, so nothing has been screened.</p>;
  const { found, unlikely, cannotSay } = splitFindings(screening.findings);
  return (
    <>
      {found.length === 0 ? (
        <p className="text-ink-2">
          No rule is met by what was asked and measured. What was not asked is not thereby absent.
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {found.map((finding) => (
            <ChartFinding key={finding.key} finding={finding} />
          ))}
        </ul>
      )}
      {cannotSay.length > 0 ? (
        <div className="mt-3">
          <h3 className="mb-1.5">Cannot say yet</h3>
          <ul className="flex flex-col gap-1.5">
            {cannotSay.map((finding) => (
              <li key={finding.key} className="grid items-baseline gap-x-3 sm:grid-cols-[11rem_minmax(0,1fr)]">
                <span>
                  <UnknownMark>{nameOf(finding)}</UnknownMark>
                </span>
                <span className="text-ink-2">{inBrief(finding.because)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {unlikely.length > 0 ? (
        <p className="mt-3 text-ink-2">
          <span className="font-[550] text-ink">Unlikely, with a usable result against it:</span>{' '}
          {unlikely.map(nameOf).join(', ')}.
        </p>
      ) : null}
    </>
  );
}

function ChartFinding({ finding }: { finding: Finding }) {
  return (
    <li className="py-3 first:pt-0">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <FindingTag finding={finding} />
        <h3 className="text-lead">{titleOf(finding)}</h3>
      </div>
      <p className="mt-0.5 text-ink-2">{inBrief(finding.because)}</p>
      <details>
        <summary className="inline-block min-h-6 py-0.5 font-[550] text-accent text-small">
          Why, and what would change it<span className="sr-only">: {finding.title}</span>
        </summary>
        <div className="pt-1 pb-2">
          <FindingFacts facts={finding.facts} title={finding.title} />
          <FindingReasons finding={finding} />
          <EvidenceNotes finding={finding} />
        </div>
      </details>
    </li>
  );
}

/** Without the status, which stands as a tag in front of it. */
function titleOf(finding: Finding): string {
  return finding.kind === 'deficiency' ? finding.title.replace(/: [a-z ]+$/, '') : finding.title;
}

/** The nutrient alone: the heading above says already what is said of it. */
function nameOf(finding: Finding): string {
  return finding.kind === 'deficiency' ? nutrients[finding.nutrient].label : finding.title;
}

/** The first two reasons; the rest stands one step away. */
function inBrief(because: readonly string[]): string {
  return because.slice(0, 2).join('; ');
}

function FindingTag({ finding }: { finding: Finding }) {
  switch (finding.kind) {
    case 'red-flag':
      return <UrgencyTag urgency={finding.urgency} />;
    case 'deficiency':
      return <StatusTag status={finding.status} />;
    case 'excess':
      return <SeverityTag severity={finding.urgency}>too high</SeverityTag>;
    case 'contributor':
      return <SeverityTag severity="routine">may contribute</SeverityTag>;
    case 'advice':
      return <SeverityTag severity="routine">advice</SeverityTag>;
  }
}
