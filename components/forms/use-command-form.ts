'use client';

import { type FormEvent, useRef, useState } from 'react';
import { newIdempotencyKey } from '#components/auth/new-idempotency-key.ts';
import { type ServerAction, useGuardedAction } from '#components/auth/use-guarded-action.ts';
import type { ActionError } from '#lib/scope/action-result.ts';
import { type Stale, staleOf } from './stale-notice.tsx';

type CommandFormOptions<Output> = {
  action: ServerAction<Output>;
  /** Turns the form's data into the command's input; the server checks it. `version` is that of the row it is based on. */
  read: (data: FormData, version: number) => Record<string, unknown>;
  onDone: (value: Output) => void;
  /** The row's version when the form was opened, for rows that have one. */
  version?: number;
};

export type CommandForm = {
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Messages by field, as the server gave them. */
  fields: Record<string, string[]>;
  /** What concerns the form as a whole. */
  message: string | null;
  attempt: number;
  isPending: boolean;
  /** Somebody saved the same row first: for StaleNotice. */
  stale: Stale | null;
  /** Bases the next submit on what is saved now. */
  adopt: (currentVersion: number) => void;
};

/**
 * A form that writes by a command. Fields keep what was typed whatever comes back. A repeated submit of the same content
 * carries the same idempotency key, so that an answer lost on the way is not a second write.
 */
export function useCommandForm<Output>({ action, read, onDone, version = 0 }: CommandFormOptions<Output>): CommandForm {
  const { run, isPending } = useGuardedAction(action);
  const intent = useRef({ content: '', key: '' });
  const basedOn = useRef(version);
  const [error, setError] = useState<ActionError | null>(null);
  const [attempt, setAttempt] = useState(0);

  const submit = async (form: HTMLFormElement) => {
    if (isPending) return;
    const input = read(new FormData(form), basedOn.current);
    const content = JSON.stringify(input);
    if (content !== intent.current.content) intent.current = { content, key: newIdempotencyKey() };
    const result = await run(input, intent.current.key);
    if (result.ok) {
      setError(null);
      onDone(result.value);
      return;
    }
    setError({ ...result.error, fields: inFormOrder(result.error.fields, form) });
    setAttempt((count) => count + 1);
  };

  const stale = error ? staleOf(error) : null;
  const fields = error?.fields ?? {};
  const { '': whole = [], ...named } = fields;
  const hasNamed = Object.keys(named).length > 0;
  return {
    onSubmit: (event) => {
      event.preventDefault();
      void submit(event.currentTarget);
    },
    fields: named,
    message: whole.length > 0 ? whole.join('. ') : hasNamed || stale ? null : (error?.message ?? null),
    attempt,
    isPending,
    stale,
    adopt: (currentVersion) => {
      basedOn.current = currentVersion;
    },
  };
}

/** The summary lists errors in the order in which a person meets the fields. */
function inFormOrder(fields: ActionError['fields'], form: HTMLFormElement): ActionError['fields'] {
  const places = [...form.elements].map((element) => element.getAttribute('name'));
  const placeOf = (path: string) => {
    const place = places.indexOf(path.split('.')[0] ?? path);
    return place === -1 ? places.length : place;
  };
  return Object.fromEntries(Object.entries(fields).sort(([one], [other]) => placeOf(one) - placeOf(other)));
}
