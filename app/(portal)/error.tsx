'use client';

import { PageProblem } from '#components/shell/page-problem.tsx';
import { PageBody } from '#components/ui/page-body.tsx';

export default function PortalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <PageBody width="narrow">
      <PageProblem error={error} retry={retry} />
    </PageBody>
  );
}
