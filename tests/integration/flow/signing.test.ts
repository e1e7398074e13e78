// Signing: strict about what cannot be, silent about nothing, once.

import { beforeAll, describe, expect, it } from 'vitest';

import { signEncounter } from '#lib/commands/encounters/sign-encounter.ts';
import { startEncounter } from '#lib/commands/encounters/start-encounter.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import { getDraft } from '#lib/queries/encounters/get-draft.ts';
import { getPatientChart } from '#lib/queries/patients/get-patient-chart.ts';
import { asOwner } from '#scripts/lib/database.ts';
import {
  addTestPatient,
  circumstances,
  draft,
  lab,
  makeClinic,
  minutesLater,
  NOW,
  refusal,
  signVisit,
  symptom,
  type TestClinic,
  TODAY,
} from './clinic.ts';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await makeClinic();
});

async function signRefused(content: DraftContent) {
  const patientCode = await addTestPatient(clinic);
  const { draftId, version } = await startEncounter.execute(clinic.nurse, { patientCode }, { now: NOW });
  const error = await refusal(signEncounter.execute(clinic.nurse, { draftId, version, content }, { now: NOW }));
  expect(error.code).toBe('invalid-input');
  const kept = await getDraft.execute(clinic.nurse, { draftId }, { now: NOW });
  expect(kept.version).toBe(version);
  return error;
}

describe('signing', () => {
  it.each<[string, DraftContent, string]>([
    ['nothing recorded', draft({}), ''],
    ['half a date', draft({ occurredOn: '2026-11', symptoms: [symptom('fatigue')] }), 'occurredOn'],
    ['a visit in the future', draft({ occurredOn: '2026-11-21', symptoms: [symptom('fatigue')] }), 'occurredOn'],
    ['a visit before birth', draft({ occurredOn: '1960-01-01', symptoms: [symptom('fatigue')] }), 'occurredOn'],
    ['a severity of 11', draft({ symptoms: [symptom('leg-pain', { severity: '11' })] }), 'symptoms.0.severity'],
    [
      'a duration in words',
      draft({ symptoms: [symptom('leg-pain', { durationDays: 'weeks' })] }),
      'symptoms.0.durationDays',
    ],
    [
      'a symptom longer than life',
      draft({ symptoms: [symptom('leg-pain', { durationDays: '30000' })] }),
      'symptoms.0.durationDays',
    ],
    [
      'present and absent',
      draft({ symptoms: [symptom('leg-pain'), symptom('leg-pain', { status: 'absent' })] }),
      'symptoms.1.status',
    ],
    ['a symptom twice', draft({ symptoms: [symptom('leg-pain'), symptom('leg-pain')] }), 'symptoms.1'],
    ['a negative value', draft({ labs: [lab('magnesium-serum', '-0.6', 'mmol/L')] }), 'labs.0.value'],
    ['two decimal points', draft({ labs: [lab('magnesium-serum', '0.5.8', 'mmol/L')] }), 'labs.0.value'],
    ['an ambiguous separator', draft({ labs: [lab('vitamin-b12-serum', '1,234', 'pmol/L')] }), 'labs.0.value'],
    ['no test chosen', draft({ labs: [lab(null, '0.58', 'mmol/L')] }), 'labs.0.analyte'],
    [
      'a result of tomorrow',
      draft({ labs: [lab('magnesium-serum', '0.6', 'mmol/L', { collectedOn: '2026-11-21' })] }),
      'labs.0.collectedOn',
    ],
    [
      'a day that does not exist',
      draft({ labs: [lab('magnesium-serum', '0.6', 'mmol/L', { collectedOn: '2026-02-30' })] }),
      'labs.0.collectedOn',
    ],
    [
      'the same result twice',
      draft({ labs: [lab('magnesium-serum', '0.6', 'mmol/L'), lab('magnesium-serum', '0.6', 'mmol/L')] }),
      'labs.1',
    ],
    [
      'an impossible measurement',
      draft({ measurements: [{ rowId: 'm', code: 'bmi', value: '500', unit: 'kg/m2', takenOn: TODAY }] }),
      'measurements.0.value',
    ],
    [
      'a measurement in no unit',
      draft({ measurements: [{ rowId: 'm', code: 'weight', value: '70', unit: '', takenOn: TODAY }] }),
      'measurements.0.unit',
    ],
  ])('refuses %s beside its field, and keeps the draft', async (_name, content, field) => {
    const error = await signRefused(content);
    expect(Object.keys(error.fields)).toContain(field);
  });

  it('refuses a unit that the test does not come in, and names those it does', async () => {
    const error = await signRefused(draft({ labs: [lab('magnesium-serum', '0.58', 'mg/L')] }));
    const [message] = error.fields['labs.0.unit'] ?? [];
    expect(message).toContain('mg/L is not accepted');
    expect(message).toContain('mmol/L');
    expect(message).toContain('mg/dL');
  });

  it('asks about potassium 45, and takes it when it was confirmed as typed: unknown, not normal, not critical', async () => {
    const content = draft({ labs: [lab('potassium-serum', '45', 'mmol/L')] });
    const error = await signRefused(content);
    expect(error.fields['labs.0.value']?.[0]).toContain('4.5?');
    const patientCode = await addTestPatient(clinic);
    await signVisit(
      clinic,
      patientCode,
      draft({ labs: content.labs.map((row) => ({ ...row, confirmedAsTyped: true })) }),
    );
    const chart = await getPatientChart.execute(clinic.nurse, { code: patientCode }, { now: NOW });
    expect(chart.labs).toMatchObject([{ valueText: '45', reading: { interpretation: 'unknown' } }]);
  });

  it('writes once when the same form is sent twice at the same time', async () => {
    const patientCode = await addTestPatient(clinic);
    const { draftId, version } = await startEncounter.execute(clinic.nurse, { patientCode }, { now: NOW });
    const content = draft({ symptoms: [symptom('muscle-cramp')], labs: [lab('magnesium-serum', '0.58', 'mmol/L')] });
    const send = () =>
      signEncounter.execute(
        clinic.nurse,
        { draftId, version, content },
        { now: NOW, idempotencyKey: `sign-${draftId}` },
      );
    const [first, second] = await Promise.all([send(), send()]);
    expect(second).toEqual(first);
    const chart = await getPatientChart.execute(clinic.nurse, { code: patientCode }, { now: NOW });
    expect(chart.encounters).toHaveLength(1);
    expect(chart.labs).toHaveLength(1);
  });

  it('keeps every answer as given, and what was not asked apart from what is absent', async () => {
    const patientCode = await addTestPatient(clinic);
    await signVisit(
      clinic,
      patientCode,
      draft({
        historyGivenBy: 'carer',
        patientWords: '  it burns  ',
        symptoms: [
          symptom('tingling', { side: 'both', severity: '4', durationDays: '60', nocturnal: true }),
          symptom('numbness', { status: 'absent' }),
        ],
        circumstances: [...circumstances('smoker'), { code: 'falls', status: 'absent' }],
        measurements: [{ rowId: 'm', code: 'bmi', value: '24,5', unit: 'kg/m2', takenOn: TODAY }],
        labs: [
          lab('magnesium-serum', '1.7', 'mg/dL', {
            specimen: ['non-fasting'],
            flag: 'L',
            referenceRange: { low: '1.7', high: '2.4', unit: 'mg/dL', text: null },
          }),
          lab('ferritin', '', 'ug/L'),
        ],
      }),
    );
    const chart = await getPatientChart.execute(clinic.nurse, { code: patientCode }, { now: NOW });
    expect(chart.encounters).toMatchObject([
      {
        occurredOn: TODAY,
        historyGivenBy: 'carer',
        patientWords: 'it burns',
        present: ['Tingling, both sides, severity 4, 60 days, at night'],
        absent: ['Numbness'],
        circumstances: { present: ['Smoker'], absent: ['Falls'] },
        measurements: [{ value: '24,5', unit: 'kg/m2' }],
      },
    ]);
    expect(chart.labs).toMatchObject([
      {
        valueText: '1.7',
        unit: 'mg/dL',
        specimen: ['non-fasting'],
        canonical: { value: '0.69944456', unit: 'mmol/L' },
        reading: { interpretation: 'borderline' },
      },
    ]);
  });

  it('keeps dialysis and a previous DVT known at the next visit, though nobody asked again', async () => {
    const patientCode = await addTestPatient(clinic);
    await signVisit(
      clinic,
      patientCode,
      draft({
        circumstances: [...circumstances('haemodialysis', 'previous-dvt'), { code: 'smoker', status: 'absent' }],
      }),
    );
    const { draftId } = await startEncounter.execute(clinic.nurse, { patientCode }, { now: minutesLater(60) });
    const { patient, previous } = await getDraft.execute(clinic.nurse, { draftId }, { now: minutesLater(60) });
    expect(patient.lastingCircumstances.map(({ code }) => code).sort()).toEqual(['haemodialysis', 'previous-dvt']);
    expect(previous?.circumstances).toHaveLength(3);
    const signed = await signVisit(
      clinic,
      patientCode,
      draft({ symptoms: [symptom('calf-tenderness', { side: 'left' })] }),
      minutesLater(60),
    );
    expect(signed.flags).toMatchObject([{ urgency: 'urgent' }]);
  });

  it('of a backdated visit raises its alarms without deciding what is true today', async () => {
    const patientCode = await addTestPatient(clinic);
    await signVisit(clinic, patientCode, draft({ symptoms: [symptom('fatigue')] }));
    const content = draft({ occurredOn: '2026-11-10', symptoms: [symptom('entire-leg-swollen', { side: 'left' })] });
    const signed = await signVisit(clinic, patientCode, content, minutesLater(30));
    expect(signed).toMatchObject({ openedNow: false, flags: [{ urgency: 'urgent' }] });
    const chart = await getPatientChart.execute(clinic.nurse, { code: patientCode }, { now: minutesLater(31) });
    expect(chart.latestScreening?.findings.some(({ kind }) => kind === 'red-flag')).toBe(false);
    expect(chart.openCaseId).toBe(signed.caseId);
  });

  it('leaves nothing behind when it fails: no visit, no case, no audit row', async () => {
    const count = async () => {
      const [row] = await asOwner(process.env.DATABASE_URL ?? '', async (client) => {
        const text = `SELECT (SELECT count(*) FROM "Encounter")::int AS visits, (SELECT count(*) FROM "LabResult")::int AS labs,
          (SELECT count(*) FROM "Screening")::int AS screenings, (SELECT count(*) FROM "AuditEvent")::int AS events`;
        return (await client.query<{ visits: number; labs: number; screenings: number; events: number }>(text)).rows;
      });
      return row;
    };
    const patientCode = await addTestPatient(clinic);
    const { draftId, version } = await startEncounter.execute(clinic.nurse, { patientCode }, { now: NOW });
    const before = await count();
    const content = draft({
      symptoms: [symptom('entire-leg-swollen', { side: 'left' })],
      labs: [lab('magnesium-serum', '-1', 'mmol/L')],
    });
    await refusal(signEncounter.execute(clinic.nurse, { draftId, version, content }, { now: NOW }));
    expect(await count()).toEqual(before);
  });
});
