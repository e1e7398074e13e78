import type { Metadata } from 'next';
import { UserAdmin } from '#components/admin/user-admin.tsx';
import { PageBody } from '#components/ui/page-body.tsx';
import { listUsers } from '#lib/queries/users/list-users.ts';
import { runQuery } from '#lib/scope/run-query.ts';
import { createUserAction, disableUserAction, resetUserPasswordAction } from './actions.ts';

export const metadata: Metadata = { title: 'People' };

export default async function UsersPage() {
  const { rows } = await runQuery(listUsers, {});
  return (
    <PageBody>
      <UserAdmin
        rows={rows}
        actions={{ create: createUserAction, resetPassword: resetUserPasswordAction, disable: disableUserAction }}
      />
    </PageBody>
  );
}
