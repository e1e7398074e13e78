// The production build is served from a folder named by its inputs (scripts/lib/build.ts), so a build never changes a
// running instance. Types are checked by `npm run check` and `npm test`, not again on the machine that only serves.

import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));

/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.LEGWORK_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  turbopack: { root },
  // Native modules and those that find their own files at run time stay outside the bundle.
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    'pg',
    'pino',
    'rate-limiter-flexible',
  ],
};
