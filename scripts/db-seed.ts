// Fills an empty, migrated database with demonstration data through the app's commands. `npm start` runs it with the
// app's environment; by hand (`npm run db:seed`) it works on the database of DATABASE_URL or LEGWORK_HOME.

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { appEnvironment } from './lib/app-environment.ts';
import { fillWithDemoData, readDemoSignIns } from './lib/demo-data.ts';
import { isDatabaseEmpty, withOpenDatabase } from './lib/open-database.ts';
import { legworkHome, OperatorError, runScript } from './lib/project.ts';
import { stopSignal } from './lib/run-until-stopped.ts';
import { generatePrismaClient } from './prisma-generate.mjs';

const demoUsersSchema = z.array(
  z.object({
    role: z.enum(['nurse', 'clinician', 'dietitian', 'administrator']),
    email: z.email(),
    password: z.string(),
  }),
);

await runScript(async () => {
  const file = process.env.LEGWORK_DEMO_SIGN_INS;
  if (file) {
    const { seedDemo } = await import('#prisma/seed/index.ts');
    const demoUsers = demoUsersSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    await seedDemo({ demoUsers, now: new Date(), log: console.log });
    // The client's pool would keep the process for its idle time.
    process.exit(0);
  }
  generatePrismaClient();
  const home = legworkHome();
  await withOpenDatabase(home, 'seed', async ({ ownerUrl, appUrl }) => {
    if (!(await isDatabaseEmpty(ownerUrl))) throw new OperatorError('The database is not empty: nothing was loaded.');
    await fillWithDemoData(home, appEnvironment(home, appUrl, 'http://127.0.0.1:3000'), stopSignal());
  });
  for (const { role, email, password } of readDemoSignIns(home) ?? []) console.log(`${role}: ${email}  ${password}`);
  return 0;
});
