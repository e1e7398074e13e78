import type { ReactNode } from 'react';

type PageHeaderProps = {
  title: ReactNode;
  /** One short line beside the title: counts, a date. */
  note?: ReactNode;
  actions?: ReactNode;
};

export function PageHeader({ title, note, actions }: PageHeaderProps) {
  return (
    <div className="mb-4 flex flex-wrap items-baseline gap-x-3.5 gap-y-2">
      <h1>{title}</h1>
      {note ? <p className="text-ink-3">{note}</p> : null}
      {actions ? <div className="ml-auto flex flex-wrap gap-2 max-sm:ml-0 max-sm:w-full">{actions}</div> : null}
    </div>
  );
}
