import { expect, inject, test } from 'vitest';
import { asOwner, prepareDatabase } from '#scripts/lib/database.ts';
import { ensureAppLogin, refusePowerfulLogin } from '#scripts/lib/database-roles.ts';
import type { Secrets } from '#scripts/lib/secrets.ts';
import { withSpareDatabase } from './spare-database.ts';

const secretsOf = (installation: string, password: string): Secrets => ({
  installation,
  databaseOwnerPassword: 'not-used-here-not-used-here',
  databaseAppPassword: password,
  authSecret: 'not-used-here-not-used-here-not-used-here',
});

async function whoAmI(url: string): Promise<string> {
  return await asOwner(url, async (client) => {
    const { rows } = await client.query<{ name: string }>('SELECT current_user AS name');
    return rows[0]?.name ?? '';
  });
}

function withLogin(url: string, login: string, password: string): string {
  const address = new URL(url);
  address.username = login;
  address.password = password;
  return address.href;
}

test('two installations on one server have logins of their own and do not disturb each other', async () => {
  await withSpareDatabase(async (ownerUrl) => {
    const one = await prepareDatabase(ownerUrl, secretsOf('aaaaaaaaaaaa', 'one-one-one-one-one-one'), null);
    const two = await prepareDatabase(ownerUrl, secretsOf('bbbbbbbbbbbb', 'two-two-two-two-two-two'), null);
    expect([await whoAmI(one.appUrl), await whoAmI(two.appUrl)]).toEqual([
      'legwork_web_aaaaaaaaaaaa',
      'legwork_web_bbbbbbbbbbbb',
    ]);
  });
});

test('the app login makes nothing of its own, not even for a while', async () => {
  await withSpareDatabase(async (ownerUrl) => {
    const { appUrl } = await prepareDatabase(ownerUrl, secretsOf('ffffffffffff', 'six-six-six-six-six-six-6'), null);
    for (const statement of ['CREATE TABLE own (id int)', 'CREATE TEMPORARY TABLE own (id int)']) {
      await expect(asOwner(appUrl, (client) => client.query(statement))).rejects.toThrow(/permission denied/);
    }
  });
});

test('a login whose password was changed elsewhere is set right', async () => {
  const secrets = secretsOf('cccccccccccc', 'first-first-first-first');
  await ensureAppLogin(inject('ownerUrl'), secrets);
  const renewed = await ensureAppLogin(inject('ownerUrl'), {
    ...secrets,
    databaseAppPassword: 'second-second-second-2',
  });
  expect(await whoAmI(renewed)).toBe('legwork_web_cccccccccccc');
});

test('an app login that is a superuser, owns tables or lacks the role is refused', async () => {
  await withSpareDatabase(async (ownerUrl) => {
    await asOwner(ownerUrl, async (client) => {
      await client.query("DROP ROLE IF EXISTS stranger; CREATE ROLE stranger LOGIN PASSWORD 'stranger'");
    });
    const stranger = withLogin(ownerUrl, 'stranger', 'stranger');
    await expect(refusePowerfulLogin(ownerUrl)).rejects.toThrow(/must own nothing/);
    await expect(refusePowerfulLogin(stranger)).rejects.toThrow(/lacks the role/);
    await asOwner(ownerUrl, async (client) => {
      await client.query(
        'CREATE TABLE mine (id int); ALTER TABLE mine OWNER TO stranger; GRANT legwork_app TO stranger',
      );
    });
    await expect(refusePowerfulLogin(stranger)).rejects.toThrow(/must own nothing/);
  });
  await asOwner(inject('ownerUrl'), (client) => client.query('DROP ROLE stranger'));
});

test('an owner who may not manage roles is told what an administrator has to run', async () => {
  await withSpareDatabase(async (ownerUrl) => {
    const name = new URL(ownerUrl).pathname.slice(1);
    await asOwner(ownerUrl, async (client) => {
      await client.query(
        `DROP ROLE IF EXISTS modest; CREATE ROLE modest LOGIN PASSWORD 'modest'; ALTER DATABASE ${name} OWNER TO modest`,
      );
    });
    const modest = withLogin(ownerUrl, 'modest', 'modest');
    const secrets = secretsOf('dddddddddddd', 'four-four-four-four-four');
    await expect(prepareDatabase(modest, secrets, null)).rejects.toThrow(/CREATE ROLE legwork_web LOGIN PASSWORD/);
    // With the login made for it, everything goes through without any right over roles.
    const given = await ensureAppLogin(ownerUrl, secrets);
    expect((await prepareDatabase(modest, secrets, given)).appUrl).toBe(given);
  });
  await asOwner(inject('ownerUrl'), (client) => client.query('DROP ROLE modest'));
});
