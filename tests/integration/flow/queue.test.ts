// The queue: what is most pressing first, pages that neither skip nor repeat, filters that the database applies.

import { beforeAll, describe, expect, it } from 'vitest';

import { assignCase } from '#lib/commands/cases/assign-case.ts';
import { listCases } from '#lib/queries/cases/list-cases.ts';
import { listToday } from '#lib/queries/cases/list-today.ts';
import { asOwner } from '#scripts/lib/database.ts';
import {
  addTestPatient,
  draft,
  lab,
  makeClinic,
  minutesLater,
  NOW,
  refusal,
  signVisit,
  symptom,
  type TestClinic,
  typeDraft,
} from './clinic.ts';

let clinic: TestClinic;
const codes: Record<string, string> = {};

beforeAll(async () => {
  clinic = await makeClinic();
  const visit = async (name: string, content: ReturnType<typeof draft>, minute: number) => {
    codes[name] = await addTestPatient(clinic);
    return await signVisit(clinic, codes[name], content, minutesLater(minute));
  };
  await visit(
    'routine',
    draft({ symptoms: [symptom('muscle-twitching')], labs: [lab('magnesium-serum', '0.6', 'mmol/L')] }),
    0,
  );
  await visit('soon', draft({ symptoms: [symptom('numbness', { side: 'left', durationDays: '30' })] }), 1);
  await visit('emergency', draft({ labs: [lab('potassium-serum', '6.8', 'mmol/L')] }), 2);
  await visit(
    'routine-later',
    draft({ symptoms: [symptom('muscle-twitching')], labs: [lab('magnesium-serum', '0.6', 'mmol/L')] }),
    3,
  );
  codes.urgent = await addTestPatient(clinic);
  await typeDraft(
    clinic,
    codes.urgent,
    draft({ symptoms: [symptom('entire-leg-swollen', { side: 'left' })] }),
    minutesLater(4),
  );
}, 120_000);

const list = async (input: Record<string, unknown> = {}, minute = 5) =>
  await listCases.execute(clinic.nurse, input, { now: minutesLater(minute) });
const order = (page: { rows: { patient: { code: string } }[] }) =>
  page.rows.map(({ patient }) => Object.keys(codes).find((name) => codes[name] === patient.code));

describe('the queue', () => {
  it('shows flags that nobody has acknowledged first, then by urgency and due time', async () => {
    expect(order(await list())).toEqual(['emergency', 'urgent', 'soon', 'routine', 'routine-later']);
    expect(order(await list({ direction: 'desc' }))).toEqual([
      'routine-later',
      'routine',
      'soon',
      'urgent',
      'emergency',
    ]);
  });

  it.each(['urgency', 'due', 'opened', 'patient'] as const)(
    'pages by %s, both ways, without skipping or repeating',
    async (sort) => {
      for (const direction of ['asc', 'desc'] as const) {
        const whole = order(await list({ sort, direction }));
        const paged: (string | undefined)[] = [];
        let cursor: string | null = null;
        do {
          const page: Awaited<ReturnType<typeof list>> = await list({ sort, direction, cursor, limit: 2 });
          paged.push(...order(page));
          cursor = page.nextCursor;
        } while (cursor !== null);
        expect(paged).toEqual(whole);
        expect(new Set(paged).size).toBe(5);
      }
    },
  );

  it('counts every view, whatever the filter', async () => {
    const page = await list({ urgency: 'soon' }, 25);
    expect(order(page)).toEqual(['soon']);
    expect(page.total).toBe(1);
    expect(page.counts).toEqual({ all: 5, 'red-flags': 3, mine: 0, unassigned: 5, overdue: 1, closed: 0 });
  });

  it.each<[Record<string, unknown>, string[]]>([
    [{ nutrient: 'magnesium' }, ['routine', 'routine-later']],
    [{ redFlag: 'suspected-dvt' }, ['urgent']],
    [{ view: 'red-flags' }, ['emergency', 'urgent', 'soon']],
    [{ due: 'today' }, ['emergency', 'urgent']],
    [{ due: 'overdue' }, ['emergency']],
    [{ view: 'closed' }, []],
    [{ assignee: 'none', urgency: 'urgent' }, ['urgent']],
    [{ nutrient: 'magnesium', redFlag: 'suspected-dvt' }, []],
  ])('filters by %o', async (filter, expected) => {
    expect(order(await list(filter, 25))).toEqual(expected);
  });

  it('finds by code, name, number and birth date, and takes signs of the search language as they are', async () => {
    expect(order(await list({ search: codes.soon }))).toEqual(['soon']);
    const [row] = (await list({ search: codes.soon })).rows;
    expect(order(await list({ search: row?.patient.mrn }))).toEqual(['soon']);
    expect(order(await list({ search: row?.patient.name }))).toEqual(['soon']);
    expect((await list({ search: '1970-05-05' })).rows).toHaveLength(5);
    expect((await list({ search: 'testcase' })).rows).toHaveLength(5);
    expect(order(await list({ search: 'magnesium' }))).toEqual(['routine', 'routine-later']);
    expect(order(await list({ search: `vein ${codes.urgent}` }))).toEqual(['urgent']);
    for (const search of ['%', '_', '\\', "'; DROP TABLE", '1970-05-06'])
      expect((await list({ search })).rows).toEqual([]);
  });

  it('refuses what it does not know instead of guessing', async () => {
    for (const input of [
      { view: 'secret' },
      { sort: 'name' },
      { limit: 1000 },
      { cursor: 'x' },
      { cursor: 'W10' },
      { what: 1 },
    ]) {
      expect((await refusal(list(input))).code).toBe('invalid-input');
    }
    const { nextCursor } = await list({ limit: 1 });
    expect((await refusal(list({ sort: 'due', cursor: nextCursor }))).code).toBe('invalid-input');
  });

  it('is read without a chart-read row in the audit trail', async () => {
    const count = async () =>
      await asOwner(
        process.env.DATABASE_URL ?? '',
        async (client) => (await client.query(`SELECT FROM "AuditEvent"`)).rowCount,
      );
    const before = await count();
    await list();
    await listToday.execute(clinic.nurse, {}, { now: NOW });
    expect(await count()).toBe(before);
  });

  it('is not for administrators, and another clinic sees nothing of it', async () => {
    expect((await refusal(listCases.execute(clinic.administrator, {}))).code).toBe('forbidden');
    const other = await makeClinic();
    expect((await listCases.execute(other.nurse, {}, { now: NOW })).counts.all).toBe(0);
  });
});

describe('today', () => {
  it('shows flags that wait, my cases by due time, and unsigned drafts', async () => {
    const [, , soon] = (await list()).rows;
    await assignCase.execute(
      clinic.nurse,
      { caseId: soon?.caseId, version: soon?.version, assigneeId: clinic.nurse.userId },
      { now: minutesLater(6) },
    );
    const today = await listToday.execute(clinic.nurse, {}, { now: minutesLater(7) });
    expect(order({ rows: today.unacknowledged })).toEqual(['emergency', 'urgent']);
    expect(order({ rows: today.mine })).toEqual(['soon']);
    expect(today.drafts).toMatchObject([{ patient: { code: codes.urgent }, updatedByName: 'N. Duarte', isMine: true }]);
    expect(order(await list({ view: 'mine' }))).toEqual(['soon']);
  });
});
