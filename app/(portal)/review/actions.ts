'use server';

import { listCases } from '#lib/queries/cases/list-cases.ts';
import { toQueryAction } from '#lib/scope/to-action.ts';

export const listCasesAction = toQueryAction(listCases);
