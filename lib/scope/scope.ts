// The only way to the database: an open transaction of one clinic, who acts in it, and when.

import type { AuditEvent } from '../audit/events.ts';
import { type Permission, roleCan } from '../auth/permissions.ts';
import type { IsoDate } from '../clinical/facts.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { Actor } from './actor.ts';

declare const scopeBrand: unique symbol;

/** Filters get the clinic by themselves, new rows must name it (`clinicId: scope.clinicId`), other clinics do not exist. */
export type ScopedTransaction = Omit<
  Prisma.TransactionClient,
  '$queryRawUnsafe' | '$executeRawUnsafe' | 'rateLimit' | 'idempotencyKey' | 'auditEvent'
> & {
  /** The audit trail is written by defineCommand and defineQuery alone. */
  auditEvent: Pick<Prisma.TransactionClient['auditEvent'], 'findMany' | 'findFirst' | 'count'>;
};

export type Scope = {
  readonly [scopeBrand]: true;
  readonly tx: ScopedTransaction;
  readonly actor: Actor;
  readonly clinicId: string;
  /** One instant for the whole transaction. */
  readonly now: Date;
  /** The day on the clinic's wall at `now`. */
  readonly today: IsoDate;
  readonly timeZone: string;
  readonly idempotencyKey: string | null;
  can(permission: Permission): boolean;
  /** Adds an audit row inside this transaction, beside those of the command's `audit`. */
  audit(event: AuditEvent): void;
};

export type ScopeParts = {
  tx: ScopedTransaction;
  actor: Actor;
  now: Date;
  today: IsoDate;
  timeZone: string;
  idempotencyKey: string | null;
  collect(event: AuditEvent): void;
};

/** For define-command and define-query only. */
export function makeScope(parts: ScopeParts): Scope {
  const { collect, ...given } = parts;
  const scope: Omit<Scope, typeof scopeBrand> = {
    ...given,
    clinicId: parts.actor.clinicId,
    can: (permission) => actorCan(parts.actor, permission),
    audit: collect,
  };
  return scope as Scope;
}

/** What the installation may do when it sets a clinic up; everything clinical is done by a person. */
const SYSTEM_PERMISSIONS: readonly Permission[] = ['user.manage', 'settings.read', 'settings.write'];

export function actorCan(actor: Actor, permission: Permission): boolean {
  return actor.role === 'system' ? SYSTEM_PERMISSIONS.includes(permission) : roleCan(actor.role, permission);
}
