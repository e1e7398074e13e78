import type { ReactNode } from 'react';
import { Logo } from '#components/shell/logo.tsx';

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="mx-auto flex w-full max-w-sm flex-col px-4 py-12 sm:py-20">
      <p className="mb-8 flex items-center gap-2 font-[700] text-title tracking-[-0.02em]">
        <Logo className="size-6" />
        Legwork
      </p>
      {children}
    </main>
  );
}
