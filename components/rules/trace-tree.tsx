// The whole way to an outcome: each node of the rule's conditions with its truth, its facts and what it lacks.

import { clsx } from 'clsx';
import { factLabel } from '#components/case/fact-label.ts';
import type { TraceNode } from '#lib/clinical/trace-rule.ts';
import type { Truth } from '#lib/clinical/truth.ts';
import { MissingFact } from './missing-fact.tsx';

const TRUTH_WORDS = { met: 'met', 'not-met': 'not met', unknown: 'unknown' } satisfies Record<Truth, string>;

export function TraceTree({ node }: { node: TraceNode }) {
  return (
    <ul className="flex flex-col gap-1">
      <TraceNodeView node={node} />
    </ul>
  );
}

/** The mark alone, with its word for a screen reader. Its shape differs, not only its colour. */
export function TruthMark({ truth }: { truth: Truth }) {
  return (
    <span
      className={clsx(
        'inline-flex size-4 shrink-0 translate-y-0.5 items-center justify-center rounded-tag',
        truth === 'met' && 'bg-accent text-accent-ink',
        truth === 'not-met' && 'border border-line-control text-ink-3',
        truth === 'unknown' && 'hatched text-unknown',
      )}
    >
      <svg
        viewBox="0 0 12 12"
        aria-hidden="true"
        className="size-2.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {truth === 'met' ? <path d="m1.8 6.4 2.8 3 5.6-6.6" /> : null}
        {truth === 'not-met' ? <path d="M2.5 6h7" /> : null}
        {truth === 'unknown' ? (
          <>
            <path d="M3.7 4.2a2.3 2.3 0 1 1 3.5 2C6.4 6.7 6 7.1 6 8" />
            <circle cx="6" cy="10.6" r="1" fill="currentColor" stroke="none" />
          </>
        ) : null}
      </svg>
      <span className="sr-only">{TRUTH_WORDS[truth]}:</span>
    </span>
  );
}

export function TruthLegend() {
  return (
    <p aria-hidden="true" className="flex flex-wrap gap-x-4 text-ink-2 text-small">
      {(['met', 'not-met', 'unknown'] as const).map((truth) => (
        <span key={truth} className="inline-flex gap-1.5">
          <TruthMark truth={truth} />
          {TRUTH_WORDS[truth]}
        </span>
      ))}
    </p>
  );
}

/** "Vomiting: absent" stands in the line; a result with its date below it. */
function isShort(fact: string): boolean {
  return fact.length < 45;
}

/** What would settle a leaf, unless the leaf says so itself. */
function Missing({ node }: { node: TraceNode }) {
  const others = node.missing.filter((code) => factLabel(code).toLowerCase() !== node.text.toLowerCase());
  return others.map((code) => (
    <span key={code} className="ml-2">
      <MissingFact code={code} />
    </span>
  ));
}

function TraceNodeView({ node }: { node: TraceNode }) {
  const isBranch = node.children.length > 0;
  return (
    <li>
      <div className="flex items-start gap-2">
        <TruthMark truth={node.truth} />
        <div className={clsx('min-w-0', node.truth === 'not-met' && 'text-ink-3')}>
          <span className={clsx(node.truth === 'met' && !isBranch && 'font-[550]')}>{node.text}</span>
          {node.facts.map((fact) => (
            <span key={fact} className={clsx('text-small', isShort(fact) ? 'ml-2 text-ink-3' : 'block text-ink-2')}>
              {fact}
            </span>
          ))}
          {isBranch ? null : <Missing node={node} />}
        </div>
      </div>
      {isBranch ? (
        <ul className="mt-1 ml-2 flex flex-col gap-1 border-line-strong border-l pl-3">
          {node.children.map((child, index) => (
            // The order of the parts is the rule's own and never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of a condition have no name of their own
            <TraceNodeView key={index} node={child} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
