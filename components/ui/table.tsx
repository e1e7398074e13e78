import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

type TableProps = ComponentProps<'table'> & {
  /** What the table holds; read aloud, shown when `isCaptionShown`. */
  caption: string;
  isCaptionShown?: boolean;
  children: ReactNode;
};

/** A plain table in a frame of its own: on a narrow screen the frame scrolls, never the page. */
export function Table({ caption, isCaptionShown = false, className, children, ...rest }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="scroll-frame" aria-label={caption} tabIndex={0}>
      <table className={clsx('w-full border-collapse text-left', className)} {...rest}>
        <caption className={isCaptionShown ? 'pb-1 text-left text-ink-3 text-small' : 'sr-only'}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

export function HeadCell({ className, scope = 'col', ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope={scope}
      className={clsx(
        'h-7 whitespace-nowrap border-line border-b pr-3 text-left font-[500] text-ink-3 text-micro',
        className,
      )}
      {...rest}
    />
  );
}

export function RowHead({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th scope="row" className={clsx('h-9 border-line border-b py-1 pr-3 text-left font-[550]', className)} {...rest} />
  );
}

export function Cell({ className, ...rest }: ComponentProps<'td'>) {
  return <td className={clsx('tabular h-9 border-line border-b py-1 pr-3', className)} {...rest} />;
}
