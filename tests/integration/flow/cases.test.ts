// What people do with a case: acknowledge, decide, assign, close, reopen; alone and at the same time.

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { acknowledgeFinding } from '#lib/commands/cases/acknowledge-finding.ts';
import { addComment } from '#lib/commands/cases/add-comment.ts';
import { assignCase } from '#lib/commands/cases/assign-case.ts';
import { closeCase } from '#lib/commands/cases/close-case.ts';
import { decideFinding } from '#lib/commands/cases/decide-finding.ts';
import { reopenCase } from '#lib/commands/cases/reopen-case.ts';
import { saveDraft } from '#lib/commands/encounters/save-draft.ts';
import { startEncounter } from '#lib/commands/encounters/start-encounter.ts';
import { correctLabResult } from '#lib/commands/labs/correct-lab-result.ts';
import { voidLabResult } from '#lib/commands/labs/void-lab-result.ts';
import { reviewHistory } from '#lib/commands/patients/review-history.ts';
import { evidenceByRule } from '#lib/knowledge/rules/evidence-by-rule.ts';
import { type CaseDetail, getCase } from '#lib/queries/cases/get-case.ts';
import { getPatientChart } from '#lib/queries/patients/get-patient-chart.ts';
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
beforeAll(async () => {
  clinic = await makeClinic();
});

type Acted = { caseFindingId: string; version: number };

function decision({ caseFindingId, version }: Acted, given: Record<string, unknown> = {}) {
  return { caseFindingId, version, outcome: 'confirmed', reason: null, comment: null, followUpOn: null, ...given };
}

/** Twitching fits magnesium alone, so that the case has one finding. */
const lowMagnesium = () =>
  draft({ symptoms: [symptom('muscle-twitching')], labs: [lab('magnesium-serum', '0.60', 'mmol/L')] });

/** Days after NOW, with the labs still fresh. */
const daysLater = (days: number) => minutesLater(days * 24 * 60);

async function look(caseId: string | null | undefined, now = NOW): Promise<CaseDetail> {
  return await getCase.execute(clinic.clinician, { caseId }, { now });
}

function only<T>(items: readonly T[]): T {
  const [first, ...rest] = items;
  if (first === undefined || rest.length > 0) throw new Error(`expected one, got ${items.length}`);
  return first;
}

describe('a case of one likely deficiency', () => {
  let patientCode: string;
  let caseId: string | null;
  beforeEach(async () => {
    patientCode = await addTestPatient(clinic);
    caseId = (await signVisit(clinic, patientCode, lowMagnesium())).caseId;
  });

  it('is routine and due in 30 days', async () => {
    const detail = await look(caseId);
    expect(detail.case).toMatchObject({
      urgency: 'routine',
      status: 'open',
      hasUnacknowledged: false,
      openFindings: 1,
    });
    expect(detail.case.dueAt).toBe(daysLater(30).toISOString());
  });

  it('tells the evidence of its rule, which the stored screening does not hold, on case and chart', async () => {
    const sentence = evidenceByRule['deficiency-magnesium'];
    expect(sentence).toMatch(/^Low magnesium causing cramps/);
    expect(only((await look(caseId)).findings).content.evidence).toBe(sentence);
    const { latestScreening } = await getPatientChart.execute(clinic.nurse, { code: patientCode }, { now: NOW });
    const onChart = latestScreening?.findings.find(({ key }) => key === 'deficiency:magnesium');
    expect(onChart?.evidence).toBe(sentence);
  });

  it('tells the second of two people deciding at once who was first, and keeps one decision', async () => {
    const finding = only((await look(caseId)).findings);
    const attempts = await Promise.allSettled([
      decideFinding.execute(clinic.clinician, decision(finding), { now: minutesLater(1) }),
      decideFinding.execute(
        clinic.clinician,
        decision(finding, { outcome: 'ruled-out', reason: 'not-relevant', comment: 'x' }),
        { now: minutesLater(1) },
      ),
    ]);
    const refused = only(attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason] : [])));
    expect(refused).toMatchObject({ code: 'stale', data: { byName: 'Dr R. Okafor' } });
    const after = only((await look(caseId)).findings);
    expect(after.decisions).toHaveLength(1);
    expect(refused.message).toMatch(/^Dr R\. Okafor (confirmed this|ruled this out) at 09:01\./);
  });

  it('writes once when the same decision is sent twice', async () => {
    const finding = only((await look(caseId)).findings);
    const send = () =>
      decideFinding.execute(clinic.clinician, decision(finding), {
        now: NOW,
        idempotencyKey: `twice-${finding.caseFindingId}`,
      });
    const [first, second] = await Promise.all([send(), send()]);
    expect(second).toEqual(first);
    expect(only((await look(caseId)).findings).decisions).toHaveLength(1);
  });

  it.each([
    [{ outcome: 'ruled-out' }, 'reason'],
    [{ outcome: 'overridden' }, 'reason'],
    [{ outcome: 'ruled-out', reason: 'other-cause-found' }, 'comment'],
    [{ outcome: 'ruled-out', reason: 'not-relevant' }, 'comment'],
    [{ outcome: 'overridden', reason: 'will-monitor' }, 'followUpOn'],
    [{ outcome: 'deferred' }, 'followUpOn'],
    [{ outcome: 'deferred', followUpOn: '2026-11-20' }, 'followUpOn'],
    [{ outcome: 'referred' }, 'comment'],
    [{ outcome: 'deferred', followUpOn: '2026-02-30' }, 'followUpOn'],
    [{ outcome: 'wished-away' }, 'outcome'],
  ])('refuses an incomplete decision %o beside its field', async (given, field) => {
    const finding = only((await look(caseId)).findings);
    const error = await refusal(decideFinding.execute(clinic.clinician, decision(finding, given), { now: NOW }));
    expect(error.code).toBe('invalid-input');
    expect(Object.keys(error.fields)).toContain(field);
  });

  it('is decided and closed by clinicians alone', async () => {
    const detail = await look(caseId);
    for (const actor of [clinic.nurse, clinic.dietitian, clinic.administrator]) {
      expect((await refusal(decideFinding.execute(actor, decision(only(detail.findings))))).code).toBe('forbidden');
      expect((await refusal(closeCase.execute(actor, { caseId, version: detail.case.version }))).code).toBe(
        'forbidden',
      );
    }
  });

  it('closes only when everything is decided, and says what is not', async () => {
    const before = await look(caseId);
    expect(before.closeBlockers).toHaveLength(1);
    const early = await refusal(
      closeCase.execute(clinic.clinician, { caseId, version: before.case.version }, { now: NOW }),
    );
    expect(early).toMatchObject({ code: 'conflict', data: { blockers: before.closeBlockers } });
    await decideFinding.execute(clinic.clinician, decision(only(before.findings)), { now: NOW });
    const decided = await look(caseId);
    expect(decided.closeBlockers).toEqual([]);
    await closeCase.execute(clinic.clinician, { caseId, version: decided.case.version }, { now: NOW });
    expect((await look(caseId)).case.status).toBe('closed');
    const late = await refusal(decideFinding.execute(clinic.clinician, decision(only(decided.findings)), { now: NOW }));
    expect(late).toMatchObject({ code: 'conflict', data: { what: 'closed', byName: 'Dr R. Okafor' } });
  });

  it('stays open, and due on the day, while a finding is put off', async () => {
    const finding = only((await look(caseId)).findings);
    await decideFinding.execute(
      clinic.clinician,
      decision(finding, { outcome: 'deferred', followUpOn: '2026-12-12' }),
      { now: NOW },
    );
    const detail = await look(caseId);
    expect(detail.case.dueAt).toBe('2026-12-12T00:00:00.000Z');
    expect(detail.closeBlockers).toHaveLength(1);
    expect((await look(caseId, new Date('2026-12-12T08:00:00Z'))).case.isOverdue).toBe(true);
  });

  it('is not opened anew by a visit that says the same, once it was closed', async () => {
    const finding = only((await look(caseId)).findings);
    await decideFinding.execute(clinic.clinician, decision(finding), { now: NOW });
    await closeCase.execute(clinic.clinician, { caseId, version: (await look(caseId)).case.version }, { now: NOW });
    const same = await signVisit(clinic, patientCode, draft({ symptoms: [symptom('muscle-twitching')] }), daysLater(1));
    expect(same.caseId).toBeNull();
    const worse = await signVisit(
      clinic,
      patientCode,
      draft({
        symptoms: [symptom('muscle-twitching')],
        labs: [lab('magnesium-serum', '0.52', 'mmol/L', { collectedOn: '2026-11-22' })],
      }),
      daysLater(3),
    );
    expect(worse).toMatchObject({ openedNow: true });
  });

  it('re-opens a decided finding when its facts change, and says so', async () => {
    const finding = only((await look(caseId)).findings);
    await decideFinding.execute(clinic.clinician, decision(finding), { now: NOW });
    await signVisit(
      clinic,
      patientCode,
      draft({
        symptoms: [symptom('muscle-twitching')],
        labs: [lab('magnesium-serum', '0.55', 'mmol/L', { collectedOn: '2026-11-19' })],
      }),
      minutesLater(60),
    );
    const after = only((await look(caseId)).findings);
    expect(after).toMatchObject({
      state: 'open',
      changedSinceActed: true,
      dueAt: minutesLater(60 + 30 * 24 * 60).toISOString(),
    });
    expect(after.decisions).toHaveLength(1);
  });

  it('keeps its due time when the patient is screened again', async () => {
    const before = await look(caseId);
    await signVisit(
      clinic,
      patientCode,
      draft({ symptoms: [symptom('muscle-twitching'), symptom('fatigue')] }),
      daysLater(5),
    );
    expect((await look(caseId)).case.dueAt).toBe(before.case.dueAt);
  });

  it('keeps a finding that the facts no longer raise until a person decides it', async () => {
    const chart = await getPatientChart.execute(clinic.nurse, { code: patientCode }, { now: NOW });
    const { labResultId } = only(chart.labs);
    await voidLabResult.execute(clinic.nurse, { labResultId, reason: 'another patient' }, { now: minutesLater(5) });
    const finding = only((await look(caseId)).findings);
    expect(finding).toMatchObject({ isCurrent: false, state: 'open' });
    const again = await refusal(
      voidLabResult.execute(clinic.nurse, { labResultId, reason: 'twice' }, { now: minutesLater(6) }),
    );
    expect(again.code).toBe('conflict');
    const after = await getPatientChart.execute(clinic.nurse, { code: patientCode }, { now: minutesLater(6) });
    expect(only(after.labs)).toMatchObject({
      status: 'entered-in-error',
      valueText: '0.60',
      errorReason: 'another patient',
    });
  });

  it('is given to a person and taken back; the second of two at once is told', async () => {
    const { case: row, assignable } = await look(caseId);
    const nurse = assignable.find(({ role }) => role === 'nurse');
    await assignCase.execute(
      clinic.nurse,
      { caseId, version: row.version, assigneeId: nurse?.userId },
      { now: minutesLater(1) },
    );
    const late = await refusal(
      assignCase.execute(
        clinic.clinician,
        { caseId, version: row.version, assigneeId: null },
        { now: minutesLater(2) },
      ),
    );
    expect(late).toMatchObject({ code: 'stale', data: { byName: 'N. Duarte', what: 'assigned' } });
    expect((await look(caseId)).case.assigneeName).toBe('N. Duarte');
    const outsider = await makeClinic();
    for (const [assigneeId, code] of [
      [outsider.nurse.userId, 'not-found'],
      [clinic.administrator.userId, 'invalid-input'],
    ]) {
      const { version } = (await look(caseId)).case;
      expect((await refusal(assignCase.execute(clinic.nurse, { caseId, version, assigneeId }))).code).toBe(code);
    }
  });

  it('can be reopened with a reason, but not beside another open case', async () => {
    const finding = only((await look(caseId)).findings);
    await decideFinding.execute(clinic.clinician, decision(finding), { now: NOW });
    await closeCase.execute(clinic.clinician, { caseId, version: (await look(caseId)).case.version }, { now: NOW });
    expect((await refusal(reopenCase.execute(clinic.clinician, { caseId, reason: ' ' }))).code).toBe('invalid-input');
    await reopenCase.execute(clinic.clinician, { caseId, reason: 'new letter' }, { now: minutesLater(1) });
    const reopened = await look(caseId);
    expect(reopened.case.status).toBe('open');
    expect(reopened.events.at(-1)?.text).toBe('Case reopened: new letter');
    await closeCase.execute(clinic.clinician, { caseId, version: reopened.case.version }, { now: minutesLater(2) });
    await typeDraft(
      clinic,
      patientCode,
      draft({ symptoms: [symptom('entire-leg-swollen', { side: 'left' })] }),
      minutesLater(3),
    );
    const refused = await refusal(
      reopenCase.execute(clinic.clinician, { caseId, reason: 'again' }, { now: minutesLater(4) }),
    );
    expect(refused.code).toBe('conflict');
  });

  it('keeps comments in its history', async () => {
    await addComment.execute(clinic.dietitian, { caseId, comment: 'Called, no answer' }, { now: NOW });
    expect((await look(caseId)).events.at(-1)).toMatchObject({ actorName: 'S. Iyer', text: 'Called, no answer' });
  });

  it('of another clinic does not exist', async () => {
    const other = await makeClinic();
    const finding = only((await look(caseId)).findings);
    for (const attempt of [
      () => getCase.execute(other.clinician, { caseId }),
      () => decideFinding.execute(other.clinician, decision(finding)),
      () =>
        acknowledgeFinding.execute(other.nurse, { caseFindingId: finding.caseFindingId, version: 1, actionTaken: 'x' }),
      () => assignCase.execute(other.nurse, { caseId, version: 1, assigneeId: null }),
      () => closeCase.execute(other.clinician, { caseId, version: 1 }),
      () => reopenCase.execute(other.clinician, { caseId, reason: 'x' }),
      () => addComment.execute(other.nurse, { caseId, comment: 'x' }),
    ]) {
      expect((await refusal(attempt())).code).toBe('not-found');
    }
  });
});

describe('a red flag', () => {
  const swollen = (side: 'left' | 'right' = 'left') =>
    draft({ symptoms: [symptom('leg-swelling', { side }), symptom('pitting-oedema-one-leg', { side })] });

  it('is acknowledged by a nurse, and then wants a decision within a day', async () => {
    const saved = await typeDraft(clinic, await addTestPatient(clinic), swollen());
    const flag = only((await look(saved.case?.caseId)).findings);
    await acknowledgeFinding.execute(
      clinic.nurse,
      { caseFindingId: flag.caseFindingId, version: flag.version, actionTaken: 'Scan booked for 14:00' },
      { now: minutesLater(3) },
    );
    const detail = await look(saved.case?.caseId);
    expect(detail.case).toMatchObject({
      urgency: 'urgent',
      hasUnacknowledged: false,
      dueAt: minutesLater(3 + 24 * 60).toISOString(),
    });
    expect(only(detail.findings).acknowledgements).toMatchObject([
      { byName: 'N. Duarte', actionTaken: 'Scan booked for 14:00' },
    ]);
  });

  it('wants to know what was done', async () => {
    const saved = await typeDraft(clinic, await addTestPatient(clinic), swollen());
    const flag = only((await look(saved.case?.caseId)).findings);
    const error = await refusal(
      acknowledgeFinding.execute(clinic.nurse, {
        caseFindingId: flag.caseFindingId,
        version: flag.version,
        actionTaken: '  ',
      }),
    );
    expect(error.fields).toHaveProperty('actionTaken');
  });

  it('gets worse after an acknowledgement: open again, at once, even from a draft', async () => {
    const patientCode = await addTestPatient(clinic);
    const saved = await typeDraft(clinic, patientCode, swollen());
    const flag = only((await look(saved.case?.caseId)).findings);
    await acknowledgeFinding.execute(
      clinic.nurse,
      { caseFindingId: flag.caseFindingId, version: flag.version, actionTaken: 'Scan' },
      { now: minutesLater(3) },
    );
    const content = { ...swollen(), symptoms: [...swollen().symptoms, symptom('breathlessness')] };
    await typeAgain(saved.draftId, saved.version, content, 10);
    const detail = await look(saved.case?.caseId);
    const dvt = detail.findings.find(({ key }) => key === flag.key);
    expect(dvt).toMatchObject({
      urgency: 'emergency',
      state: 'open',
      changedSinceActed: true,
      dueAt: minutesLater(25).toISOString(),
    });
    expect(detail.case).toMatchObject({ urgency: 'emergency', hasUnacknowledged: true });
  });

  it('is raised again by the same complaint at a new visit, though the first was ruled out', async () => {
    const patientCode = await addTestPatient(clinic);
    const first = await signVisit(clinic, patientCode, swollen());
    const flag = only((await look(first.caseId)).findings);
    await acknowledgeFinding.execute(
      clinic.clinician,
      { caseFindingId: flag.caseFindingId, version: flag.version, actionTaken: 'Scan' },
      { now: NOW },
    );
    const acted = only((await look(first.caseId)).findings);
    await decideFinding.execute(
      clinic.clinician,
      decision(acted, { outcome: 'ruled-out', reason: 'other-cause-found', comment: 'Baker cyst' }),
      { now: NOW },
    );
    await closeCase.execute(
      clinic.clinician,
      { caseId: first.caseId, version: (await look(first.caseId)).case.version },
      { now: NOW },
    );
    const second = await typeDraft(clinic, patientCode, swollen(), daysLater(20));
    expect(second.case).toMatchObject({ openedNow: true, flags: [{ isAcknowledged: false }] });
  });

  it.each(['acknowledged', 'decided'])(
    'that was graver and %s is raised again while the draft of a new visit is typed, in the same open case',
    async (state) => {
      const patientCode = await addTestPatient(clinic);
      const grave = { ...swollen(), symptoms: [...swollen().symptoms, symptom('breathlessness')] };
      const { caseId } = await signVisit(clinic, patientCode, grave);
      const flags = async () => (await look(caseId)).findings.filter(({ state: now }) => now === 'open');
      for (const { caseFindingId, version } of await flags()) {
        const entry = { caseFindingId, version, actionTaken: 'Sent to hospital' };
        await acknowledgeFinding.execute(clinic.clinician, entry, { now: minutesLater(2) });
      }
      const isDvt = ({ key }: { key: string }) => key.includes('suspected-dvt');
      const emergency = only((await look(caseId)).findings.filter(isDvt));
      expect(emergency).toMatchObject({ urgency: 'emergency', state: 'acknowledged' });
      const ruledOut = decision(emergency, { outcome: 'ruled-out', reason: 'other-cause-found', comment: 'Cyst' });
      if (state === 'decided') await decideFinding.execute(clinic.clinician, ruledOut, { now: minutesLater(9) });

      const second = await typeDraft(clinic, patientCode, swollen(), daysLater(20));

      expect(second.case).toMatchObject({ caseId, openedNow: false });
      const detail = await look(caseId, daysLater(20));
      expect(only(detail.findings.filter(isDvt))).toMatchObject({
        state: 'open',
        changedSinceActed: true,
        urgency: state === 'decided' ? 'urgent' : 'emergency',
      });
      expect(detail.case.hasUnacknowledged).toBe(true);
    },
  );

  it('cannot be acknowledged by a dietitian', async () => {
    const saved = await typeDraft(clinic, await addTestPatient(clinic), swollen());
    const flag = only((await look(saved.case?.caseId)).findings);
    const attempt = acknowledgeFinding.execute(clinic.dietitian, {
      caseFindingId: flag.caseFindingId,
      version: 1,
      actionTaken: 'x',
    });
    expect((await refusal(attempt)).code).toBe('forbidden');
  });

  it('raised by a result that was corrected stays until a person decides', async () => {
    const patientCode = await addTestPatient(clinic);
    const { caseId } = await signVisit(clinic, patientCode, draft({ labs: [lab('potassium-serum', '6.8', 'mmol/L')] }));
    const before = await look(caseId);
    expect(before.case).toMatchObject({ urgency: 'emergency', dueAt: minutesLater(15).toISOString() });
    const chart = await getPatientChart.execute(clinic.nurse, { code: patientCode }, { now: NOW });
    const { labResultId } = only(chart.labs);
    const { rowId: _row, analyte: _analyte, ...entered } = lab('potassium-serum', '4.8', 'mmol/L');
    await correctLabResult.execute(clinic.nurse, { labResultId, lab: entered }, { now: minutesLater(5) });
    const after = await look(caseId, minutesLater(6));
    expect(after.case).toMatchObject({ urgency: 'emergency', hasUnacknowledged: true });
    for (const finding of after.findings) expect(finding).toMatchObject({ isCurrent: false, state: 'open' });
    const corrected = await getPatientChart.execute(clinic.nurse, { code: patientCode }, { now: minutesLater(6) });
    expect(corrected.labs).toMatchObject([
      { valueText: '4.8', status: 'corrected', isSuperseded: false, reading: { interpretation: 'within' } },
      { valueText: '6.8', isSuperseded: true, reading: null },
    ]);
  });

  async function typeAgain(draftId: string, version: number, content: ReturnType<typeof draft>, minute: number) {
    return await saveDraft.execute(clinic.nurse, { draftId, version, content }, { now: minutesLater(minute) });
  }
});

describe('several people at one patient in the same moment', () => {
  it('all get through, on one case that holds what each of them raised', async () => {
    const patientCode = await addTestPatient(clinic);
    await signVisit(clinic, patientCode, draft({ labs: [lab('potassium-serum', '4.4', 'mmol/L')] }));
    const chart = await getPatientChart.execute(clinic.nurse, { code: patientCode }, { now: NOW });
    const { labResultId } = only(chart.labs);
    const { rowId: _row, analyte: _analyte, ...entered } = lab('potassium-serum', '6.8', 'mmol/L');
    const { draftId, version } = await startEncounter.execute(clinic.nurse, { patientCode }, { now: minutesLater(1) });
    const content = draft({ symptoms: [symptom('entire-leg-swollen', { side: 'left' })] });
    const at = { now: minutesLater(2) };
    const [saved, corrected] = await Promise.all([
      saveDraft.execute(clinic.nurse, { draftId, version, content }, at),
      correctLabResult.execute(clinic.clinician, { labResultId, lab: entered }, at),
      reviewHistory.execute(
        clinic.nurse,
        { code: patientCode, kind: 'conditions', outcome: 'recorded', entries: [{ code: 'ckd' }] },
        at,
      ),
    ]);
    expect(saved.case?.caseId).toBe(corrected.caseId);
    const { findings } = await look(corrected.caseId, minutesLater(3));
    const keys = findings.map(({ key }) => key);
    expect(keys.some((key) => key.includes('suspected-dvt'))).toBe(true);
    expect(keys.some((key) => key.includes('critical-potassium-high'))).toBe(true);
    for (const finding of findings) expect(finding.isCurrent).toBe(true);
  });
});

describe('what opens no case', () => {
  it('a possible deficiency without a risk factor, an unlikely one, and what cannot be assessed', async () => {
    const cramps = await signVisit(
      clinic,
      await addTestPatient(clinic),
      draft({ symptoms: [symptom('muscle-cramp')] }),
    );
    expect(cramps.caseId).toBeNull();
    const normal = await signVisit(
      clinic,
      await addTestPatient(clinic),
      draft({
        symptoms: [symptom('muscle-cramp')],
        labs: [lab('magnesium-serum', '0.85', 'mmol/L'), lab('potassium-serum', '4.2', 'mmol/L')],
      }),
    );
    expect(normal.caseId).toBeNull();
  });

  it('but a possible one with a risk factor does', async () => {
    const patientCode = await addTestPatient(clinic, { medicines: ['ppi'] });
    const signed = await signVisit(clinic, patientCode, draft({ symptoms: [symptom('muscle-cramp')] }));
    expect(signed.caseId).not.toBeNull();
  });
});
