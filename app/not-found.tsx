import type { Metadata } from 'next';
import { NotFoundNotice } from '#components/shell/not-found-notice.tsx';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <main id="main" className="mx-auto max-w-xl px-4 py-16">
      <NotFoundNotice />
    </main>
  );
}
