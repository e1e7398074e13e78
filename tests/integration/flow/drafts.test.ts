// Drafts: saved as typed, never lost, and no place for an alarm to wait in.

import { beforeAll, describe, expect, it } from 'vitest';

import { discardDraft } from '#lib/commands/encounters/discard-draft.ts';
import { saveDraft } from '#lib/commands/encounters/save-draft.ts';
import { signEncounter } from '#lib/commands/encounters/sign-encounter.ts';
import { startEncounter } from '#lib/commands/encounters/start-encounter.ts';
import { getCase } from '#lib/queries/cases/get-case.ts';
import { listCases } from '#lib/queries/cases/list-cases.ts';
import { getDraft } from '#lib/queries/encounters/get-draft.ts';
import {
  addTestPatient,
  circumstances,
  draft,
  lab,
  makeClinic,
  minutesLater,
  NOW,
  refusal,
  symptom,
  type TestClinic,
  typeDraft,
} from './clinic.ts';

const swollenLeg = draft({
  symptoms: [
    symptom('leg-swelling', { side: 'left', durationDays: '2' }),
    symptom('pitting-oedema-one-leg', { side: 'left' }),
  ],
  circumstances: circumstances('previous-dvt'),
});

describe('a draft', () => {
  let clinic: TestClinic;
  beforeAll(async () => {
    clinic = await makeClinic();
  });

  it('is one per patient: starting again opens the same one', async () => {
    const patientCode = await addTestPatient(clinic);
    const first = await startEncounter.execute(clinic.nurse, { patientCode }, { now: NOW });
    const again = await startEncounter.execute(clinic.clinician, { patientCode }, { now: NOW });
    expect(again).toMatchObject({ draftId: first.draftId, isNew: false });
  });

  it('is one per patient even when two people start at the same moment', async () => {
    const patientCode = await addTestPatient(clinic);
    const started = await Promise.all(
      [clinic.nurse, clinic.clinician, clinic.nurse].map((actor) =>
        startEncounter.execute(actor, { patientCode }, { now: NOW }),
      ),
    );
    expect(new Set(started.map(({ draftId }) => draftId)).size).toBe(1);
    expect(started.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it('keeps half-typed and naughty text as it was typed', async () => {
    const patientCode = await addTestPatient(clinic);
    const content = draft({
      occurredOn: '2026-11-',
      patientWords: '\u202eليغ\u0000 <script>"\'; DROP TABLE 𝒳\ud800',
      symptoms: [symptom('leg-pain', { severity: '1', durationDays: 'about Mar' })],
      labs: [lab('magnesium-serum', '0.', 'mmo', { collectedOn: '1' })],
    });
    const { draftId } = await typeDraft(clinic, patientCode, content);
    const { content: kept } = await getDraft.execute(clinic.nurse, { draftId }, { now: NOW });
    expect(kept).toEqual({ ...content, patientWords: '\u202eليغ <script>"\'; DROP TABLE 𝒳\ufffd' });
  });

  it('tells the second of two writers who saved meanwhile, gives both texts to merge, and saves nothing', async () => {
    const patientCode = await addTestPatient(clinic);
    const { draftId, version } = await typeDraft(clinic, patientCode, draft({ patientWords: 'common' }));
    const theirs = draft({ patientWords: 'by the clinician' });
    await saveDraft.execute(clinic.clinician, { draftId, version, content: theirs }, { now: minutesLater(1) });
    const error = await refusal(
      saveDraft.execute(
        clinic.nurse,
        { draftId, version, content: draft({ patientWords: 'by the nurse' }) },
        { now: minutesLater(2) },
      ),
    );
    expect(error.code).toBe('stale');
    expect(error.data).toMatchObject({ currentVersion: version + 1, updatedByName: 'Dr R. Okafor', content: theirs });
    const { content } = await getDraft.execute(clinic.nurse, { draftId }, { now: NOW });
    expect(content.patientWords).toBe('by the clinician');
  });

  it('lets exactly one of two simultaneous saves through', async () => {
    const patientCode = await addTestPatient(clinic);
    const { draftId, version } = await typeDraft(clinic, patientCode, draft({}));
    const attempts = await Promise.allSettled(
      ['one', 'two', 'three'].map((words) =>
        saveDraft.execute(clinic.nurse, { draftId, version, content: draft({ patientWords: words }) }, { now: NOW }),
      ),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('opens an urgent case within the save when it holds a suspected DVT, and the queue shows it first', async () => {
    const patientCode = await addTestPatient(clinic);
    const saved = await typeDraft(clinic, patientCode, swollenLeg);
    expect(saved.case).toMatchObject({ openedNow: true, flags: [{ urgency: 'urgent', isAcknowledged: false }] });
    expect(saved.case?.flags[0]?.key).toContain('suspected-dvt');
    const queue = await listCases.execute(clinic.nurse, {}, { now: NOW });
    expect(queue.rows[0]).toMatchObject({ patient: { code: patientCode }, urgency: 'urgent', hasUnacknowledged: true });
    expect(queue.rows[0]?.dueAt).toBe(minutesLater(240).toISOString());
  });

  it('does not screen the value that is being typed: 2.5 passes through 2', async () => {
    const patientCode = await addTestPatient(clinic);
    const potassium = lab('potassium-serum', '2', 'mmol/L');
    const {
      draftId,
      version,
      case: none,
    } = await typeDraft(clinic, patientCode, draft({ labs: [potassium], inProgress: potassium.rowId }));
    expect(none).toBeNull();
    const left = await saveDraft.execute(
      clinic.nurse,
      { draftId, version, content: draft({ labs: [potassium] }) },
      { now: NOW },
    );
    expect(left.case?.flags).toMatchObject([{ urgency: 'emergency' }]);
  });

  it('never clears a flag: taking the sign back leaves the case open', async () => {
    const patientCode = await addTestPatient(clinic);
    const { draftId, version } = await typeDraft(clinic, patientCode, swollenLeg);
    const emptied = await saveDraft.execute(clinic.nurse, { draftId, version, content: draft({}) }, { now: NOW });
    expect(emptied.case?.flags).toHaveLength(1);
    await discardDraft.execute(
      clinic.nurse,
      { draftId, version: emptied.version, reason: 'typed for the wrong patient' },
      { now: NOW },
    );
    const queue = await listCases.execute(clinic.nurse, { search: patientCode }, { now: NOW });
    expect(queue.rows).toMatchObject([{ status: 'open', hasUnacknowledged: true }]);
  });

  it('keeps one flag per finding when the same draft is saved again and again', async () => {
    const patientCode = await addTestPatient(clinic);
    const first = await typeDraft(clinic, patientCode, swollenLeg);
    let version = first.version;
    for (const words of ['a', 'ab', 'abc']) {
      const saved = await saveDraft.execute(
        clinic.nurse,
        { draftId: first.draftId, version, content: { ...swollenLeg, patientWords: words } },
        { now: minutesLater(5) },
      );
      expect(saved.screening).toEqual(first.screening);
      version = saved.version;
    }
    const detail = await getCase.execute(clinic.nurse, { caseId: first.case?.caseId }, { now: minutesLater(6) });
    expect(detail.findings).toHaveLength(1);
    expect(detail.findings[0]).toMatchObject({
      fromDraft: true,
      state: 'open',
      dueAt: minutesLater(240).toISOString(),
    });
  });

  it('cannot be saved, signed or discarded once it was signed', async () => {
    const patientCode = await addTestPatient(clinic);
    const { draftId, version } = await typeDraft(clinic, patientCode, draft({}));
    const content = draft({ symptoms: [symptom('fatigue')] });
    await signEncounter.execute(clinic.nurse, { draftId, version, content }, { now: NOW });
    for (const attempt of [
      () => saveDraft.execute(clinic.clinician, { draftId, version: version + 1, content }),
      () => signEncounter.execute(clinic.clinician, { draftId, version: version + 1, content }),
      () => discardDraft.execute(clinic.clinician, { draftId, version: version + 1, reason: 'late' }),
    ]) {
      const error = await refusal(attempt());
      expect(error).toMatchObject({ code: 'conflict', data: { status: 'signed', byName: 'N. Duarte' } });
    }
  });

  it('of another clinic does not exist', async () => {
    const other = await makeClinic();
    const patientCode = await addTestPatient(other);
    const { draftId, version } = await typeDraft(other, patientCode, draft({}));
    const content = draft({});
    for (const attempt of [
      () => startEncounter.execute(clinic.nurse, { patientCode }),
      () => saveDraft.execute(clinic.nurse, { draftId, version, content }),
      () => signEncounter.execute(clinic.nurse, { draftId, version, content }),
      () => discardDraft.execute(clinic.nurse, { draftId, version, reason: 'x' }),
      () => getDraft.execute(clinic.nurse, { draftId }),
    ]) {
      expect((await refusal(attempt())).code).toBe('not-found');
    }
  });

  it('is not for dietitians and administrators', async () => {
    const patientCode = await addTestPatient(clinic);
    for (const actor of [clinic.dietitian, clinic.administrator]) {
      expect((await refusal(startEncounter.execute(actor, { patientCode }))).code).toBe('forbidden');
    }
  });
});
