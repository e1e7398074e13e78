// Handouts: stored as issued, given again as they are, for those who may.

import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { updateClinicSettings } from '#lib/commands/clinics/update-clinic-settings.ts';
import { issueHandout } from '#lib/commands/handouts/issue-handout.ts';
import { getClinicSettings } from '#lib/queries/clinics/get-clinic-settings.ts';
import { getHandoutFile } from '#lib/queries/handouts/get-handout-file.ts';
import { getPreviewPdf } from '#lib/queries/handouts/get-preview-pdf.ts';
import { listHandouts } from '#lib/queries/handouts/list-handouts.ts';
import { previewHandout } from '#lib/queries/handouts/preview-handout.ts';
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
} from './clinic.ts';

let clinic: TestClinic;
let patientCode: string;
beforeAll(async () => {
  clinic = await makeClinic();
  patientCode = await addTestPatient(clinic);
  await signVisit(
    clinic,
    patientCode,
    draft({ symptoms: [symptom('muscle-twitching')], labs: [lab('magnesium-serum', '0.60', 'mmol/L')] }),
  );
});

describe('a handout', () => {
  it('is about what the screening raised, unless a person chooses otherwise', async () => {
    const { request, choices, canIssue } = await previewHandout.execute(
      clinic.dietitian,
      { patientCode },
      { now: NOW },
    );
    expect(request).toMatchObject({ nutrients: ['magnesium'], confirmed: [], paper: 'a4', size: 'standard' });
    expect(choices[0]).toMatchObject({ nutrient: 'magnesium', basis: 'likely', isDefault: true });
    expect(canIssue).toBe(true);
    const chosen = await previewHandout.execute(
      clinic.dietitian,
      { patientCode, nutrients: ['calcium'], paper: 'letter', size: 'large' },
      { now: NOW },
    );
    expect(chosen.request).toMatchObject({ nutrients: ['calcium'], paper: 'letter', size: 'large' });
  });

  it('reprints the very bytes that were issued, whatever changes afterwards', async () => {
    const issued = await issueHandout.execute(clinic.dietitian, { patientCode }, { now: minutesLater(10) });
    const first = await getHandoutFile.execute(
      clinic.dietitian,
      { handoutId: issued.handoutId },
      { now: minutesLater(11) },
    );
    expect(createHash('sha256').update(first.bytes).digest('hex')).toBe(issued.sha256);
    const { version: _version, ...settings } = await getClinicSettings.execute(clinic.administrator, {});
    const { version } = await getClinicSettings.execute(clinic.administrator, {});
    const changed = Object.fromEntries(
      Object.entries(settings).filter(([key]) =>
        [
          'name',
          'timeZone',
          'paper',
          'addressLines',
          'phone',
          'adviceLine',
          'emergencyNumber',
          'openingHours',
        ].includes(key),
      ),
    );
    await updateClinicSettings.execute(clinic.administrator, { ...changed, version, phone: '01632 111 222' });
    const second = await getHandoutFile.execute(
      clinic.nurse,
      { handoutId: issued.handoutId },
      { now: minutesLater(60) },
    );
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    const fresh = await getPreviewPdf.execute(clinic.dietitian, { patientCode }, { now: minutesLater(60) });
    expect(Buffer.from(fresh.bytes).equals(Buffer.from(first.bytes))).toBe(false);
  });

  it('is issued once when the button is pressed twice', async () => {
    const count = async () => (await listHandouts.execute(clinic.nurse, { patientCode })).length;
    const before = await count();
    const press = () =>
      issueHandout.execute(
        clinic.clinician,
        { patientCode },
        { now: minutesLater(70), idempotencyKey: 'pressed-twice' },
      );
    const [one, two] = await Promise.all([press(), press()]);
    expect(two).toEqual(one);
    expect(await count()).toBe(before + 1);
    const [row] = await listHandouts.execute(clinic.nurse, { patientCode });
    expect(row).toMatchObject({ kind: 'food', title: 'Magnesium', issuedByName: 'Dr R. Okafor' });
  });

  it('cannot be changed or removed, even by the owner of the database', async () => {
    for (const text of [
      'UPDATE "HandoutFile" SET "pages" = 9',
      'DELETE FROM "HandoutFile"',
      'UPDATE "Handout" SET "plainText" = \'\'',
    ]) {
      const attempt = asOwner(process.env.DATABASE_URL ?? '', async (client) => await client.query(text));
      await expect(attempt).rejects.toThrow(/never changed/);
    }
  });

  it('rests on a screening of the facts it was made of', async () => {
    const { handoutId } = await issueHandout.execute(
      clinic.dietitian,
      { patientCode },
      { now: minutesLater(2 * 24 * 60) },
    );
    const rows = await asOwner(process.env.DATABASE_URL ?? '', async (client) => {
      const text =
        'SELECT s."asOf"::text FROM "Handout" h JOIN "Screening" s ON s."clinicId" = h."clinicId" AND s.id = h."screeningId" WHERE h.id = $1';
      return (await client.query<{ asOf: string }>(text, [handoutId])).rows;
    });
    expect(rows).toEqual([{ asOf: '2026-11-22' }]);
  });

  it('is looked at by nurses and issued by clinicians and dietitians alone', async () => {
    expect((await previewHandout.execute(clinic.nurse, { patientCode }, { now: NOW })).canIssue).toBe(false);
    expect((await refusal(issueHandout.execute(clinic.nurse, { patientCode }))).code).toBe('forbidden');
    for (const attempt of [
      () => issueHandout.execute(clinic.administrator, { patientCode }),
      () => previewHandout.execute(clinic.administrator, { patientCode }),
      () => listHandouts.execute(clinic.administrator, { patientCode }),
    ]) {
      expect((await refusal(attempt())).code).toBe('forbidden');
    }
  });

  it('of another clinic does not exist', async () => {
    const other = await makeClinic();
    const { handoutId } = await issueHandout.execute(clinic.dietitian, { patientCode }, { now: minutesLater(90) });
    for (const attempt of [
      () => getHandoutFile.execute(other.dietitian, { handoutId }),
      () => previewHandout.execute(other.dietitian, { patientCode }),
      () => getPreviewPdf.execute(other.dietitian, { patientCode }),
      () => issueHandout.execute(other.dietitian, { patientCode }),
      () => listHandouts.execute(other.dietitian, { patientCode }),
    ]) {
      expect((await refusal(attempt())).code).toBe('not-found');
    }
  });

  it('stays on two pages with three nutrients and is held for somebody under 18', async () => {
    const minor = await addTestPatient(clinic, { birthDate: '2009-05-05' });
    await signVisit(
      clinic,
      minor,
      draft({ symptoms: [symptom('muscle-twitching')], labs: [lab('magnesium-serum', '0.60', 'mmol/L')] }),
    );
    const preview = await previewHandout.execute(
      clinic.dietitian,
      { patientCode: minor, nutrients: ['magnesium'] },
      { now: NOW },
    );
    expect(preview.result).toMatchObject({ blocked: true, document: null });
    const three = await getPreviewPdf.execute(
      clinic.dietitian,
      { patientCode, nutrients: ['magnesium', 'vitamin-b12', 'calcium'] },
      { now: NOW },
    );
    expect(three.pages).toBeLessThanOrEqual(2);
  });
});
