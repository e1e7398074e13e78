'use client';

import { PageProblem } from '#components/shell/page-problem.tsx';

export default function RootError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="main" className="mx-auto max-w-xl px-4 py-12">
      <PageProblem error={error} retry={retry} />
    </main>
  );
}
