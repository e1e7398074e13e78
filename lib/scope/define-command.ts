// A command is the unit of writing: permission, input, one transaction with the change, its audit rows and its
// idempotency key, errors mapped. Pages, scripts, seed and imports all call the same one.

import type { z } from 'zod';
import type { AuditEvent } from '../audit/events.ts';
import type { Permission } from '../auth/permissions.ts';
import type { Prisma } from '../db/generated/client.ts';
import { countAttempt, forgive, type LimitName } from '../rate-limit.ts';
import type { Actor } from './actor.ts';
import { assertAllowed, type Gate } from './assert-allowed.ts';
import { dayIn } from './calendar.ts';
import { type AnswerKind, claimKey, hashRequest, idempotencyKeySchema, keepAnswer } from './idempotency.ts';
import { parseInput } from './parse-input.ts';
import { makeScope, type Scope } from './scope.ts';
import { inClinic } from './transaction.ts';
import { writeAudit } from './write-audit.ts';

export type CommandSpec<Schema extends z.ZodType, Output> = {
  /** `noun.verb`, as in the audit trail and the log. */
  name: string;
  /** `self`: any signed-in person, about themselves; `system`: the installation alone. */
  permission: Permission | Gate;
  schema: Schema;
  /** `secret` when the answer must not be kept for a repeated request; its output is then shown once. */
  answer?: AnswerKind;
  /** Counts every run against a limit of the actor's before anything else; a run that succeeds is forgiven. */
  limit?: LimitName;
  /** Reaches the database through `scope` alone, has no other effect, and may be run again when the transaction is. */
  run(scope: Scope, input: z.output<Schema>): Promise<Output>;
  /**
   * What the change is in the audit trail. Empty only where the same change is audited elsewhere (a draft saved again).
   * Written after `run` in the literal: TypeScript learns the output there first.
   */
  audit(input: z.output<Schema>, output: Output, scope: Scope): AuditEvent | AuditEvent[];
};

export type ExecuteOptions = {
  idempotencyKey?: string | null;
  /** Fixed in tests and the seed. */
  now?: Date;
};

export type Command<Output> = {
  readonly kind: 'command';
  readonly name: string;
  readonly permission: Permission | Gate;
  readonly schema: z.ZodType;
  /** Throws AppError. `Output` is plain JSON when an idempotency key is given. */
  execute(actor: Actor, rawInput: unknown, options?: ExecuteOptions): Promise<Output>;
};

export function defineCommand<Schema extends z.ZodType, Output>(spec: CommandSpec<Schema, Output>): Command<Output> {
  return {
    kind: 'command',
    name: spec.name,
    permission: spec.permission,
    schema: spec.schema,
    execute: async (actor, rawInput, options = {}) => {
      assertAllowed(actor, spec.permission);
      const input = parseInput(spec.schema, rawInput);
      const now = options.now ?? new Date();
      const key = options.idempotencyKey == null ? null : parseInput(idempotencyKeySchema, options.idempotencyKey);
      const request = key === null ? null : requestOf(spec, actor, key, rawInput);
      if (spec.limit) await countAttempt(spec.limit, actor.userId);
      const output = await inClinic(actor.clinicId, 'write', async ({ tx, timeZone }) => {
        if (request) {
          const claim = await claimKey(tx, request, now);
          // Kept by this very command when it first ran, so it has this command's shape.
          if (!claim.isFirst) return claim.answer as Output;
        }
        const made = await runAudited(spec, input, { tx, actor, now, timeZone, key });
        if (request) await keepAnswer(tx, request, made, spec.answer ?? 'kept');
        return made;
      });
      if (spec.limit) await forgive(spec.limit, actor.userId, 'all');
      return output;
    },
  };
}

type Opened = { tx: Prisma.TransactionClient; actor: Actor; now: Date; timeZone: string; key: string | null };

async function runAudited<Schema extends z.ZodType, Output>(
  spec: CommandSpec<Schema, Output>,
  input: z.output<Schema>,
  { tx, actor, now, timeZone, key }: Opened,
): Promise<Output> {
  const events: AuditEvent[] = [];
  const collect = (event: AuditEvent) => void events.push(event);
  const scope = makeScope({ tx, actor, now, today: dayIn(timeZone, now), timeZone, idempotencyKey: key, collect });
  const output = await spec.run(scope, input);
  const last = spec.audit(input, output, scope);
  await writeAudit(tx, actor, [...events, ...(Array.isArray(last) ? last : [last])], now);
  return output;
}

function requestOf<Schema extends z.ZodType, Output>(
  spec: CommandSpec<Schema, Output>,
  actor: Actor,
  key: string,
  rawInput: unknown,
) {
  return { actor, key, command: spec.name, requestHash: hashRequest(rawInput, spec.answer ?? 'kept') };
}
