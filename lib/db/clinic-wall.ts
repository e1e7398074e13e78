// Keeps every query of a scope inside its clinic. Filters get the clinic added, writes must name it, and a query that
// names another clinic is a defect. Row-level security in the database is a second wall behind this one.

import type { Prisma, PrismaClient } from './generated/client.ts';

/** Tables that belong to no clinic or are not for commands. Every other one has a clinicId. */
const SHARED: readonly Prisma.ModelName[] = ['RuleSet'];
const CLOSED: readonly Prisma.ModelName[] = ['RateLimit', 'Clinic'];

const FILTERED = [
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
  'update',
  'updateMany',
  'updateManyAndReturn',
  'delete',
  'deleteMany',
];
const CREATING = ['create', 'createMany', 'createManyAndReturn'];

/** The client for one clinic. Cheap: made anew for each transaction. */
export function withinClinic(prisma: PrismaClient, clinicId: string) {
  return prisma.$extends({
    name: 'clinic-wall',
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          if (SHARED.includes(model)) return query(args);
          if (CLOSED.includes(model)) return query(confineToOwnClinic(model, operation, args, clinicId));
          return query(confine(model, operation, args, clinicId));
        },
      },
    },
  });
}

type Arguments = { [key: string]: unknown };

function confine<Args>(model: string, operation: string, args: Args, clinicId: string): Args {
  const given: Arguments = isRecord(args) ? { ...args } : {};
  if (FILTERED.includes(operation)) {
    return asGiven<Args>({
      ...given,
      where: confineFilter(model, given.where, clinicId),
      ...('data' in given ? { data: refuseClinicChange(model, given.data, clinicId) } : {}),
    });
  }
  if (CREATING.includes(operation)) {
    for (const row of Array.isArray(given.data) ? given.data : [given.data]) requireClinic(model, row, clinicId);
    return args;
  }
  if (operation === 'upsert') {
    requireClinic(model, given.create, clinicId);
    refuseClinicChange(model, given.update, clinicId);
    return asGiven<Args>({ ...given, where: confineFilter(model, given.where, clinicId) });
  }
  throw new Error(`${model}.${operation} is not allowed inside a scope.`);
}

/** The clinic's own row: read and changed by its id, never listed. */
function confineToOwnClinic<Args>(model: string, operation: string, args: Args, clinicId: string): Args {
  const given: Arguments = isRecord(args) ? { ...args } : {};
  const isAllowed =
    model === 'Clinic' && ['findUnique', 'findUniqueOrThrow', 'update', 'updateMany'].includes(operation);
  if (!isAllowed || !isRecord(given.where) || given.where.id !== clinicId) {
    throw new Error(`${model}.${operation} is not allowed inside a scope, but for the clinic's own row.`);
  }
  return args;
}

function confineFilter(model: string, where: unknown, clinicId: string): Arguments {
  const filter = isRecord(where) ? where : {};
  if (!('clinicId' in filter)) return { ...filter, clinicId };
  if (filter.clinicId !== clinicId) throw new Error(`A query on ${model} named another clinic.`);
  return filter;
}

function requireClinic(model: string, row: unknown, clinicId: string): void {
  if (!isRecord(row) || row.clinicId !== clinicId)
    throw new Error(`A new ${model} does not name the clinic of its scope.`);
}

function refuseClinicChange(model: string, data: unknown, clinicId: string): unknown {
  if (isRecord(data) && 'clinicId' in data && data.clinicId !== clinicId) {
    throw new Error(`A change of ${model} would move it to another clinic.`);
  }
  return data;
}

function isRecord(value: unknown): value is Arguments {
  return typeof value === 'object' && value !== null;
}

/** Prisma types the arguments by model and operation; adding a filter keeps that type, which TypeScript cannot follow. */
function asGiven<Args>(args: Arguments): Args {
  return args as Args;
}
