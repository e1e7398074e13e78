'use server';

import { correctLabResult } from '#lib/commands/labs/correct-lab-result.ts';
import { voidLabResult } from '#lib/commands/labs/void-lab-result.ts';
import { toAction } from '#lib/scope/to-action.ts';

export const correctLabResultAction = toAction(correctLabResult);
export const voidLabResultAction = toAction(voidLabResult);
