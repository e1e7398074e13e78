// Demonstration data: made-up patients brought in through the same commands that people use, so that every rule, check
// and audit row is the real one. The same at every seeding but for the day it is counted back from.

import type { Role } from '#lib/auth/permissions.ts';
import { createClinic } from '#lib/commands/clinics/create-clinic.ts';
import { createDemoUser } from '#lib/commands/users/create-demo-user.ts';
import { type Actor, actorOfUser, systemActor } from '#lib/scope/actor.ts';
import { bringIn } from './bring-in.ts';
import type { DemoPatient } from './demo-patient.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './names.ts';
import { deficiencyPatients } from './patients/deficiencies.ts';
import { handoutPatients } from './patients/handouts.ts';
import { newerNutrientPatients } from './patients/newer-nutrients.ts';
import { bodyRedFlagPatients } from './patients/red-flags-of-the-body.ts';
import { laboratoryRedFlagPatients } from './patients/red-flags-of-the-laboratory.ts';
import { legRedFlagPatients } from './patients/red-flags-of-the-leg.ts';
import { unknownPatients } from './patients/unknowns.ts';
import { seededRandom } from './random.ts';

export type DemoUser = { role: Role; email: string; password: string };
export type DemoOptions = {
  /** One of each role; an administrator is a must. */
  demoUsers: DemoUser[];
  now: Date;
  log?: (line: string) => void;
};
export type DemoClinic = { clinicId: string; staff: Record<Role, Actor>; patients: number };

export const demoPatients: readonly DemoPatient[] = [
  ...deficiencyPatients,
  ...legRedFlagPatients,
  ...laboratoryRedFlagPatients,
  ...bodyRedFlagPatients,
  ...unknownPatients,
  ...handoutPatients,
  ...newerNutrientPatients,
];

const STAFF_NAMES = {
  nurse: 'N. Duarte',
  clinician: 'Dr R. Okafor',
  dietitian: 'S. Iyer',
  administrator: 'M. Lindgren',
} as const satisfies Record<Role, string>;

const MINUTE = 60_000;
/** Patients brought in at the same time: the database works on one while the rules run over another. */
const AT_ONCE = 4;

/** Fills an empty database. Throws when an account's address is taken, i.e. when it was filled before. */
export async function seedDemo({ demoUsers, now, log = () => undefined }: DemoOptions): Promise<DemoClinic> {
  const begunAt = new Date(now.getTime() - 60 * 24 * 60 * MINUTE);
  const { clinicId, staff } = await makeDemoClinic(demoUsers, begunAt);
  const random = seededRandom(20_261_123);
  const familyNames = shuffled(FAMILY_NAMES, random);
  const arrivals = demoPatients.map((patient, index) => {
    const given = GIVEN_NAMES[patient.sex];
    const person = {
      mrn: `LW-${String(1001 + index)}`,
      familyName: familyNames[index % familyNames.length] ?? 'Example',
      givenName: given[Math.floor(random() * given.length)] ?? 'Ada',
      ...patient.name,
      phone: `01632 960${String(100 + index).slice(-3)}`,
      birthDayOffset: Math.floor(random() * 300),
    };
    return { patient, person, staff, now };
  });
  for (let done = 0; done < arrivals.length; done += AT_ONCE) {
    await Promise.all(arrivals.slice(done, done + AT_ONCE).map(bringIn));
    log(`${Math.min(done + AT_ONCE, arrivals.length)} of ${arrivals.length} demonstration patients`);
  }
  return { clinicId, staff, patients: demoPatients.length };
}

async function makeDemoClinic(demoUsers: DemoUser[], now: Date): Promise<Pick<DemoClinic, 'clinicId' | 'staff'>> {
  const signIn = (role: Role): DemoUser => {
    const found = demoUsers.find((user) => user.role === role);
    if (found === undefined) throw new RangeError(`No demonstration sign-in for the role ${role}.`);
    return found;
  };
  const administrator = signIn('administrator');
  const { clinicId, userId } = await createClinic(
    {
      clinic: {
        name: 'Riverside Leg Clinic',
        timeZone: 'Europe/London',
        paper: 'a4',
        addressLines: ['12 Quay Street', 'Riverside'],
        phone: '01632 960 001',
        adviceLine: '111',
        emergencyNumber: '999',
        openingHours: 'Monday to Friday, 8 am to 6 pm',
      },
      administrator: { email: administrator.email, name: STAFF_NAMES.administrator },
      password: administrator.password,
      hasDemoData: true,
    },
    now,
  );
  const add = async (role: Role): Promise<Actor> => {
    const { email, password } = signIn(role);
    const input = { email, password, role, name: STAFF_NAMES[role] };
    const made = await createDemoUser.execute(systemActor(clinicId), input, { now });
    return actorOfUser({ clinicId, userId: made.userId, role, name: STAFF_NAMES[role] });
  };
  return {
    clinicId,
    staff: {
      nurse: await add('nurse'),
      clinician: await add('clinician'),
      dietitian: await add('dietitian'),
      administrator: actorOfUser({ clinicId, userId, role: 'administrator', name: STAFF_NAMES.administrator }),
    },
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [mixed[last], mixed[other]];
    if (a !== undefined && b !== undefined) [mixed[last], mixed[other]] = [b, a];
  }
  return mixed;
}
