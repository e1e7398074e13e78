// The published scores of a screening in plain rows: name, interval, what it says, source. For the server: it reads the sources.

import Link from 'next/link';
import { instrumentsOf } from '#components/rules/instruments.ts';
import { MarkTag } from '#components/rules/source-marks.tsx';
import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { Finding, InstrumentScore } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { type ScoreLine, scoreLines } from './score-words.ts';

const INSTRUMENTS = new Map(instrumentsOf(knowledge).map((instrument) => [instrument.id, instrument]));

type ScoreListProps = {
  /** Whose Wells score is shown; none where each finding shows its own. */
  findings: readonly Finding[];
  scores: readonly InstrumentScore[];
};

/** Nothing when nothing is known of any score. */
export function ScoreList({ findings, scores }: ScoreListProps) {
  const lines = scoreLines(findings, scores, knowledge);
  if (lines.length === 0) return null;
  return (
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <ScoreRow key={line.key} line={line} />
      ))}
    </ul>
  );
}

/** Whether a list would show anything, for the heading above it. */
export function hasScores({ findings, scores }: ScoreListProps): boolean {
  return scoreLines(findings, scores, knowledge).length > 0;
}

function ScoreRow({ line }: { line: ScoreLine }) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 py-2.5 first:pt-0 sm:grid-cols-[14rem_7rem_minmax(0,1fr)]">
      <div>
        <h3 className="text-[1em]!">
          <Link href={`/rules/instruments#${line.instrument}`} prefetch={false} className="text-link">
            {line.name}
          </Link>
        </h3>
        <p className="text-ink-3 text-small">{INSTRUMENTS.get(line.instrument)?.purpose}</p>
      </div>
      <p className="tabular font-[600]">{line.value}</p>
      <div className="min-w-0 max-sm:col-span-full">
        <p>
          <Verdict line={line} /> <span className="text-ink-2">{line.gloss}</span>
        </p>
        <OpenItems line={line} />
        <Sources instrument={line.instrument} />
      </div>
    </li>
  );
}

/** A low score is no tick: it clears nothing. */
function Verdict({ line: { state, verdict } }: { line: ScoreLine }) {
  switch (state) {
    case 'positive':
      return <Tag tone="urgent">{verdict}</Tag>;
    case 'unknown':
      return <UnknownMark>{verdict}</UnknownMark>;
    case 'below':
      return <Tag>{verdict}</Tag>;
  }
}

function OpenItems({ line: { instrument, name, open, unknownItems } }: { line: ScoreLine }) {
  if (open === null) return null;
  if (unknownItems.length === 0) return <p className="text-small text-unknown">{open}</p>;
  const titles = new Map(INSTRUMENTS.get(instrument)?.items.map(({ code, title }) => [code, title]));
  return (
    <details className="text-small">
      <summary className="min-h-6 w-fit py-0.5 text-unknown">
        {open}
        <span className="sr-only">: {name}</span>
      </summary>
      <ul className="mb-1 ml-1 border-line-strong border-l pl-3 text-ink-2">
        {unknownItems.map((code) => (
          <li key={code}>{titles.get(code) ?? code.replaceAll('-', ' ')}</li>
        ))}
      </ul>
    </details>
  );
}

function Sources({ instrument }: { instrument: string }) {
  return (
    <p className="text-ink-3 text-small">
      {INSTRUMENTS.get(instrument)?.sources.map(({ citation, mark }) => (
        <span key={citation} className="mr-2 inline-block">
          {mark ? <MarkTag mark={mark} /> : null} {citation}
        </span>
      ))}
    </p>
  );
}
