// `npm run user -- create --role nurse --email name@clinic.example`: adds a user to the database of DATABASE_URL or
// LEGWORK_HOME, beside a running instance or without one.

import { appEnvironment } from './lib/app-environment.ts';
import { runUserScript } from './lib/first-administrator.ts';
import { withOpenDatabase } from './lib/open-database.ts';
import { legworkHome, runScript } from './lib/project.ts';
import { generatePrismaClient } from './prisma-generate.mjs';

await runScript(async () => {
  generatePrismaClient();
  const home = legworkHome();
  const output = await withOpenDatabase(home, 'npm run user', async ({ appUrl }) => {
    return await runUserScript(process.argv.slice(2), appEnvironment(home, appUrl, 'http://127.0.0.1:3000'));
  });
  console.log(output);
  return 0;
});
