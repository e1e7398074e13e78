'use client';

import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { factLabel } from '#components/case/fact-label.ts';
import { SeverityTag } from '#components/severity/severity-tag.tsx';
import { StatusTag } from '#components/severity/status-tag.tsx';
import { UrgencyTag } from '#components/severity/urgency-tag.tsx';
import type { Finding } from '#lib/clinical/screening.ts';
import type { EvidenceByRule } from '#lib/knowledge/finding-evidence.ts';
import { findingTitle } from './finding-groups.ts';
import { FindingTrace } from './finding-trace.tsx';

/** Whether the server has a pressing flag: since when, decided before on the same facts, on its way, or not (and why). */
export type Delivery =
  | { kind: 'delivered'; at: string }
  | { kind: 'settled' }
  | { kind: 'sending' }
  | { kind: 'not-yet'; why: string };

type FindingItemProps = {
  finding: Finding;
  evidence: EvidenceByRule;
  delivery: Delivery | null;
  clockTime: (instant: string) => string;
};

/** One finding: how soon or how sure, what, why in a line or two, and all the rest on request. */
export function FindingItem({ finding, evidence, delivery, clockTime }: FindingItemProps) {
  const [isOpen, setOpen] = useState(false);
  const id = `finding.${finding.key}`;
  const isUnknown = finding.kind === 'deficiency' && finding.status === 'not-assessable';
  return (
    <li className="border-line border-b py-3 last:border-b-0">
      <FindingTag finding={finding} />
      <h3 className="mt-1 text-lead">{findingTitle(finding)}</h3>
      {isUnknown ? (
        <p className="mt-0.5 text-ink-2 text-small">Cannot say yet: {missingWords(finding.missing)}</p>
      ) : (
        finding.because.slice(0, 2).map((reason) => (
          <p key={reason} className="mt-0.5 text-ink-2 text-small leading-snug">
            {reason}
          </p>
        ))
      )}
      {finding.kind === 'red-flag' && finding.actions[0] ? (
        <p className="mt-1 font-[550] text-small">{finding.actions[0]}</p>
      ) : null}
      {delivery ? <DeliveryLine delivery={delivery} clockTime={clockTime} /> : null}
      <button
        type="button"
        aria-label={`Why, and what would change it: ${findingTitle(finding)}`}
        aria-expanded={isOpen}
        aria-controls={id}
        className="mt-0.5 inline-flex min-h-6 items-center gap-1 font-[550] text-accent text-small hover:underline"
        onClick={() => setOpen(!isOpen)}
      >
        Why, and what would change it
        <ChevronDown aria-hidden="true" className={clsx('size-3.5', isOpen && 'rotate-180')} />
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? <FindingTrace finding={finding} evidence={evidence} /> : null}
      </div>
    </li>
  );
}

function FindingTag({ finding }: { finding: Finding }) {
  switch (finding.kind) {
    case 'red-flag':
      return <UrgencyTag urgency={finding.urgency} />;
    case 'deficiency':
      return <StatusTag status={finding.status} look={finding.status === 'not-assessable' ? 'tag' : 'text'} />;
    case 'excess':
      return <SeverityTag severity={finding.urgency}>too high</SeverityTag>;
    case 'contributor':
      return (
        <SeverityTag severity="routine" look="text">
          may contribute
        </SeverityTag>
      );
    case 'advice':
      return (
        <SeverityTag severity="routine" look="text">
          advice
        </SeverityTag>
      );
  }
}

function DeliveryLine({ delivery, clockTime }: { delivery: Delivery; clockTime: (instant: string) => string }) {
  switch (delivery.kind) {
    case 'delivered':
      return <p className="mt-1 font-[550] text-small text-within">On the queue since {clockTime(delivery.at)}</p>;
    case 'settled':
      return <p className="mt-1 text-ink-2 text-small">The server has it: decided before on the same facts</p>;
    case 'sending':
      return <p className="mt-1 text-ink-2 text-small">Being sent to the queue</p>;
    case 'not-yet':
      return <p className="mt-1 font-[650] text-emergency text-small">Not on the queue yet: {delivery.why}</p>;
  }
}

function missingWords(codes: string[]): string {
  if (codes.length === 0) return 'what there is cannot be read';
  const words = codes.slice(0, 3).map((code) => lowerFirst(factLabel(code.split('.')[0] ?? code)));
  const rest = codes.length - words.length;
  return `missing ${words.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
