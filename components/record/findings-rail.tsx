'use client';

import { factLabel } from '#components/case/fact-label.ts';
import { scoreLines } from '#components/scores/score-words.ts';
import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import type { Screening } from '#lib/clinical/screening.ts';
import type { EvidenceByRule } from '#lib/knowledge/finding-evidence.ts';
import { knowledge } from '#lib/knowledge/page-knowledge.ts';
import { findingTitle, groupLiveFindings } from './finding-groups.ts';
import { type Delivery, FindingItem } from './finding-item.tsx';
import { nextSteps } from './next-steps.ts';

type FindingsRailProps = {
  screening: Screening;
  evidence: EvidenceByRule;
  deliveryOf: (key: string) => Delivery;
  clockTime: (instant: string) => string;
  /** Brings the person to a question or adds a test. */
  onReveal: (code: string) => void;
};

const CODES_SHOWN = 6;

/** The same rules as on the server, run in the browser beside the form: red flags on top. */
export function FindingsRail({ screening, evidence, deliveryOf, clockTime, onReveal }: FindingsRailProps) {
  const { redFlags, open, unknown, beside, unlikely } = groupLiveFindings(screening);
  const isEmpty = redFlags.length + open.length + unknown.length + beside.length === 0;
  return (
    <section id="findings" tabIndex={-1} aria-labelledby="record-findings" className="min-w-0">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="record-findings" className="text-title">
          Findings
        </h2>
        <span className="text-ink-3 text-small">live</span>
      </div>
      {redFlags.length > 0 ? (
        <ul aria-label="Red flags" className="mt-1 border-line border-b">
          {redFlags.map((finding) => (
            <FindingItem
              key={finding.key}
              finding={finding}
              evidence={evidence}
              clockTime={clockTime}
              delivery={
                finding.urgency === 'emergency' || finding.urgency === 'urgent' ? deliveryOf(finding.key) : null
              }
            />
          ))}
        </ul>
      ) : null}
      {isEmpty ? (
        <p className="mt-3 text-ink-2">
          Nothing yet. What you answer and type is screened as you go; what was not asked stays unknown.
        </p>
      ) : null}
      <ul aria-label="Other findings">
        {[...open, ...unknown, ...beside].map((finding) => (
          <FindingItem key={finding.key} finding={finding} evidence={evidence} delivery={null} clockTime={clockTime} />
        ))}
      </ul>
      {unlikely.length > 0 ? (
        <p className="border-line border-t py-3 text-small">
          <span className="font-[550]">Unlikely:</span>{' '}
          <span className="text-ink-2">{unlikely.map(findingTitle).join(', ')}</span>
        </p>
      ) : null}
      <NextSteps screening={screening} onReveal={onReveal} />
      <Scores screening={screening} />
    </section>
  );
}

/** Intervals while one asks: what is not known yet is counted beside each. */
function Scores({ screening: { findings, derived } }: Pick<FindingsRailProps, 'screening'>) {
  const lines = scoreLines(findings, derived.scores ?? [], knowledge);
  if (lines.length === 0) return null;
  return (
    <div className="mt-3 border-line border-t pt-3">
      <h3>Scores</h3>
      <ul className="mt-1.5 flex flex-col gap-1.5">
        {lines.map(({ key, name, value, open, state, verdict, gloss }) => (
          <li key={key} className="text-small leading-snug">
            {name} <b className="tabular font-[600]">{value}</b>
            <span className="block text-ink-2 text-micro">
              {state === 'unknown' ? <UnknownMark>{verdict}</UnknownMark> : <b className="font-[600]">{verdict},</b>}{' '}
              {gloss}
              {open === null ? null : <span className="text-unknown">; {open}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NextSteps({ screening, onReveal }: Pick<FindingsRailProps, 'screening' | 'onReveal'>) {
  const steps = nextSteps(screening);
  if (steps.length === 0) return null;
  return (
    <div className="border-line border-t pt-3">
      <h3>Ask or order next</h3>
      <ul className="mt-1.5 flex flex-col gap-2">
        {steps.map(({ verb, codes, why }) => (
          <li key={`${verb}${why}`} className="text-small leading-snug">
            <ul className="flex flex-wrap gap-x-2">
              <li className="min-h-6 text-ink-2">{verb}:</li>
              {codes.slice(0, CODES_SHOWN).map((code) => (
                <li key={code}>
                  <button
                    type="button"
                    className="min-h-6 text-left font-[550] text-accent hover:underline"
                    onClick={() => onReveal(code)}
                  >
                    {factLabel(code)}
                  </button>
                </li>
              ))}
              {codes.length > CODES_SHOWN ? (
                <li className="min-h-6 text-ink-3">and {codes.length - CODES_SHOWN} more</li>
              ) : null}
            </ul>
            <span className="block text-ink-3 text-micro">{why}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
