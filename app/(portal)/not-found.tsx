import { NotFoundNotice } from '#components/shell/not-found-notice.tsx';
import { PageBody } from '#components/ui/page-body.tsx';

export default function PortalNotFound() {
  return (
    <PageBody width="narrow">
      <NotFoundNotice />
    </PageBody>
  );
}
