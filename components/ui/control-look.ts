/** The look that text boxes, text areas and selects share. */
export const CONTROL_LOOK =
  'control-fill rounded-control border border-line-control bg-surface px-2.5 text-body text-ink ' +
  'hover:border-ink-3 focus-visible:border-accent focus-visible:outline-offset-0 ' +
  'aria-invalid:border-emergency aria-invalid:shadow-[inset_0_0_0_1px_var(--emergency)] ' +
  'disabled:bg-sunken disabled:text-ink-3 [&[readonly]]:bg-sunken';
