// The lock file must name the packages of every platform, or `npm ci` refuses it on every machine. npm leaves those out
// that its registry does not serve, as mirrors of one platform do; they are never installed there, only named.

import { z } from 'zod';

type Entry = Record<string, unknown> & {
  version?: string;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
};
export type LockFile = Record<string, unknown> & { packages: Record<string, Entry> };

const shape = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      dev: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
/** Checked and passed through as it is: the order of its keys is npm's. */
export const lockSchema = z.custom<LockFile>((value) => shape.safeParse(value).success, 'no lock file of version 3');

type Missing = { name: string; version: string; isDevelopment: boolean };

/** Optional packages that an entry names and the lock file lacks. */
export function missingOptionalPackages(lock: LockFile): Missing[] {
  return Object.entries(lock.packages).flatMap(([place, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) => !(`node_modules/${name}` in lock.packages) && !(`${place}/node_modules/${name}` in lock.packages),
      )
      .map(([name, version]) => ({ name, version, isDevelopment: dev === true })),
  );
}

/** The lock file with those packages named, each with its exact version and the platform that its name says. */
export function completeLockFile(lock: LockFile): LockFile {
  const added: [string, Entry][] = missingOptionalPackages(lock).map(({ name, version, isDevelopment }) => {
    if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(version))
      throw new Error(`${name} asks for ${version}, which is no exact version.`);
    const platform = platformOf(name);
    if (Object.keys(platform).length === 0) throw new Error(`${name} does not say which platform it is for.`);
    return [`node_modules/${name}`, { version, ...platform, ...(isDevelopment ? { dev: true } : {}), optional: true }];
  });
  const packages = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
}

type Platform = { cpu?: string[]; os?: string[]; libc?: string[] };

function platformOf(name: string): Platform {
  const words = name.split('/').at(-1)?.split('-') ?? [];
  const pick = (known: string[]) => words.filter((word) => known.includes(word)).slice(0, 1);
  const cpu = pick(['arm64', 'x64', 'ia32', 'arm', 'wasm32', 'riscv64', 's390x', 'ppc64']);
  const os = pick(['android', 'darwin', 'linux', 'win32', 'freebsd']);
  const libc = words.includes('musl') ? ['musl'] : words.includes('linux') && words.includes('gnu') ? ['glibc'] : [];
  return {
    ...(libc.length > 0 ? { libc } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(os.length > 0 ? { os } : {}),
  };
}
