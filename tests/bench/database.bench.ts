// What people wait for, on the demonstration data, beside one round trip to the same database.

import { hashPassword } from '#lib/auth/password.ts';
import { getCase } from '#lib/queries/cases/get-case.ts';
import { listCases } from '#lib/queries/cases/list-cases.ts';
import { listPatients } from '#lib/queries/patients/list-patients.ts';
import { closeDatabase, pingDatabase } from '#lib/scope/outside-clinic.ts';
import { seedDemo } from '#prisma/seed/index.ts';
import { type Measurement, measure } from './measure.ts';

const PASSWORD = 'only-for-measuring-1234';
const ROLES = ['nurse', 'clinician', 'dietitian', 'administrator'] as const;

/** Needs an empty migrated database in DATABASE_APP_URL; fills it. */
export async function benchDatabase(): Promise<Measurement[]> {
  try {
    const began = performance.now();
    const demoUsers = ROLES.map((role) => ({ role, email: `${role}@legwork.example`, password: PASSWORD }));
    const { staff, patients } = await seedDemo({ demoUsers, now: new Date() });
    const seconds = (performance.now() - began) / 1000;
    const first = (await listCases.execute(staff.clinician, {})).rows[0];
    if (!first) throw new Error('The demonstration data opened no case.');
    return [
      {
        name: `bring in one of ${patients} patients with its encounters and decisions`,
        runs: patients,
        medianMs: Math.round((seconds * 1000) / patients),
        p95Ms: null,
        perSecond: Number((patients / seconds).toPrecision(3)),
      },
      await measure('floor: one round trip', () => pingDatabase()),
      await measure('review queue, first page', () => listCases.execute(staff.clinician, {})),
      await measure('one case with all its reasons', () => getCase.execute(staff.clinician, { caseId: first.caseId })),
      await measure('patients, first page', () => listPatients.execute(staff.nurse, {})),
      await measure('patients, search by name', () => listPatients.execute(staff.nurse, { search: 'ma' })),
      await measure('hash one password', () => hashPassword(PASSWORD)),
    ];
  } finally {
    await closeDatabase();
  }
}
