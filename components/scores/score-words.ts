// A published score in words: what is known makes an interval, and what is not known stands beside it, never a number that looks whole.

import type { Instrument, Knowledge } from '#lib/clinical/knowledge.ts';
import type { Finding, InstrumentScore } from '#lib/clinical/screening.ts';
import { counted } from '#lib/format/dates.ts';

/** `unknown`: what is not known could still carry it over the cut-off. */
export type ScoreState = 'positive' | 'below' | 'unknown';
export type ScoreLine = {
  key: string;
  /** Of the instrument; Wells is "wells". */
  instrument: string;
  name: string;
  /** "3 to 5 of 13", or "5 of 13" when it is certain. */
  value: string;
  /** Why it is an interval, or what is open beside it; `null` when everything is known. */
  open: string | null;
  unknownItems: string[];
  state: ScoreState;
  /** What it says by its cut-off: "positive", "below 7", "cannot say yet". */
  verdict: string;
  /** The cut-off, and what a low score does not do. */
  gloss: string;
};

const CANNOT_SAY = 'cannot say yet';

type Scored = Pick<Knowledge, 'instruments' | 'wells'>;

/** Wells of the flags first, then the others in the order of the screening. A score that clears nothing says so. */
export function scoreLines(
  findings: readonly Finding[],
  scores: readonly InstrumentScore[],
  knowledge: Scored,
): ScoreLine[] {
  return [
    ...findings.flatMap((finding) => wellsLine(finding, knowledge)),
    ...scores.map((one) => line(one, knowledge)),
  ];
}

/** The highest score there is. */
export function highestScore({ items, most }: Pick<Instrument, 'items' | 'most'>): number {
  const sum = items.reduce((all, { points }) => all + Math.max(0, typeof points === 'number' ? points : points.max), 0);
  return most === undefined ? sum : Math.min(sum, most);
}

/** With a true minus sign. */
export function scoreText(score: number): string {
  return String(score).replace('-', '\u2212');
}

export function stateOfScore({
  min,
  max,
  positiveAt,
}: Pick<InstrumentScore, 'min' | 'max' | 'positiveAt'>): ScoreState {
  if (min >= positiveAt) return 'positive';
  return max < positiveAt ? 'below' : 'unknown';
}

function line(score: InstrumentScore, { instruments = [] }: Scored): ScoreLine {
  const instrument = instruments.find(({ id }) => id === score.instrument);
  const state = stateOfScore(score);
  const cutOff = scoreText(score.positiveAt);
  return {
    ...openOf(score),
    key: score.instrument,
    instrument: score.instrument,
    name: score.title,
    value: intervalText(score, instrument ? highestScore(instrument) : null),
    state,
    verdict: { positive: 'positive', below: `below ${cutOff}`, unknown: CANNOT_SAY }[state],
    gloss: {
      positive: `${cutOff} or more`,
      below: `positive from ${cutOff}; a low score clears nothing`,
      unknown: `positive from ${cutOff}`,
    }[state],
  };
}

const LIKELY_AT = 2;
const SIDE_WORDS: Record<string, string> = { left: ', left leg', right: ', right leg', both: ', both legs' };

function wellsLine(finding: Finding, { wells }: Scored): ScoreLine[] {
  if (finding.kind !== 'red-flag' || !finding.wells) return [];
  const state = stateOfScore({ ...finding.wells, positiveAt: LIKELY_AT });
  const side = finding.key.split(':')[2] ?? '';
  return [
    {
      ...openOf(finding.wells),
      key: `wells:${finding.key}`,
      instrument: 'wells',
      name: `Wells score${SIDE_WORDS[side] ?? ''}`,
      value: intervalText(finding.wells, highestScore({ items: wells })),
      state,
      verdict: { positive: 'likely', below: 'unlikely', unknown: CANNOT_SAY }[state],
      gloss: state === 'positive' ? `${LIKELY_AT} or more` : `likely from ${LIKELY_AT}; the flag stays`,
    },
  ];
}

type Interval = Pick<InstrumentScore, 'min' | 'max' | 'unknownItems'>;

function intervalText({ min, max }: Interval, highest: number | null): string {
  const score = min === max ? scoreText(min) : `${scoreText(min)} to ${scoreText(max)}`;
  return highest === null || max > highest ? score : `${score} of ${scoreText(highest)}`;
}

function openOf({ min, max, unknownItems }: Interval): Pick<ScoreLine, 'open' | 'unknownItems'> {
  const isGraded = min !== max && unknownItems.length === 0;
  const items = unknownItems.length > 0 ? `${counted(unknownItems.length, 'item')} not known` : null;
  return { unknownItems, open: isGraded ? 'how strongly a sign holds is not recorded' : items };
}
