'use server';

import { issueHandout } from '#lib/commands/handouts/issue-handout.ts';
import { releaseGate } from '#lib/commands/handouts/release-gate.ts';
import { previewHandout } from '#lib/queries/handouts/preview-handout.ts';
import { toAction, toQueryAction } from '#lib/scope/to-action.ts';

export const previewHandoutAction = toQueryAction(previewHandout);
export const issueHandoutAction = toAction(issueHandout);
export const releaseGateAction = toAction(releaseGate);
