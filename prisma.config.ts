import { defineConfig } from 'prisma/config';

// The address of the database is no part of it: scripts/lib/migrations.ts deploys, prisma/schema is read for generating.
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
});
