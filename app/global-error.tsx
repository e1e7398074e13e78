'use client';

import './globals.css';
import { Button } from '#components/ui/button.tsx';

/** When even the frame around the pages has failed. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en-GB">
      <head>
        <title>Legwork is not available</title>
      </head>
      <body>
        <main className="mx-auto max-w-xl px-4 py-16">
          <h1>Legwork is not available just now</h1>
          <p className="mt-2 mb-4 text-ink-2">
            Nothing that was saved is lost. Try again in a moment; if it stays, tell whoever looks after Legwork.
          </p>
          <Button variant="primary" onClick={retry}>
            Try again
          </Button>
        </main>
      </body>
    </html>
  );
}
