// What the app's processes get in their environment: the address of the app's login, never the owner's.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readDemoSignIns } from './demo-data.ts';
import { projectRoot } from './project.ts';
import { loadSecrets } from './secrets.ts';

export function appVersion(): string {
  const text = readFileSync(path.join(projectRoot, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** Values that the operator set win over those made for this machine. */
export function appEnvironment(home: string, appUrl: string, address: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_APP_URL: appUrl,
    // An empty value hides the owner's address from the app.
    DATABASE_URL: '',
    NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? address,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? loadSecrets(home).authSecret,
    // With DATABASE_URL no demonstration data is loaded, whatever the home held before.
    LEGWORK_DEMO: process.env.DATABASE_URL || readDemoSignIns(home) === null ? '0' : '1',
    LEGWORK_VERSION: appVersion(),
  };
}
