// `npm run replay`: runs every stored screening again and says whether each gives the same bytes, beside a running instance or
// without one. For an audit, and after an update. Prints counts and opaque ids, never what a screening says.

import { asOwner } from './lib/database.ts';
import { withOpenDatabase } from './lib/open-database.ts';
import { legworkHome, runScript } from './lib/project.ts';
import { replayStored } from './lib/replay-stored.ts';

await runScript(async () => {
  const { same, different } = await withOpenDatabase(legworkHome(), 'npm run replay', async ({ ownerUrl }) => {
    return await asOwner(ownerUrl, replayStored);
  });
  for (const { screeningId, why } of different) console.error(`${screeningId}: ${why}`);
  console.log(`${same} screenings gave the same bytes again, ${different.length} did not.`);
  return different.length === 0 ? 0 : 1;
});
