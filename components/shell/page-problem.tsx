'use client';

import Link from 'next/link';
import { Button } from '#components/ui/button.tsx';

type PageProblemProps = { error: unknown; retry: () => void };

/** `error.digest` is all that the server tells a page that failed. */
const FORBIDDEN = 'legwork:forbidden';
const UNAVAILABLE = 'legwork:unavailable';

export function PageProblem({ error, retry }: PageProblemProps) {
  const digest = digestOf(error);
  if (digest === FORBIDDEN) {
    return (
      <>
        <h1>Your role does not allow this page</h1>
        <p className="mt-2 text-ink-2">
          Nothing was opened. Ask the administrator of the clinic if you need it for your work.
        </p>
        <Back />
      </>
    );
  }
  return (
    <>
      <h1>This page could not be shown</h1>
      <p className="mt-2 text-ink-2">
        Nothing was changed or lost by this. Try again; if it stays, tell whoever looks after Legwork.
        {digest && digest !== UNAVAILABLE ? (
          <>
            {' '}
            Quote <code className="font-[600]">{digest}</code>.
          </>
        ) : null}
      </p>
      <div className="mt-4 flex items-center gap-4">
        <Button variant="primary" onClick={retry}>
          Try again
        </Button>
        <Back />
      </div>
    </>
  );
}

function Back() {
  return (
    <p className="my-3">
      <Link href="/" prefetch={false} className="text-link">
        Go to the start
      </Link>
    </p>
  );
}

function digestOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('digest' in error)) return null;
  return typeof error.digest === 'string' ? error.digest : null;
}
