// The roles of the database. The owner migrates; the app signs in with a login of its own that owns nothing and gets its
// rights from the group role `legwork_app`, to which the migrations grant them table by table.

import { Client } from 'pg';
import { OperatorError } from './project.ts';
import type { Secrets } from './secrets.ts';

export const APP_ROLE = 'legwork_app';

/** Makes the group role. It has to exist before the migrations, which name it in their grants. */
export async function ensureAppRole(ownerUrl: string): Promise<void> {
  await withOwner(ownerUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
    if (found.rowCount === 0) await client.query(`CREATE ROLE ${APP_ROLE} NOLOGIN`);
  });
}

/**
 * Lets the group into this database: connect and use the schema; rights on tables come from the migrations. Temporary
 * objects, which nothing here needs, could take the place of names that a function of the owner's looks up.
 */
export async function admitAppRole(ownerUrl: string): Promise<void> {
  await withOwner(ownerUrl, async (client) => {
    await client.query(
      `DO $$ BEGIN EXECUTE format('GRANT CONNECT ON DATABASE %I TO ${APP_ROLE}', current_database()); END $$`,
    );
    await client.query(`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`);
    await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    await client.query(
      `DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()); END $$`,
    );
  });
}

/**
 * The app's login of this installation (one for each, so that two installations on one server never overwrite each
 * other's password) and the address it connects to.
 */
export async function ensureAppLogin(ownerUrl: string, secrets: Secrets): Promise<string> {
  const login = `legwork_web_${secrets.installation}`;
  const url = new URL(ownerUrl);
  url.username = login;
  url.password = secrets.databaseAppPassword;
  if (await isUsable(url.href)) return url.href;
  await withOwner(ownerUrl, async (client) => {
    await client.query('BEGIN');
    const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [login]);
    const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
    const password = client.escapeLiteral(secrets.databaseAppPassword);
    await client.query(`${verb} ROLE ${login} LOGIN PASSWORD ${password}`);
    await client.query(`GRANT ${APP_ROLE} TO ${login}`);
    // Ending the connection without this undoes the whole.
    await client.query('COMMIT');
  });
  return url.href;
}

/** True when the login can sign in and has the app's rights: then nothing has to be managed at this start. */
async function isUsable(appUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: appUrl });
  try {
    await client.connect();
    const { rows } = await client.query<{ member: boolean }>(`SELECT pg_has_role('${APP_ROLE}', 'MEMBER') AS member`);
    return rows[0]?.member === true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Refuses an app login that could pass by the grants: a superuser or the owner of the tables. */
export async function refusePowerfulLogin(appUrl: string): Promise<void> {
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ powerful: boolean; member: boolean }>(
      `SELECT rolsuper OR rolbypassrls OR EXISTS (
         SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relowner = pg_roles.oid
       ) AS powerful, pg_has_role(oid, '${APP_ROLE}', 'MEMBER') AS member
       FROM pg_roles WHERE rolname = current_user`,
    );
    const login = rows[0];
    if (!login || login.powerful) {
      throw new OperatorError('The login of DATABASE_APP_URL is a superuser or owns the tables. It must own nothing.');
    }
    if (!login.member) {
      throw new OperatorError(`The login of DATABASE_APP_URL lacks the role: GRANT ${APP_ROLE} TO it as the owner.`);
    }
  } finally {
    await client.end();
  }
}

async function withOwner(ownerUrl: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await work(client);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '42501') {
      throw new OperatorError(
        `The login of DATABASE_URL may not manage roles (${error.message}). Let an administrator of the server run\n` +
          `  CREATE ROLE ${APP_ROLE} NOLOGIN;  -- unless it is there\n` +
          `  CREATE ROLE legwork_web LOGIN PASSWORD '...' IN ROLE ${APP_ROLE};\n` +
          'and set DATABASE_APP_URL to the address with that login.',
      );
    }
    throw error;
  } finally {
    await client.end();
  }
}
