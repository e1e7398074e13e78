// The demonstration data shows every rule, every status and everything that can go wrong with a value.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Screening } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { getCase } from '#lib/queries/cases/get-case.ts';
import { listCases } from '#lib/queries/cases/list-cases.ts';
import { listToday } from '#lib/queries/cases/list-today.ts';
import { getDraft } from '#lib/queries/encounters/get-draft.ts';
import { getPreviewPdf } from '#lib/queries/handouts/get-preview-pdf.ts';
import { previewHandout } from '#lib/queries/handouts/preview-handout.ts';
import { getPatientChart } from '#lib/queries/patients/get-patient-chart.ts';
import { parseStoredScreening } from '#lib/records/stored-screening.ts';
import { type DemoClinic, demoPatients, seedDemo } from '#prisma/seed/index.ts';
import { asOwner } from '#scripts/lib/database.ts';
import { NOW } from './clinic.ts';

const demoUsers = (['nurse', 'clinician', 'dietitian', 'administrator'] as const).map((role) => ({
  role,
  email: `${role}@demo.legwork.test`,
  password: 'correct horse battery staple',
}));

let clinic: DemoClinic;
let screenings: Screening[];

beforeAll(async () => {
  clinic = await seedDemo({ demoUsers, now: NOW });
  const rows = await query<{ resultText: string }>('SELECT "resultText" FROM "Screening"');
  screenings = rows.map((row) => parseStoredScreening(row.resultText));
}, 240_000);

async function query<Row extends object>(text: string): Promise<Row[]> {
  return await asOwner(process.env.DATABASE_URL ?? '', async (client) => (await client.query<Row>(text)).rows);
}

describe('the demonstration data', () => {
  it('holds at least sixty patients', () => {
    expect(demoPatients.length).toBeGreaterThanOrEqual(60);
    expect(clinic.patients).toBe(demoPatients.length);
  });

  it('meets every rule at least once', () => {
    const met = new Set(
      screenings.flatMap(({ outcomes }) => outcomes.flatMap(({ rule, status }) => (status === 'met' ? [rule] : []))),
    );
    expect(knowledge.rules.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });

  it('shows every status of every nutrient with a deficiency rule', () => {
    const shown = new Set(
      screenings.flatMap(({ findings }) =>
        findings.flatMap((finding) => (finding.kind === 'deficiency' ? [`${finding.nutrient} ${finding.status}`] : [])),
      ),
    );
    const nutrients = knowledge.rules.flatMap((rule) => (rule.kind === 'deficiency' ? [rule.nutrient] : []));
    const wanted = nutrients.flatMap((nutrient) =>
      ['likely', 'low-level', 'possible', 'unlikely', 'not-assessable'].map((status) => `${nutrient} ${status}`),
    );
    expect(wanted.filter((status) => !shown.has(status))).toEqual([]);
  });

  it('shows every way to be unknown', () => {
    const reasons = screenings.flatMap(({ readings }) =>
      readings.flatMap(({ interpretation, reason }) => (interpretation === 'unknown' ? [reason ?? ''] : [])),
    );
    for (const reason of [/haemolysed/, /no unit/, /no collection date/, /days old/]) {
      expect(reasons.some((text) => reason.test(text))).toBe(true);
    }
  });

  it('has cases of each state: waiting, acknowledged, assigned, decided, closed, and drafts', async () => {
    const { counts, rows } = await listCases.execute(clinic.staff.clinician, { limit: 100 }, { now: NOW });
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
    expect(rows[0]).toMatchObject({ hasUnacknowledged: true });
    const today = await listToday.execute(clinic.staff.clinician, {}, { now: NOW });
    expect(today.unacknowledgedTotal).toBeGreaterThan(0);
    expect(today.mineTotal).toBeGreaterThan(0);
    expect(today.draftsTotal).toBe(4);
    const outcomes = await query<{ outcome: string }>('SELECT DISTINCT "outcome" FROM "Decision"');
    expect(outcomes.map((row) => row.outcome).sort()).toEqual(['confirmed', 'deferred', 'referred', 'ruled-out']);
  });

  it('has handouts of both kinds, one of them with a list that an allergy and a diet empty', async () => {
    const handouts = await query<{ kind: string; documentText: string }>(
      'SELECT "kind", "documentText" FROM "Handout"',
    );
    expect(new Set(handouts.map((row) => row.kind))).toEqual(new Set(['food', 'hold-sheet']));
    const emptied = handouts.filter(({ documentText }) => {
      const document: { blocks: { kind: string; foods?: unknown[]; instead?: unknown }[] } = JSON.parse(documentText);
      return document.blocks.some(
        (block) => block.kind === 'food-list' && block.foods?.length === 0 && block.instead !== null,
      );
    });
    expect(emptied.length).toBeGreaterThan(0);
  });

  it('opens everywhere: each chart, case and draft, and each handout as it would print', async () => {
    const { clinician } = clinic.staff;
    const at = { now: NOW };
    for (const { code } of await query<{ code: string }>('SELECT "code" FROM "Patient"')) {
      const chart = await getPatientChart.execute(clinician, { code }, at);
      expect(chart.latestScreening !== null || chart.draft !== null).toBe(true);
      for (const { reading } of chart.labs)
        expect(reading?.interpretation === 'unknown' && !reading.reason).toBe(false);
      const { result, request } = await previewHandout.execute(clinician, { patientCode: code }, at);
      const isPrintable = result.document !== null || result.holdSheet !== null;
      // Nothing to print is right only where there is nothing to print about.
      expect(isPrintable || request.nutrients.length === 0).toBe(true);
      if (isPrintable) {
        const { pages } = await getPreviewPdf.execute(clinician, { patientCode: code }, at);
        expect(pages).toBeLessThanOrEqual(2);
      }
      if (chart.draft) await getDraft.execute(clinician, { draftId: chart.draft.draftId }, at);
    }
    for (const { id } of await query<{ id: string }>('SELECT "id" FROM "Case"')) {
      const detail = await getCase.execute(clinician, { caseId: id }, at);
      expect(detail.findings.length).toBeGreaterThan(0);
      for (const { content } of detail.findings) {
        expect(content.because.length).toBeGreaterThan(0);
        expect(content.sources.length).toBeGreaterThan(0);
      }
    }
  }, 180_000);

  it('writes everything with its audit rows', async () => {
    const rows = await query<{ type: string; count: string }>(
      'SELECT "type", count(*) FROM "AuditEvent" GROUP BY "type"',
    );
    const counts = Object.fromEntries(rows.map((row) => [row.type, Number(row.count)]));
    expect(counts['patient.added']).toBe(demoPatients.length);
    for (const type of [
      'encounter.signed',
      'case.opened',
      'case-finding.acknowledged',
      'case-finding.decided',
      'handout.issued',
      'gate.released',
    ]) {
      expect(counts[type]).toBeGreaterThan(0);
    }
  });
});
