// What a server action answers. Safe to import in the browser.

import type { AppErrorCode, FieldErrors } from '../errors.ts';
import type { Json } from '../json.ts';

export type ActionError = { code: AppErrorCode; message: string; fields: FieldErrors; data: Json };

export type ActionResult<T> = { ok: true; value: T } | { ok: false; error: ActionError };
