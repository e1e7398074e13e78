// The journeys of the first release, through the commands that pages call.

import { beforeAll, describe, expect, it } from 'vitest';

import { acknowledgeFinding } from '#lib/commands/cases/acknowledge-finding.ts';
import { decideFinding } from '#lib/commands/cases/decide-finding.ts';
import { issueHandout } from '#lib/commands/handouts/issue-handout.ts';
import { releaseGate } from '#lib/commands/handouts/release-gate.ts';
import { handoutKnowledge } from '#lib/knowledge/handout-knowledge.ts';
import { getCase } from '#lib/queries/cases/get-case.ts';
import { getHandoutFile } from '#lib/queries/handouts/get-handout-file.ts';
import { previewHandout } from '#lib/queries/handouts/preview-handout.ts';
import { getPatientChart } from '#lib/queries/patients/get-patient-chart.ts';
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
  typeDraft,
} from './clinic.ts';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await makeClinic();
});

const foods = new Map(handoutKnowledge.foods.map((food) => [food.id, food]));

function listedFoods(lists: Record<string, string[] | undefined>) {
  return Object.values(lists).flatMap((ids) => (ids ?? []).flatMap((id) => foods.get(id) ?? []));
}

function decision(finding: { caseFindingId: string; version: number }, given: Record<string, unknown> = {}) {
  const { caseFindingId, version } = finding;
  return { caseFindingId, version, outcome: 'confirmed', reason: null, comment: null, followUpOn: null, ...given };
}

describe('journey 1: tingling feet, metformin, three low results', () => {
  it('raises what the tables say, is confirmed, and prints food that is safe for her', async () => {
    const patientCode = await addTestPatient(clinic, {
      sex: 'female',
      birthDate: '1958-03-02',
      diet: 'vegetarian',
      allergens: ['fish'],
      conditions: ['type-2-diabetes'],
      medicines: ['metformin', 'ppi'],
    });
    const signed = await signVisit(
      clinic,
      patientCode,
      draft({
        symptoms: [
          symptom('tingling', { side: 'both', durationDays: '60' }),
          symptom('numbness', { side: 'both', durationDays: '60' }),
          symptom('nocturnal-cramp', {}),
        ],
        labs: [
          lab('vitamin-b12-serum', '110', 'pmol/L'),
          lab('magnesium-serum', '0.58', 'mmol/L'),
          lab('potassium-serum', '3.3', 'mmol/L'),
          lab('creatinine', '80', 'umol/L'),
          lab('hba1c', '7.4', '%'),
        ],
      }),
    );
    expect(signed).toMatchObject({ openedNow: true });
    const detail = await getCase.execute(clinic.clinician, { caseId: signed.caseId }, { now: NOW });
    const found = detail.findings.map(({ content }) =>
      content.kind === 'deficiency'
        ? `${content.nutrient} ${content.status}`
        : content.kind === 'red-flag'
          ? `${content.code} ${content.urgency}`
          : content.kind,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'diabetic-neuropathy soon',
        'vitamin-b12 likely',
        'magnesium likely',
        'potassium likely',
      ]),
    );
    for (const { content } of detail.findings) expect(content.because.length).toBeGreaterThan(0);
    for (const finding of detail.findings) {
      await decideFinding.execute(clinic.clinician, decision(finding), { now: minutesLater(10) });
    }
    const { handoutId } = await issueHandout.execute(clinic.clinician, { patientCode }, { now: minutesLater(20) });
    const preview = await previewHandout.execute(clinic.clinician, { patientCode }, { now: minutesLater(20) });
    expect(preview.result.blocked).toBe(false);
    expect(preview.request.confirmed).toEqual(expect.arrayContaining(['vitamin-b12', 'magnesium', 'potassium']));
    const listed = listedFoods(preview.result.lists);
    expect(listed.length).toBeGreaterThan(0);
    for (const food of listed) {
      expect(food.contains).not.toContain('fish');
      expect(['meat', 'fish', 'mollusc', 'pork']).not.toContain(food.origin);
    }
    const file = await getHandoutFile.execute(clinic.dietitian, { handoutId }, { now: NOW });
    expect(Buffer.from(file.bytes.slice(0, 5)).toString()).toBe('%PDF-');
    expect(file.pages).toBeLessThanOrEqual(2);
  });
});

describe('journey 2: a swollen leg in a draft that nobody has signed', () => {
  it('holds the handout until a clinician has acknowledged the flag', async () => {
    const patientCode = await addTestPatient(clinic);
    await signVisit(
      clinic,
      patientCode,
      draft({ symptoms: [symptom('muscle-cramp')], labs: [lab('magnesium-serum', '0.60', 'mmol/L')] }),
    );
    const open = await previewHandout.execute(clinic.clinician, { patientCode }, { now: minutesLater(1) });
    expect(open.result.blocked).toBe(false);
    const saved = await typeDraft(
      clinic,
      patientCode,
      draft({
        symptoms: [symptom('leg-swelling', { side: 'right' }), symptom('pitting-oedema-one-leg', { side: 'right' })],
        circumstances: circumstances('previous-dvt'),
      }),
      minutesLater(2),
    );
    expect(saved.case?.flags).toMatchObject([{ urgency: 'urgent' }]);
    const held = await previewHandout.execute(clinic.clinician, { patientCode }, { now: minutesLater(3) });
    expect(held.result.blocked).toBe(true);
    expect(held.result.gates).toContainEqual(expect.objectContaining({ gate: 'G1', effect: 'hold', holds: 'all' }));
    expect(held.result.document).toBeNull();

    const { findings } = await getCase.execute(clinic.nurse, { caseId: saved.case?.caseId }, { now: minutesLater(3) });
    const flag = findings.find(({ kind }) => kind === 'red-flag');
    const magnesium = findings.find(({ kind }) => kind === 'deficiency');
    if (!flag || !magnesium) throw new Error('the case lacks a finding');
    const early = await refusal(decideFinding.execute(clinic.clinician, decision(magnesium), { now: minutesLater(4) }));
    expect(early).toMatchObject({ code: 'conflict', data: { unacknowledged: [flag.key] } });

    const acknowledgement = { caseFindingId: flag.caseFindingId, actionTaken: 'Sent for a scan today' };
    const byNurse = await acknowledgeFinding.execute(
      clinic.nurse,
      { ...acknowledgement, version: flag.version },
      { now: minutesLater(5) },
    );
    const stillHeld = await previewHandout.execute(clinic.clinician, { patientCode }, { now: minutesLater(5) });
    expect(stillHeld.result.blocked).toBe(true);
    await acknowledgeFinding.execute(
      clinic.clinician,
      { ...acknowledgement, version: byNurse.version },
      { now: minutesLater(6) },
    );
    const released = await previewHandout.execute(clinic.clinician, { patientCode }, { now: minutesLater(7) });
    expect(released.result.gates.find(({ gate }) => gate === 'G1')?.effect).not.toBe('hold');
    expect(released.result.blocked).toBe(false);
  });

  it('may print the hold sheet while it is held', async () => {
    const patientCode = await addTestPatient(clinic);
    await typeDraft(clinic, patientCode, draft({ symptoms: [symptom('entire-leg-swollen', { side: 'left' })] }));
    const issued = await issueHandout.execute(clinic.clinician, { patientCode }, { now: minutesLater(1) });
    expect(issued.kind).toBe('hold-sheet');
  });
});

describe('journey 3: low magnesium, potassium 5.9, kidney disease, an ACE inhibitor', () => {
  it('is held until a dietitian confirms, and then lists nothing high in potassium', async () => {
    const patientCode = await addTestPatient(clinic, { conditions: ['ckd'], medicines: ['ace-inhibitor'] });
    await signVisit(
      clinic,
      patientCode,
      draft({
        symptoms: [symptom('muscle-cramp')],
        labs: [
          lab('magnesium-serum', '0.60', 'mmol/L'),
          lab('potassium-serum', '5.9', 'mmol/L'),
          lab('creatinine', '160', 'umol/L'),
        ],
      }),
    );
    const held = await previewHandout.execute(
      clinic.dietitian,
      { patientCode, nutrients: ['magnesium'] },
      { now: minutesLater(1) },
    );
    expect(held.result.blocked).toBe(true);
    expect(held.releasable).toContain('G5');
    const release = {
      patientCode,
      screeningId: held.screeningId,
      gate: 'G5',
      reason: 'Plan agreed with the renal team',
    };
    for (const actor of [clinic.nurse, clinic.administrator, clinic.clinician]) {
      expect((await refusal(releaseGate.execute(actor, release, { now: minutesLater(2) }))).code).toBe('forbidden');
    }
    expect(
      (await refusal(releaseGate.execute(clinic.dietitian, { ...release, reason: '  ' }, { now: minutesLater(2) })))
        .code,
    ).toBe('invalid-input');
    await releaseGate.execute(clinic.dietitian, release, { now: minutesLater(3) });
    const again = await refusal(releaseGate.execute(clinic.dietitian, release, { now: minutesLater(3) }));
    expect(again.code).toBe('conflict');

    const preview = await previewHandout.execute(
      clinic.dietitian,
      { patientCode, nutrients: ['magnesium'] },
      { now: minutesLater(4) },
    );
    expect(preview.releases).toMatchObject([{ gate: 'G5', byName: 'S. Iyer' }]);
    expect(preview.result.blocked).toBe(false);
    const listed = listedFoods(preview.result.lists);
    expect(listed.length).toBeGreaterThan(0);
    for (const food of listed) expect(food.flags).not.toContain('k-high');
  });

  it('is held again as soon as a new result changes the facts', async () => {
    const patientCode = await addTestPatient(clinic, { conditions: ['ckd'], medicines: ['ace-inhibitor'] });
    const labs = [
      lab('magnesium-serum', '0.60', 'mmol/L'),
      lab('potassium-serum', '5.9', 'mmol/L'),
      lab('creatinine', '160', 'umol/L'),
    ];
    await signVisit(clinic, patientCode, draft({ symptoms: [symptom('muscle-cramp')], labs }));
    const { screeningId } = await previewHandout.execute(clinic.dietitian, { patientCode }, { now: minutesLater(1) });
    await releaseGate.execute(
      clinic.dietitian,
      { patientCode, screeningId, gate: 'G5', reason: 'Plan agreed' },
      { now: minutesLater(1) },
    );
    await signVisit(
      clinic,
      patientCode,
      draft({
        symptoms: [symptom('muscle-cramp')],
        labs: [lab('potassium-serum', '5.7', 'mmol/L', { collectedOn: '2026-11-19' })],
      }),
      minutesLater(30),
    );
    const preview = await previewHandout.execute(clinic.dietitian, { patientCode }, { now: minutesLater(31) });
    expect(preview.releases).toEqual([]);
    expect(preview.result.blocked).toBe(true);
    const late = await refusal(
      releaseGate.execute(
        clinic.dietitian,
        { patientCode, screeningId, gate: 'G5', reason: 'Plan agreed' },
        { now: minutesLater(32) },
      ),
    );
    expect(late.code).toBe('stale');
  });
});

describe('journey 4: a haemolysed sample', () => {
  it.each([
    ['as the value', lab('magnesium-serum', 'haemolysed', null)],
    ['as a note beside a normal number', lab('magnesium-serum', '0.85', 'mmol/L', { specimen: ['haemolysed'] })],
    ['a number without a unit', lab('magnesium-serum', '0.85', null)],
    ['a number without a day', lab('magnesium-serum', '0.85', 'mmol/L', { collectedOn: null })],
  ])('stays unknown and never reads as normal: %s', async (_name, magnesium) => {
    const patientCode = await addTestPatient(clinic);
    await signVisit(clinic, patientCode, draft({ symptoms: [symptom('muscle-cramp')], labs: [magnesium] }));
    const chart = await getPatientChart.execute(clinic.nurse, { code: patientCode }, { now: NOW });
    expect(chart.labs).toMatchObject([{ reading: { interpretation: 'unknown' } }]);
    expect(chart.labs[0]?.reading?.reason).toBeTruthy();
    const finding = chart.latestScreening?.findings.find(
      (item) => item.kind === 'deficiency' && item.nutrient === 'magnesium',
    );
    expect(finding).toMatchObject({ status: 'possible', missing: expect.arrayContaining(['magnesium-serum']) });
  });
});
