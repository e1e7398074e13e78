import type { Metadata } from 'next';
import { SignInPanel } from '#components/auth/sign-in-panel.tsx';
import { safeNextPath } from '#lib/auth/next-path.ts';

export const metadata: Metadata = { title: 'Sign in' };

type SignInPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next } = await searchParams;
  return (
    <>
      <h1 className="mb-1">Sign in</h1>
      <p className="mb-5 text-ink-2">
        Legwork screens leg pain for what may come from what a person eats. It assists a clinician's judgement; it does
        not diagnose.
      </p>
      <SignInPanel next={safeNextPath(next)} />
    </>
  );
}
