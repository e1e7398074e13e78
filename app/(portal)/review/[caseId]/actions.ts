'use server';

import { acknowledgeFinding } from '#lib/commands/cases/acknowledge-finding.ts';
import { addComment } from '#lib/commands/cases/add-comment.ts';
import { assignCase } from '#lib/commands/cases/assign-case.ts';
import { closeCase } from '#lib/commands/cases/close-case.ts';
import { decideFinding } from '#lib/commands/cases/decide-finding.ts';
import { reopenCase } from '#lib/commands/cases/reopen-case.ts';
import { toAction } from '#lib/scope/to-action.ts';

export const acknowledgeFindingAction = toAction(acknowledgeFinding);
export const decideFindingAction = toAction(decideFinding);
export const assignCaseAction = toAction(assignCase);
export const addCommentAction = toAction(addComment);
export const closeCaseAction = toAction(closeCase);
export const reopenCaseAction = toAction(reopenCase);
