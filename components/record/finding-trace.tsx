'use client';

import type { ReactNode } from 'react';
import { factLabel } from '#components/case/fact-label.ts';
import { STATUS_WORDS } from '#components/severity/status-tag.tsx';
import type { Finding, FindingFact, SourceReference } from '#lib/clinical/screening.ts';
import { formatDate } from '#lib/format/dates.ts';
import { type EvidenceByRule, evidenceOf } from '#lib/knowledge/finding-evidence.ts';

/** Everything that made a finding so, set for a narrow column: facts, reasons, what is missing, what would change it, source. */
export function FindingTrace({ finding, evidence }: { finding: Finding; evidence: EvidenceByRule }) {
  const sentence = evidenceOf(finding, evidence);
  return (
    <div className="mt-1.5 flex flex-col gap-2.5 border-line-strong border-l-2 pl-3 text-small">
      {finding.kind === 'deficiency' ? <p className="text-ink-2">{STATUS_WORDS[finding.status].gloss}</p> : null}
      <Part title="Because">
        <Lines lines={finding.because} />
      </Part>
      <Part title="Facts">{finding.facts.length > 0 ? <Facts facts={finding.facts} /> : null}</Part>
      {finding.kind === 'red-flag' && finding.wells ? (
        <Part title="Wells score">
          <p>
            {finding.wells.min === finding.wells.max
              ? signed(finding.wells.min)
              : `${signed(finding.wells.min)} to ${signed(finding.wells.max)}, ${finding.wells.unknownItems.length} items not asked`}
          </p>
        </Part>
      ) : null}
      <Part title="Missing">
        {finding.missing.length > 0 ? (
          <ul className="flex flex-wrap gap-1">
            {finding.missing.map((code) => (
              <li key={code} className="hatched rounded-tag px-1.5 font-[600] text-micro text-unknown">
                ? {missingLabel(code)}
              </li>
            ))}
          </ul>
        ) : null}
      </Part>
      <Part title="What would change it">
        <Lines lines={finding.wouldChange} />
      </Part>
      <Part title="What to do">
        <Lines lines={finding.actions} />
      </Part>
      <Part title="Source">
        <Lines lines={finding.sources.map(sourceWords)} />
        {finding.sources.some(({ awaitsSignOff }) => awaitsSignOff) ? (
          <p className="font-[600] text-unknown">Awaits clinical sign-off</p>
        ) : null}
        {sentence ? <p className="text-ink-3">{sentence}</p> : null}
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  if (children === null || children === undefined) return null;
  return (
    <div className="has-[>div:empty]:hidden">
      <h4 className="font-[600] text-ink-3 text-micro">{title}</h4>
      <div>{children}</div>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="flex flex-col gap-0.5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Facts({ facts }: { facts: readonly FindingFact[] }) {
  return (
    <ul className="flex flex-col gap-0.5">
      {facts.map((fact) => (
        <li key={`${fact.path ?? ''}${fact.label}${fact.value}`}>
          {fact.label} <b className="font-[600]">{fact.value}</b>
          {fact.reading ? `, ${fact.reading}` : ''}
          {fact.range ? ` (${fact.range})` : ''}
          {fact.on ? <span className="text-ink-3">, {formatDate(fact.on)}</span> : null}
        </li>
      ))}
    </ul>
  );
}

const DETAIL_WORDS: Record<string, string> = {
  side: 'which side',
  durationDays: 'for how long',
  severity: 'how bad',
  nocturnal: 'at night',
  exertional: 'on effort',
  worsening: 'getting worse',
};

/** "leg-pain.durationDays" as "Leg pain: for how long". */
function missingLabel(code: string): string {
  const [base = code, detail] = code.split('.');
  return detail === undefined ? factLabel(base) : `${factLabel(base)}: ${DETAIL_WORDS[detail] ?? detail}`;
}

function sourceWords(source: SourceReference): string {
  const statements = source.statements.length > 0 ? ` (${source.statements.join(', ')})` : '';
  return `${source.provenance === 'document' ? 'Document' : 'Guideline'}: ${source.citation}${statements}`;
}

/** With a true minus sign. */
function signed(score: number): string {
  return String(score).replace('-', '−');
}
