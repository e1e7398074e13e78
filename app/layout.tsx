import '@fontsource-variable/inter/wght.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { DemoBanner } from '#components/shell/demo-banner.tsx';
import { StyleNonce } from '#components/shell/style-nonce.tsx';
import { env } from '#lib/env.ts';

export const metadata: Metadata = {
  title: { default: 'Legwork', template: '%s · Legwork' },
  description:
    'Screens leg pain for what may come from what a person eats. It assists a clinician; it does not diagnose.',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#131615' },
  ],
};

/** Every page is rendered per request: the content security policy hands each response its own nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en-GB">
      <body>
        <StyleNonce />
        {env().LEGWORK_DEMO ? <DemoBanner /> : null}
        {children}
      </body>
    </html>
  );
}
