// Adds a user, or gives one a new password, by the app's own commands. Runs with the app's environment (scripts/user.ts and scripts/start-legwork.ts
// prepare it); prints the one-time password, which is kept nowhere and has to be changed at the first sign-in.

import { parseArgs } from 'node:util';
import { createClinic } from '#lib/commands/clinics/create-clinic.ts';
import { createUser } from '#lib/commands/users/create-user.ts';
import { resetUserPassword } from '#lib/commands/users/reset-user-password.ts';
import { AppError } from '#lib/errors.ts';
import { systemActor } from '#lib/scope/actor.ts';
import { closeDatabase, outsideClinic } from '#lib/scope/outside-clinic.ts';
import { OperatorError, runScript } from './lib/project.ts';

const USAGE = `Usage: npm run user -- create --role nurse|clinician|dietitian|administrator --email name@clinic.example
  [--name "Full name"] [--clinic "Name of the clinic"]
  npm run user -- reset-password --email name@clinic.example
The first administrator also makes the clinic: [--time-zone Europe/London] [--paper a4|letter] [--phone TEXT]
  [--advice-line TEXT] [--emergency-number TEXT] [--opening-hours TEXT]`;

type Wanted = { email: string; name: string; role: string; clinic: string | null };

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      role: { type: 'string' },
      email: { type: 'string' },
      name: { type: 'string' },
      clinic: { type: 'string' },
      'time-zone': { type: 'string' },
      paper: { type: 'string' },
      phone: { type: 'string' },
      'advice-line': { type: 'string' },
      'emergency-number': { type: 'string' },
      'opening-hours': { type: 'string' },
    },
  });
  const verb = positionals.length === 1 ? positionals[0] : null;
  if (verb === 'reset-password' && values.email) return await resetPassword(values.email);
  if (verb !== 'create' || !values.role || !values.email) throw new OperatorError(USAGE);
  const name = values.name ?? values.email.split('@')[0] ?? values.email;
  const wanted: Wanted = { email: values.email, name, role: values.role, clinic: values.clinic ?? null };
  const clinics = await outsideClinic((tx) => tx.clinic.findMany({ select: { id: true, name: true } }));
  if (clinics.length === 0) {
    if (wanted.role !== 'administrator')
      throw new OperatorError('There is no clinic yet: add its administrator first.');
    const made = await createClinic({
      clinic: {
        name: wanted.clinic ?? 'Legwork clinic',
        timeZone: values['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
        paper: values.paper ?? 'a4',
        addressLines: [],
        // These stand on handouts, so until somebody sets them they say what is safe everywhere.
        phone: values.phone ?? 'see your appointment letter',
        adviceLine: values['advice-line'] ?? 'your local out-of-hours service',
        emergencyNumber: values['emergency-number'] ?? 'local emergency no.',
        openingHours: values['opening-hours'] ?? 'ask the clinic',
      },
      administrator: { email: wanted.email, name: wanted.name },
      password: null,
      hasDemoData: false,
    });
    report(wanted, made.oneTimePassword);
    console.log('Set the telephone numbers of the clinic under Settings before the first handout.');
    return 0;
  }
  const clinicId = chooseClinic(clinics, wanted.clinic);
  const { email, role } = wanted;
  const { oneTimePassword } = await createUser.execute(systemActor(clinicId), { email, name: wanted.name, role });
  report(wanted, oneTimePassword);
  return 0;
}

async function resetPassword(address: string): Promise<number> {
  const email = address.trim().toLowerCase();
  const user = await outsideClinic((tx) => tx.user.findUnique({ where: { email } }));
  if (!user) throw new OperatorError(`Nobody signs in as ${email}.`);
  const { oneTimePassword } = await resetUserPassword.execute(systemActor(user.clinicId), { userId: user.id });
  report({ email, role: user.role }, oneTimePassword);
  return 0;
}

function chooseClinic(clinics: { id: string; name: string }[], wanted: string | null): string {
  const [only, ...others] = clinics.filter(({ id, name }) => wanted === null || wanted === id || wanted === name);
  if (only && others.length === 0) return only.id;
  const names = clinics.map(({ name }) => `"${name}"`).join(', ');
  throw new OperatorError(`Say which clinic: --clinic with one of ${names}`);
}

function report(user: { email: string; role: string }, oneTimePassword: string | null): void {
  console.log(
    `${user.role} ${user.email}\nOne-time password: ${oneTimePassword}\nIt has to be changed at the first sign-in.`,
  );
}

await runScript(async () => {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const fields = Object.entries(error.fields).map(([field, messages]) => `--${field}: ${messages.join(' ')}`);
    throw new OperatorError([error.message, ...fields].join('\n'));
  } finally {
    await closeDatabase();
  }
});
