// Passwords and keys of this installation: made once, kept in LEGWORK_HOME, readable by its owner alone.

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const secretsSchema = z.strictObject({
  /** Tells this installation's database logins from another's on the same server. */
  installation: z.string().regex(/^[0-9a-f]{12}$/),
  databaseOwnerPassword: z.string().min(20),
  databaseAppPassword: z.string().min(20),
  authSecret: z.string().min(32),
});
export type Secrets = z.infer<typeof secretsSchema>;

/** Reads the installation's secrets; the first call makes them. A damaged file is an error, never replaced silently. */
export function loadSecrets(home: string): Secrets {
  const file = path.join(home, 'secrets.json');
  if (existsSync(file)) return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const secrets: Secrets = {
    installation: randomBytes(6).toString('hex'),
    databaseOwnerPassword: randomBytes(24).toString('base64url'),
    databaseAppPassword: randomBytes(24).toString('base64url'),
    authSecret: randomBytes(32).toString('base64url'),
  };
  writePrivateFile(file, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

/** Writes a file whole or not at all, readable by its owner alone. */
export function writePrivateFile(file: string, text: string): void {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}
