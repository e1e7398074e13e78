// Where the embedded cluster lies and who runs it. Usually LEGWORK_HOME/postgres and the caller; as root on a system
// without user namespaces a folder of its own under /var/lib that belongs to nobody, remembered in location.json.

import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { copyCluster } from './copy-cluster.ts';
import { namespaceRunner, nobodyRunner, type PostgresRunner, plainRunner } from './postgres-binaries.ts';
import { OperatorError } from './project.ts';
import { writePrivateFile } from './secrets.ts';

const locationSchema = z.strictObject({ folder: z.string() });

export async function clusterPlace(home: string, native: string): Promise<{ folder: string; runner: PostgresRunner }> {
  const folder = path.join(home, 'postgres');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const moved = path.join(folder, 'location.json');
  if (existsSync(moved)) {
    const { folder: place } = locationSchema.parse(JSON.parse(readFileSync(moved, 'utf8')));
    if (process.getuid?.() !== 0) throw new OperatorError(`The database in ${place} was made by root: start as root.`);
    return { folder: place, runner: nobodyRunner(native, place) };
  }
  refuseOtherOwner(path.join(folder, 'data'));
  if (process.getuid?.() !== 0) return { folder, runner: plainRunner(native) };
  const runner = process.env.LEGWORK_POSTGRES_AS === 'nobody' ? null : await namespaceRunner(native);
  if (runner !== null) return { folder, runner };
  return moveToNobody(home, folder, native);
}

/** PostgreSQL refuses files of another user; say whose they are instead of failing later. */
function refuseOtherOwner(data: string): void {
  const user = process.getuid?.();
  if (user === undefined || !existsSync(data)) return;
  const owner = statSync(data).uid;
  if (owner !== user) {
    throw new OperatorError(
      `The database in ${data} belongs to user ${owner}, Legwork runs as user ${user}. Start it as the user who made it.`,
    );
  }
}

function moveToNobody(home: string, folder: string, native: string): { folder: string; runner: PostgresRunner } {
  const key = createHash('sha256').update(home).digest('hex').slice(0, 12);
  const place = `/var/lib/legwork-${key}`;
  try {
    const runner = nobodyRunner(native, place);
    const owner = runner.owner ?? 0;
    const data = path.join(folder, 'data');
    if (existsSync(data)) {
      copyCluster(data, path.join(place, 'data'), owner);
      renameSync(data, `${data}.moved`);
    }
    chownSync(place, owner, owner);
    writePrivateFile(path.join(folder, 'location.json'), `${JSON.stringify({ folder: place })}\n`);
    return { folder: place, runner };
  } catch (cause) {
    throw new OperatorError(
      `PostgreSQL refuses to run as root, user namespaces are not available, and ${place} could not be prepared ` +
        `(${cause instanceof Error ? cause.message : String(cause)}). Start Legwork as an ordinary user, or set DATABASE_URL.`,
    );
  }
}
