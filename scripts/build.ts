// `npm run build`: generates the client and makes the production build when the inputs changed.

import { ensureBuild } from './lib/build.ts';
import { runScript } from './lib/project.ts';
import { stopSignal } from './lib/run-until-stopped.ts';
import { generatePrismaClient } from './prisma-generate.mjs';

await runScript(async () => {
  generatePrismaClient();
  const { folder, wasBuilt } = await ensureBuild(stopSignal());
  console.log(`${wasBuilt ? 'Built' : 'Already built'}: ${folder}`);
  return 0;
});
