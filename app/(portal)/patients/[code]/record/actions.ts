'use server';

import { discardDraft } from '#lib/commands/encounters/discard-draft.ts';
import { saveDraft } from '#lib/commands/encounters/save-draft.ts';
import { signEncounter } from '#lib/commands/encounters/sign-encounter.ts';
import { startEncounter } from '#lib/commands/encounters/start-encounter.ts';
import { toAction } from '#lib/scope/to-action.ts';

export const startEncounterAction = toAction(startEncounter);
export const saveDraftAction = toAction(saveDraft);
export const signEncounterAction = toAction(signEncounter);
export const discardDraftAction = toAction(discardDraft);
