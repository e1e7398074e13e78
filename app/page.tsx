import { redirect } from 'next/navigation';
import { homeOf } from '#components/shell/nav-places.ts';
import { requireActor } from '#lib/auth/actor.ts';

/** No page of its own: each role starts where its day starts. */
export default async function StartPage() {
  const actor = await requireActor();
  redirect(actor.role === 'system' ? '/sign-in' : homeOf(actor.role));
}
