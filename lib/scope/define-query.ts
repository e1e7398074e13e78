// A query is the unit of reading: permission, input, one transaction, a DTO out. It cannot write, except that a read of
// a chart leaves an audit row.

import type { z } from 'zod';
import type { AuditEvent } from '../audit/events.ts';
import type { Permission } from '../auth/permissions.ts';
import type { Actor } from './actor.ts';
import { assertAllowed, type Gate } from './assert-allowed.ts';
import { dayIn } from './calendar.ts';
import type { ExecuteOptions } from './define-command.ts';
import { parseInput } from './parse-input.ts';
import { makeScope, type Scope } from './scope.ts';
import { inClinic } from './transaction.ts';
import { writeAudit } from './write-audit.ts';

export type QuerySpec<Schema extends z.ZodType, Output> = {
  name: string;
  permission: Permission | Gate;
  schema: Schema;
  run(scope: Scope, input: z.output<Schema>): Promise<Output>;
  /** Given for reads that the audit trail records. Written after `run` in the literal. */
  audit?(input: z.output<Schema>, output: Output, scope: Scope): AuditEvent | AuditEvent[];
};

export type Query<Output> = {
  readonly kind: 'query';
  readonly name: string;
  readonly permission: Permission | Gate;
  readonly schema: z.ZodType;
  readonly isAudited: boolean;
  /** Throws AppError. */
  execute(actor: Actor, rawInput: unknown, options?: Pick<ExecuteOptions, 'now'>): Promise<Output>;
};

export function defineQuery<Schema extends z.ZodType, Output>(spec: QuerySpec<Schema, Output>): Query<Output> {
  const { audit } = spec;
  return {
    kind: 'query',
    name: spec.name,
    permission: spec.permission,
    schema: spec.schema,
    isAudited: audit !== undefined,
    execute: async (actor, rawInput, options = {}) => {
      assertAllowed(actor, spec.permission);
      const input = parseInput(spec.schema, rawInput);
      const now = options.now ?? new Date();
      return await inClinic(actor.clinicId, audit ? 'write' : 'read', async ({ tx, timeZone }) => {
        const events: AuditEvent[] = [];
        const collect = (event: AuditEvent) => void events.push(event);
        const today = dayIn(timeZone, now);
        const scope = makeScope({ tx, actor, now, today, timeZone, idempotencyKey: null, collect });
        const output = await spec.run(scope, input);
        if (!audit) return output;
        const last = audit(input, output, scope);
        await writeAudit(tx, actor, [...events, ...(Array.isArray(last) ? last : [last])], now);
        return output;
      });
    },
  };
}
