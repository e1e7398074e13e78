// What people did with a demonstration case, through the commands of the case page and the handout page.

import type { Role } from '#lib/auth/permissions.ts';
import { acknowledgeFinding } from '#lib/commands/cases/acknowledge-finding.ts';
import { addComment } from '#lib/commands/cases/add-comment.ts';
import { assignCase } from '#lib/commands/cases/assign-case.ts';
import { closeCase } from '#lib/commands/cases/close-case.ts';
import { decideFinding } from '#lib/commands/cases/decide-finding.ts';
import { issueHandout } from '#lib/commands/handouts/issue-handout.ts';
import { releaseGate } from '#lib/commands/handouts/release-gate.ts';
import { getCase } from '#lib/queries/cases/get-case.ts';
import { previewHandout } from '#lib/queries/handouts/preview-handout.ts';
import type { Actor } from '#lib/scope/actor.ts';
import type { DemoAct } from './demo-patient.ts';

type Act = {
  act: DemoAct;
  /** `null`: the visit opened none, and only handouts can follow. */
  caseId: string | null;
  patientCode: string;
  staff: Record<Role, Actor>;
  at: Date;
};

const DAY = 24 * 60 * 60_000;

export async function actOn({ act, caseId, patientCode, staff, at }: Act): Promise<void> {
  const now = { now: at };
  switch (act.kind) {
    case 'acknowledge': {
      const { findings } = await getCase.execute(staff[act.by], { caseId }, now);
      for (const { caseFindingId, version, kind, state } of findings) {
        if (kind !== 'red-flag' || state !== 'open') continue;
        await acknowledgeFinding.execute(staff[act.by], { caseFindingId, version, actionTaken: act.text }, now);
      }
      return;
    }
    case 'decide': {
      const { findings } = await getCase.execute(staff.clinician, { caseId }, now);
      const followUpOn =
        act.followUpInDays === undefined
          ? null
          : new Date(at.getTime() + act.followUpInDays * DAY).toISOString().slice(0, 10);
      for (const { caseFindingId, version, key, state } of findings) {
        if (state === 'decided' || (act.only !== undefined && !key.includes(act.only))) continue;
        const { outcome, reason = null, comment = null } = act;
        await decideFinding.execute(
          staff.clinician,
          { caseFindingId, version, outcome, reason, comment, followUpOn },
          now,
        );
      }
      return;
    }
    case 'assign': {
      const { case: row } = await getCase.execute(staff[act.by], { caseId }, now);
      await assignCase.execute(staff[act.by], { caseId, version: row.version, assigneeId: staff[act.to].userId }, now);
      return;
    }
    case 'comment':
      await addComment.execute(staff[act.by], { caseId, comment: act.text }, now);
      return;
    case 'close': {
      const { case: row } = await getCase.execute(staff.clinician, { caseId }, now);
      await closeCase.execute(staff.clinician, { caseId, version: row.version }, now);
      return;
    }
    case 'release': {
      const { screeningId } = await previewHandout.execute(staff[act.by], { patientCode }, now);
      await releaseGate.execute(staff[act.by], { patientCode, screeningId, gate: act.gate, reason: act.text }, now);
      return;
    }
    case 'handout': {
      const { nutrients = null, size = 'standard' } = act;
      await issueHandout.execute(staff[act.by], { patientCode, nutrients, size }, now);
      return;
    }
  }
}
