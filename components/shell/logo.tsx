/** Two legs in one line each; the name stands beside it. */
export function Logo({ className = 'size-5' }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={className}
      fill="none"
      stroke="var(--accent)"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M8 2c0 5-2 6-1.5 9.5.3 2.3 1 3.5 1 5.5M14 2c0 5-2 6-1.5 9.5.3 2.3 1 3.5 1 5.5" />
    </svg>
  );
}
