import { clsx } from 'clsx';
import type { InterpretationCode } from '#lib/clinical/screening.ts';
import { type Severity, SeverityMark } from './severity-mark.tsx';

const WORDS = {
  below: { word: 'below', severity: 'urgent', ink: 'text-urgent font-[650]' },
  borderline: { word: 'borderline', severity: 'soon', ink: 'text-soon font-[600]' },
  within: { word: 'within', severity: 'within', ink: 'text-within font-[550]' },
  above: { word: 'above', severity: 'urgent', ink: 'text-urgent font-[650]' },
  'critical-low': { word: 'critical, low', severity: 'emergency', ink: 'text-emergency font-[700]' },
  'critical-high': { word: 'critical, high', severity: 'emergency', ink: 'text-emergency font-[700]' },
  unknown: { word: 'unknown', severity: 'unknown', ink: 'hatched rounded-tag px-1 text-unknown font-[600]' },
} satisfies Record<InterpretationCode, { word: string; severity: Severity; ink: string }>;

type InterpretationProps = { code: InterpretationCode; className?: string };

/** How a result reads, as word and shape: "below", "critical, high", "unknown". */
export function Interpretation({ code, className }: InterpretationProps) {
  const { word, severity, ink } = WORDS[code];
  return (
    <span className={clsx('inline-flex items-center gap-1 whitespace-nowrap', ink, className)}>
      <SeverityMark severity={severity} className="size-2.5" />
      {word}
    </span>
  );
}
