import { clsx } from 'clsx';

export type Severity = 'emergency' | 'urgent' | 'soon' | 'routine' | 'within' | 'unknown';

/** The shape of a severity, in the colour of the text beside it: octagon, triangle, clock, dot, tick, question mark. */
export function SeverityMark({ severity, className }: { severity: Severity; className?: string }) {
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      className={clsx('size-3 shrink-0', className)}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapeOf(severity)}
    </svg>
  );
}

function shapeOf(severity: Severity) {
  switch (severity) {
    case 'emergency':
      return <path d="M3.8.8h4.4l3 3v4.4l-3 3H3.8l-3-3V3.8z" fill="currentColor" stroke="none" />;
    case 'urgent':
      return <path d="M6 .8 11.6 11H.4z" fill="currentColor" stroke="none" />;
    case 'soon':
      return (
        <>
          <circle cx="6" cy="6" r="4.8" />
          <path d="M6 3.4V6l1.8 1.2" />
        </>
      );
    case 'routine':
      return <circle cx="6" cy="6" r="2.8" fill="currentColor" stroke="none" />;
    case 'within':
      return <path d="m1.8 6.4 2.8 3 5.6-6.6" />;
    case 'unknown':
      return (
        <>
          <path d="M3.7 4.2a2.3 2.3 0 1 1 3.5 2C6.4 6.7 6 7.1 6 8" />
          <circle cx="6" cy="10.6" r="1" fill="currentColor" stroke="none" />
        </>
      );
  }
}
