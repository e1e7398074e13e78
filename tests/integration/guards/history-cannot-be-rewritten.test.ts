// What was recorded stays: triggers hold against any login, grants hold the app's login shorter still.

import { beforeAll, describe, expect, test } from 'vitest';
import { discardDraft } from '#lib/commands/encounters/discard-draft.ts';
import { startEncounter } from '#lib/commands/encounters/start-encounter.ts';
import { reviewHistory } from '#lib/commands/patients/review-history.ts';
import { asLogin, type Clinic, makeClinic, NOW, newPatient } from './two-clinics.ts';

const APPEND_ONLY = [
  'AuditEvent',
  'CaseEvent',
  'Screening',
  'Finding',
  'RuleSet',
  'Encounter',
  'SymptomRecord',
  'CircumstanceRecord',
  'Measurement',
  'HistoryReview',
  'Acknowledgement',
  'Decision',
  'GateRelease',
  'Handout',
  'HandoutFile',
];
const NEVER_DELETED = [
  'Clinic',
  'User',
  'Session',
  'Patient',
  'Allergy',
  'Condition',
  'Medication',
  'EncounterDraft',
  'LabResult',
  'Case',
  'CaseFinding',
];

let clinic: Clinic;

beforeAll(async () => {
  clinic = await makeClinic();
  const { code } = await newPatient(clinic);
  const review = { code, kind: 'allergens', outcome: 'recorded', entries: [{ code: 'fish', reaction: 'hives' }] };
  await reviewHistory.execute(clinic.nurse, review, { now: NOW });
});

const inClinic = (text: string) => `SET legwork.clinic = '${clinic.clinicId}'; ${text}`;

describe('for the owner of the tables', () => {
  test.each(['UPDATE "AuditEvent" SET "type" = \'a.b\'', 'DELETE FROM "AuditEvent"', 'TRUNCATE "AuditEvent"'])(
    'the audit trail refuses %s',
    async (statement) => {
      expect(await asLogin('owner', 'SELECT 1 FROM "AuditEvent" LIMIT 1')).toHaveLength(1);
      await expect(asLogin('owner', statement)).rejects.toThrow(/never changed or removed/);
    },
  );

  test.each(['Patient', 'Allergy', 'User', 'Clinic', 'HistoryReview'])('a row of %s is not deleted', async (table) => {
    await expect(asLogin('owner', `DELETE FROM "${table}"`)).rejects.toThrow();
    expect(await asLogin('owner', `SELECT 1 FROM "${table}" LIMIT 1`)).toHaveLength(1);
  });

  test('an allergy can be ended and not be rewritten', async () => {
    await expect(asLogin('owner', 'UPDATE "Allergy" SET "allergen" = \'milk\'')).rejects.toThrow(/never rewritten/);
    await expect(asLogin('owner', 'UPDATE "Allergy" SET "reaction" = NULL')).rejects.toThrow(/never rewritten/);
  });

  test('a draft that was closed stays as it was closed', async () => {
    const { code } = await newPatient(clinic);
    const { draftId, version } = await startEncounter.execute(clinic.nurse, { patientCode: code }, { now: NOW });
    const rewrite = (column: string, value: string) =>
      asLogin('owner', `UPDATE "EncounterDraft" SET "${column}" = ${value} WHERE "id" = '${draftId}'`);
    await rewrite('content', '"content"');
    await discardDraft.execute(clinic.nurse, { draftId, version, reason: 'Wrong patient.' }, { now: NOW });
    await expect(rewrite('content', "'{}'::jsonb")).rejects.toThrow(/never rewritten/);
    await expect(rewrite('discardReason', "'Other.'")).rejects.toThrow(/never rewritten/);
  });

  test('every table stands under one of the two rules, or is named here as working memory', async () => {
    const guarded = await asLogin(
      'owner',
      `SELECT c.relname, array_agg(t.tgname::text ORDER BY t.tgname) AS triggers FROM pg_class c
       LEFT JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
       GROUP BY c.relname`,
    );
    const having = (trigger: string) =>
      guarded
        .filter((row) => Array.isArray(row.triggers) && row.triggers.includes(trigger))
        .map((row) => row.relname)
        .sort();
    expect(having('append_only')).toEqual(APPEND_ONLY.toSorted());
    expect(having('never_emptied')).toEqual([...APPEND_ONLY, ...NEVER_DELETED].toSorted());
    expect(having('never_deleted')).toEqual(NEVER_DELETED.toSorted());
    const free = guarded
      .map((row) => String(row.relname))
      .filter((name) => ![...APPEND_ONLY, ...NEVER_DELETED].includes(name));
    expect(free.toSorted()).toEqual(['IdempotencyKey', 'RateLimit']);
  });
});

describe("for the app's login", () => {
  test.each([...APPEND_ONLY, ...NEVER_DELETED])('%s: no DELETE, no TRUNCATE', async (table) => {
    await expect(asLogin('app', inClinic(`DELETE FROM "${table}"`))).rejects.toThrow(/permission denied/);
    await expect(asLogin('app', `TRUNCATE "${table}"`)).rejects.toThrow(/permission denied/);
  });

  test.each(APPEND_ONLY)('%s: no UPDATE', async (table) => {
    const column = table === 'RuleSet' ? 'hash' : table === 'HandoutFile' ? 'sha256' : 'id';
    await expect(asLogin('app', inClinic(`UPDATE "${table}" SET "${column}" = "${column}"`))).rejects.toThrow(
      /permission denied/,
    );
  });

  test.each([
    'ALTER TABLE "Patient" DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE "AuditEvent" DISABLE TRIGGER ALL',
    'DROP TABLE "RateLimit"',
    'CREATE TABLE own_table (id int)',
    'CREATE FUNCTION own_function() RETURNS int LANGUAGE sql AS $$SELECT 1$$',
    'SELECT * FROM _prisma_migrations',
    "SELECT pg_read_file('/etc/passwd')",
    'SET ROLE legwork',
  ])('it may not %s', async (statement) => {
    await expect(asLogin('app', statement)).rejects.toThrow(/permission denied|must be owner|does not exist/);
  });

  test('what it calls as the owner looks for no name among temporary objects', async () => {
    const settings = await asLogin(
      'app',
      `SELECT proname, proconfig FROM pg_proc WHERE prosecdef AND proname LIKE 'legwork%'`,
    );
    expect(settings).toHaveLength(2);
    for (const { proconfig } of settings) expect(proconfig).toContain('search_path=pg_catalog, public, pg_temp');
  });

  test('it owns nothing and has no power of its own', async () => {
    const [login] = await asLogin(
      'app',
      `SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls,
        (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned FROM pg_roles r WHERE rolname = current_user`,
    );
    expect(login).toEqual({ rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false, owned: 0 });
  });
});

describe('closed sets and impossible values', () => {
  const patient = (column: string, value: string) =>
    `UPDATE "Patient" SET "${column}" = ${value} WHERE "clinicId" = '${clinic.clinicId}'`;

  test.each([
    ['sex', "'other'"],
    ['diet', "'carnivore'"],
    ['familyName', "'  '"],
    ['mrn', "''"],
    ['birthDate', "'1700-01-01'"],
    ['status', "'deleted'"],
    ['code', "'lower1'"],
    ['faithRules', "ARRAY['Not A Code']"],
  ])('a patient whose %s is %s is refused', async (column, value) => {
    await expect(asLogin('owner', patient(column, value))).rejects.toThrow(/check constraint/);
  });

  test.each([
    `UPDATE "User" SET "role" = 'root' WHERE true`,
    `UPDATE "User" SET "email" = 'UPPER@X.EXAMPLE' WHERE true`,
    `UPDATE "User" SET "passwordHash" = 'plain' WHERE true`,
    `UPDATE "Clinic" SET "paper" = 'a5' WHERE true`,
  ])('%s is refused', async (statement) => {
    await expect(asLogin('owner', statement)).rejects.toThrow(/check constraint/);
  });
});
