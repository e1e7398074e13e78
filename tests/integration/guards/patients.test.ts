// Adding, correcting, finding and asking patients, on a real database.

import { beforeAll, describe, expect, test } from 'vitest';
import { addPatient } from '#lib/commands/patients/add-patient.ts';
import { editPatient } from '#lib/commands/patients/edit-patient.ts';
import { reviewHistory } from '#lib/commands/patients/review-history.ts';
import { findLikelyDuplicates } from '#lib/queries/patients/find-likely-duplicates.ts';
import { getPatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import { listPatients } from '#lib/queries/patients/list-patients.ts';
import { asLogin, type Clinic, makeClinic, NOW, newPatient, patientInput, refusal } from './two-clinics.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await makeClinic();
});

const banner = (code: string) => getPatientBanner.execute(clinic.nurse, { code }, { now: NOW });
const search = async (text: string, of = clinic) => await listPatients.execute(of.nurse, { search: text });
const foundNumbers = async (text: string, of = clinic) =>
  (await search(text, of)).rows.map((row) => row.mrn).toSorted();

describe('adding a patient', () => {
  test('gives a short code and keeps every answer as it was typed', async () => {
    const given = { familyName: "  O'Brien-Sørensen ", givenName: 'Áine', birthDate: '1960-02-29', sex: 'unknown' };
    const rest = { diet: 'vegan', faithRules: ['no-beef', 'halal'], restrictions: ['low-sodium'], phone: '' };
    const { code } = await newPatient(clinic, { ...given, ...rest, pregnant: false });
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
    expect(await banner(code)).toMatchObject({
      ...{
        code,
        familyName: "O'Brien-Sørensen",
        givenName: 'Áine',
        birthDate: '1960-02-29',
        ageYears: 66,
        sex: 'unknown',
      },
      ...{
        diet: 'vegan',
        faithRules: ['halal', 'no-beef'],
        restrictions: ['low-sodium'],
        phone: null,
        pregnant: false,
      },
      ...{ allergies: null, conditions: null, medicines: null, version: 1, openCaseId: null },
    });
  });

  test('keeps a birth date to the day in every time zone of the server', async () => {
    const { code } = await newPatient(clinic, { birthDate: '1999-12-31' });
    expect((await banner(code)).birthDate).toBe('1999-12-31');
    const [row] = await asLogin('owner', 'SELECT "birthDate"::text FROM "Patient" WHERE "code" = $1', [code]);
    expect(row?.birthDate).toBe('1999-12-31');
  });

  test.each([
    ['familyName', { familyName: '' }],
    ['familyName', { familyName: ' \n\t ' }],
    ['familyName', { familyName: '\u0000' }],
    ['familyName', { familyName: 'x'.repeat(101) }],
    ['givenName', { givenName: null }],
    ['mrn', { mrn: '   ' }],
    ['birthDate', { birthDate: '2026-02-30' }],
    ['birthDate', { birthDate: '2026-11-21' }],
    ['birthDate', { birthDate: '12/3/1958' }],
    ['birthDate', { birthDate: '1600-01-01' }],
    ['sex', { sex: '' }],
    ['pregnant', { sex: 'male', pregnant: true }],
    ['pregnant', { pregnant: 'yes' }],
    ['diet', { diet: 'keto' }],
    ['faithRules.0', { faithRules: ['unheard-of'] }],
    ['', { role: 'administrator' }],
  ])('says beside "%s" what is wrong with %j', async (field, given) => {
    const input = patientInput(given);
    const refused = await refusal(addPatient.execute(clinic.nurse, input, { now: NOW }), 'invalid-input');
    expect(Object.keys(refused.fields)).toEqual([field]);
    expect(await asLogin('owner', 'SELECT 1 FROM "Patient" WHERE "mrn" = $1', [String(input.mrn)])).toEqual([]);
  });

  test('with a number that is taken names the patient who has it, also when both are added at once', async () => {
    const first = await newPatient(clinic, { mrn: 'TAKEN' });
    const refused = await refusal(newPatient(clinic, { mrn: ' TAKEN ' }), 'invalid-input');
    expect(refused.fields.mrn?.[0]).toContain(first.code);
    const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => newPatient(clinic, { mrn: 'RACE' })));
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  });

  test.each([
    'Robert\'); DROP TABLE "Patient";--',
    '<script>alert(1)</script>',
    '𝒵𝒶𝓁𝑔𝑜 ̶t̷e̸x̴t̵',
    'محمد عبد الله',
    '李 小龍',
    '👩‍👩‍👧‍👦',
    '$\u007bjndi:ldap://x}',
    '%s%n{{7*7}}',
    'null',
    '\u202Egnp.exe',
  ])('takes %j as a name, shows it unchanged and finds it again', async (familyName) => {
    const { code } = await newPatient(clinic, { familyName });
    expect((await banner(code)).familyName).toBe(familyName.normalize('NFC'));
    const { rows } = await search(familyName);
    const isSearchable = /[\p{L}\p{N}]/u.test(familyName);
    expect(rows.some((row) => row.code === code)).toBe(isSearchable);
  });

  test('turns a line break, a NUL and half a character of a bad paste into what can be stored', async () => {
    const { code } = await newPatient(clinic, { familyName: 'Line\r\nBreak', givenName: 'Nul\u0000l \ud800x' });
    expect(await banner(code)).toMatchObject({ familyName: 'Line Break', givenName: 'Null \ufffdx' });
  });

  test.each([null, 'text', 7, [], { ...patientInput(), mrn: { $ne: null } }, new Array(1000).fill('x')])(
    'refuses the shape %j',
    async (input) => {
      await refusal(addPatient.execute(clinic.nurse, input), 'invalid-input');
    },
  );
});

describe('correcting a patient', () => {
  test('tells the second of two people who was first, and keeps the first change', async () => {
    const { code } = await newPatient(clinic);
    const change = (familyName: string) => ({ ...patientInput({ familyName }), code, version: 1 });
    await editPatient.execute(clinic.clinician, change('First'), { now: NOW });
    const refused = await refusal(editPatient.execute(clinic.nurse, change('Second'), { now: NOW }), 'stale');
    expect(refused.data).toEqual({ currentVersion: 2, updatedByName: 'The clinician', updatedAt: NOW.toISOString() });
    expect(await banner(code)).toMatchObject({ familyName: 'First', version: 2 });
  });

  test('lets exactly one of many through who save at the same moment', async () => {
    const { code } = await newPatient(clinic);
    const outcomes = await Promise.allSettled(
      ['A', 'B', 'C', 'D'].map((familyName) =>
        editPatient.execute(clinic.nurse, { ...patientInput({ familyName }), code, version: 1 }, { now: NOW }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect((await banner(code)).version).toBe(2);
  });

  test('makes the new name searchable and records which answers changed, not what they say', async () => {
    const { code, patientId } = await newPatient(clinic, { familyName: 'Before' });
    await editPatient.execute(
      clinic.nurse,
      { ...patientInput({ familyName: 'Aftermarriage' }), code, version: 1 },
      { now: NOW },
    );
    expect((await search('aftermarriage')).rows.map((row) => row.code)).toEqual([code]);
    const [event] = await asLogin(
      'owner',
      `SELECT "data" FROM "AuditEvent" WHERE "patientId" = $1 AND "type" = 'patient.edited'`,
      [patientId],
    );
    expect(event?.data).toEqual({ fields: ['mrn', 'familyName'], version: 2 });
  });
});

describe('asking about allergies, conditions and medicines', () => {
  const review = (code: string, kind: string, outcome: string, entries: unknown[] = [], given = {}) =>
    reviewHistory.execute(clinic.nurse, { code, kind, outcome, entries, ...given }, { now: NOW });

  test('"none" is a fact with a day, "not asked" is not none, and no answer is not asked', async () => {
    const { code } = await newPatient(clinic);
    expect((await banner(code)).allergies).toBeNull();
    await review(code, 'allergens', 'none');
    expect(await banner(code)).toMatchObject({
      allergies: [],
      reviewed: { allergens: '2026-11-20', conditions: null },
    });
    await review(code, 'allergens', 'unable');
    expect(await banner(code)).toMatchObject({ allergies: null, reviewed: { allergens: null } });
  });

  test('no answer leaves what is on the list', async () => {
    const { code } = await newPatient(clinic);
    await review(code, 'allergens', 'recorded', [{ code: 'fish', reaction: 'hives' }]);
    await review(code, 'allergens', 'unable');
    expect((await banner(code)).allergies).toEqual([{ code: 'fish', label: 'Fish', reaction: 'hives' }]);
  });

  test('what is left out ends, what is new begins, what stays keeps its first day', async () => {
    const { code, patientId } = await newPatient(clinic);
    await review(code, 'medicines', 'recorded', [{ code: 'metformin', name: 'Metformin 500' }, { code: 'ppi' }]);
    await review(code, 'medicines', 'recorded', [
      { code: 'metformin', name: 'Metformin 500' },
      { code: 'warfarin', startedOn: '2026-01-02' },
    ]);
    const { medicines } = await banner(code);
    expect(medicines?.map(({ code: medicine, name, startedOn }) => ({ medicine, name, startedOn }))).toEqual([
      { medicine: 'metformin', name: 'Metformin 500', startedOn: null },
      { medicine: 'warfarin', name: null, startedOn: '2026-01-02' },
    ]);
    const rows = await asLogin(
      'owner',
      'SELECT "code", "endedAt" IS NULL AS current FROM "Medication" WHERE "patientId" = $1 ORDER BY "code"',
      [patientId],
    );
    expect(rows).toEqual([
      { code: 'metformin', current: true },
      { code: 'ppi', current: false },
      { code: 'warfarin', current: true },
    ]);
  });

  test('a changed reaction is a new entry, and the old one is kept as ended', async () => {
    const { code, patientId } = await newPatient(clinic);
    await review(code, 'allergens', 'recorded', [{ code: 'milk', reaction: 'rash' }]);
    await review(code, 'allergens', 'recorded', [{ code: 'milk', reaction: 'anaphylaxis' }]);
    const rows = await asLogin(
      'owner',
      'SELECT "reaction", "endedAt" IS NULL AS current FROM "Allergy" WHERE "patientId" = $1 ORDER BY "reaction"',
      [patientId],
    );
    expect(rows).toEqual([
      { reaction: 'anaphylaxis', current: true },
      { reaction: 'rash', current: false },
    ]);
  });

  test.each([
    ['recorded without an entry', 'allergens', 'recorded', [], 'entries'],
    ['none with an entry', 'conditions', 'none', [{ code: 'ckd' }], 'outcome'],
    [
      'the same twice',
      'conditions',
      'recorded',
      [{ code: 'ckd' }, { code: 'ckd', startedOn: '2020-01-01' }],
      'entries.1.code',
    ],
    [
      'the same medicine twice',
      'medicines',
      'recorded',
      [
        { code: 'nsaid', name: 'A' },
        { code: 'nsaid', name: 'a' },
      ],
      'entries.1.code',
    ],
    [
      'a start in the future',
      'conditions',
      'recorded',
      [{ code: 'ckd', startedOn: '2027-01-01' }],
      'entries.0.startedOn',
    ],
    ['a code that does not exist', 'allergens', 'recorded', [{ code: 'moonlight' }], 'entries.0.code'],
    ['a code of another list', 'allergens', 'recorded', [{ code: 'metformin' }], 'entries.0.code'],
  ])('%s is refused beside its field and changes nothing', async (_what, kind, outcome, entries, field) => {
    const { code } = await newPatient(clinic);
    const refused = await refusal(review(code, kind, outcome, entries), 'invalid-input');
    expect(Object.keys(refused.fields)).toEqual([field]);
    expect((await banner(code)).version).toBe(1);
  });

  test('two members of a class of medicines may both be taken', async () => {
    const { code } = await newPatient(clinic);
    await review(code, 'medicines', 'recorded', [
      { code: 'nsaid', name: 'Ibuprofen' },
      { code: 'nsaid', name: 'Naproxen' },
    ]);
    expect((await banner(code)).medicines).toHaveLength(2);
  });

  test('a review made on an old view of the patient is refused, so that nobody ends what a colleague just added', async () => {
    const { code } = await newPatient(clinic);
    await review(code, 'allergens', 'recorded', [{ code: 'egg' }], { version: 1 });
    await refusal(review(code, 'allergens', 'recorded', [{ code: 'milk' }], { version: 1 }), 'stale');
    expect((await banner(code)).allergies?.map((allergy) => allergy.code)).toEqual(['egg']);
  });
});

describe('the list', () => {
  let listed: Clinic;
  const people = Array.from({ length: 23 }, (_, index) => ({
    mrn: `L-${String(index).padStart(2, '0')}`,
    // Equal names and equal or missing birth dates, so that a page boundary falls between equals.
    familyName: ['Ahlberg', 'Öztürk', 'de Souza', 'Zimmer'][index % 4] ?? 'X',
    givenName: 'Kim',
    birthDate: index % 5 === 0 ? null : `19${50 + (index % 3)}-01-01`,
  }));

  beforeAll(async () => {
    listed = await makeClinic('Listed');
    for (const person of people) await newPatient(listed, person);
  });

  async function walk(sort: string, direction: string): Promise<{ mrn: string; key: string }[]> {
    const seen: { mrn: string; key: string }[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listPatients.execute>> = await listPatients.execute(listed.nurse, {
        sort,
        direction,
        cursor,
        limit: 4,
      });
      expect(page.rows.length).toBeLessThanOrEqual(4);
      expect(page.total).toBe(23);
      seen.push(
        ...page.rows.map((row) => ({
          mrn: row.mrn,
          key: sort === 'name' ? row.familyName : (row.birthDate ?? '9999'),
        })),
      );
      cursor = page.nextCursor;
    } while (cursor !== null);
    return seen;
  }

  test.each(['name', 'birth-date', 'added'])('by %s shows everyone once, page by page, both ways', async (sort) => {
    const up = await walk(sort, 'ascending');
    const down = await walk(sort, 'descending');
    expect(new Set(up.map((row) => row.mrn)).size).toBe(23);
    expect(up).toHaveLength(23);
    expect(down).toEqual(up.toReversed());
  });

  test('by name is in order without regard to accents and capitals, by birth date with the unknown last', async () => {
    const names = (await walk('name', 'ascending')).map((row) => row.key);
    expect([...new Set(names)]).toEqual(['Ahlberg', 'de Souza', 'Öztürk', 'Zimmer']);
    const days = (await walk('birth-date', 'ascending')).map((row) => row.key);
    expect(days).toEqual(days.toSorted());
    expect(days.at(-1)).toBe('9999');
  });

  test('holds its place when somebody is added before it', async () => {
    const first = await listPatients.execute(listed.nurse, { limit: 4 });
    await newPatient(listed, { mrn: 'L-early', familyName: 'Aaa' });
    const second = await listPatients.execute(listed.nurse, { limit: 4, cursor: first.nextCursor });
    const both = [...first.rows, ...second.rows].map((row) => row.mrn);
    expect(new Set(both).size).toBe(8);
    expect(both).not.toContain('L-early');
  });

  test.each([
    { limit: 0 },
    { limit: 101 },
    { sort: 'mrn' },
    { direction: 'up' },
    { search: 'x'.repeat(201) },
    { clinicId: 'x' },
  ])('refuses %j', async (input) => {
    await refusal(listPatients.execute(listed.nurse, input), 'invalid-input');
  });
});

describe('searching', () => {
  let searched: Clinic;

  beforeAll(async () => {
    searched = await makeClinic('Searched');
    await newPatient(searched, {
      mrn: 'LW-0042',
      familyName: 'Álvarez Quintero',
      givenName: 'María',
      birthDate: '1958-03-12',
    });
    await newPatient(searched, { mrn: 'LW-0043', familyName: "O'Brien", givenName: 'Siobhán', birthDate: null });
    await newPatient(searched, {
      mrn: 'LW-0144',
      familyName: 'Jansen',
      givenName: 'Anna Maria',
      birthDate: '1958-03-12',
    });
  });

  test.each([
    ['alvarez', ['LW-0042']],
    ['ÁLVAREZ quin', ['LW-0042']],
    ['maria alv', ['LW-0042']],
    ['maria', ['LW-0042', 'LW-0144']],
    ['obrien', ['LW-0043']],
    ["o'brien siob", ['LW-0043']],
    ['ja', ['LW-0144']],
    ['lw-0144', ['LW-0144']],
    ['LW0042', ['LW-0042']],
    ['0043', ['LW-0043']],
    ['12/3/1958', ['LW-0042', 'LW-0144']],
    ['1958-03-12 jansen', ['LW-0144']],
    ['12 March 1958', ['LW-0042', 'LW-0144']],
    ['12.03.1959', []],
    ['   ', ['LW-0042', 'LW-0043', 'LW-0144']],
    ['?!', []],
    ['%', []],
    ['_', []],
    ["' OR ''='", []],
  ])('for "%s" finds %j', async (text, expected) => {
    expect(await foundNumbers(text, searched)).toEqual(expected);
    expect((await search(text, searched)).isApproximate).toBe(false);
  });

  test.each([
    ['alvares', 'LW-0042'],
    ['jannsen', 'LW-0144'],
    ['obrian', 'LW-0043'],
  ])('for the misspelt "%s" shows what is alike, and says so', async (text, expected) => {
    const page = await search(text, searched);
    expect(page.isApproximate).toBe(true);
    expect(page.rows[0]?.mrn).toBe(expected);
  });
});

describe('likely duplicates', () => {
  let clinicWithTwins: Clinic;

  beforeAll(async () => {
    clinicWithTwins = await makeClinic('Duplicates');
    await newPatient(clinicWithTwins, {
      mrn: 'D-1',
      familyName: 'Kowalczyk',
      givenName: 'Zofia',
      birthDate: '1971-04-09',
    });
    await newPatient(clinicWithTwins, { mrn: 'D-2', familyName: 'Smith', givenName: 'John', birthDate: '1980-06-15' });
    await newPatient(clinicWithTwins, { mrn: 'D-3', familyName: 'Nguyen', givenName: 'Thi Lan', birthDate: null });
  });

  const likely = async (typed: Record<string, unknown>) =>
    (await findLikelyDuplicates.execute(clinicWithTwins.nurse, typed)).map((row) => row.mrn);

  test.each([
    ['the same person', { familyName: 'Kowalczyk', givenName: 'Zofia', birthDate: '1971-04-09' }, ['D-1']],
    ['a typing error in the name', { familyName: 'Kowalzcyk', givenName: 'Zofja', birthDate: '1971-04-09' }, ['D-1']],
    ['names the other way round', { familyName: 'Zofia', givenName: 'Kowalczyk', birthDate: '1971-04-09' }, ['D-1']],
    [
      'day and month the other way round',
      { familyName: 'Kowalczyk', givenName: 'Zofia', birthDate: '1971-09-04' },
      ['D-1'],
    ],
    ['a sound-alike', { familyName: 'Smyth', givenName: 'Jon', birthDate: '1980-06-15' }, ['D-2']],
    ['the same number alone', { mrn: 'D-2' }, ['D-2']],
    ['no birth date yet', { familyName: 'Smith', givenName: 'John' }, ['D-2']],
    [
      'a patient whose birth date is not known',
      { familyName: 'Nguyen', givenName: 'Thi Lan', birthDate: '1990-01-01' },
      ['D-3'],
    ],
    ['another person born on the day', { familyName: 'Okonkwo', givenName: 'Ada', birthDate: '1971-04-09' }, []],
    ['a namesake born in other years', { familyName: 'Smith', givenName: 'Johanna', birthDate: '2001-01-01' }, []],
    ['hardly anything typed', { familyName: 'K' }, []],
    ['nothing typed', {}, []],
  ])('%s', async (_what, typed, expected) => {
    expect(await likely(typed)).toEqual(expected);
  });

  test('asking for them leaves no chart-read behind', async () => {
    await likely({ familyName: 'Kowalczyk', givenName: 'Zofia', birthDate: '1971-04-09' });
    const reads = await asLogin('owner', `SELECT 1 FROM "AuditEvent" WHERE "clinicId" = $1 AND "type" = 'chart.read'`, [
      clinicWithTwins.clinicId,
    ]);
    expect(reads).toEqual([]);
  });
});
