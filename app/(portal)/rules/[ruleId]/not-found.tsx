import Link from 'next/link';
import { PageBody } from '#components/ui/page-body.tsx';

export default function RuleNotFound() {
  return (
    <PageBody width="narrow">
      <h1>There is no such rule</h1>
      <p className="mt-2 text-ink-2">Perhaps it was renamed or taken out in a later version of the rule set.</p>
      <p className="mt-3">
        <Link href="/rules" prefetch={false} className="text-link">
          All rules
        </Link>
      </p>
    </PageBody>
  );
}
