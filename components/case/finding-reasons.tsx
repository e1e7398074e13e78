// Why a finding stands: because, missing, what would change it, what to do, evidence and sources, each in its row.

import type { ReactNode } from 'react';
import type { Finding, SourceReference } from '#lib/clinical/screening.ts';
import { factLabel } from './fact-label.ts';
import { linesBesideFacts } from './lines-beside-facts.ts';

export function FindingReasons({ finding }: { finding: Finding }) {
  const because = linesBesideFacts(finding);
  return (
    <dl className="mt-2 grid gap-x-4 sm:grid-cols-[8.5rem_1fr] sm:gap-y-1.5">
      {because.length > 0 && (
        <Row term="Because">
          <Lines lines={because} />
        </Row>
      )}
      {finding.actions.length > 0 && (
        <Row term="Do next">
          <Lines lines={finding.actions} />
        </Row>
      )}
      {finding.kind === 'red-flag' && finding.wells && (
        <Row term="Wells score">
          {finding.wells.min === finding.wells.max
            ? finding.wells.min
            : `${finding.wells.min} to ${finding.wells.max}: ${finding.wells.unknownItems.length} items not asked`}
          {finding.wells.min >= 2 ? ' (likely)' : finding.wells.max <= 1 ? ' (unlikely; the flag stays)' : ''}
        </Row>
      )}
      {finding.missing.length > 0 && (
        <Row term="Missing">
          <span className="flex flex-wrap gap-1.5">
            {finding.missing.map((code) => (
              <span key={code} className="hatched rounded-tag px-1.5 font-[600] text-micro text-unknown leading-5">
                ? {factLabel(code)}
              </span>
            ))}
          </span>
        </Row>
      )}
      {finding.wouldChange.length > 0 && (
        <Row term="Would change it">
          <Lines lines={finding.wouldChange} />
        </Row>
      )}
      {finding.evidence && <Row term="Evidence">{finding.evidence}</Row>}
      {finding.sources.length > 0 && (
        <Row term="Source">
          <ul>
            {finding.sources.map((source) => (
              <li key={`${source.citation}${source.statements.join()}`}>
                <Source source={source} />
              </li>
            ))}
          </ul>
        </Row>
      )}
    </dl>
  );
}

function Source({ source }: { source: SourceReference }) {
  const statements = source.statements.length > 0 ? ` (${source.statements.join(', ')})` : '';
  const where = source.provenance === 'document' ? 'Document' : 'Guideline';
  return (
    <span className="text-ink-2">
      {where}: {source.citation}
      {statements}
      {source.awaitsSignOff && (
        <>
          {' '}
          <em className="text-unknown">awaits clinical sign-off</em>
        </>
      )}
    </span>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3 max-sm:mt-1.5 max-sm:text-small">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 1) return lines[0];
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
