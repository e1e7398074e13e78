// The way in, on whatever Node the host has: checks it, installs the packages exactly as locked when they are not
// there, and continues with the pinned Node 24 that came with them. Plain JavaScript, because nothing is installed yet.

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.legwork-lock-sha256');

/** Installs when needed, then runs `main` (a script in scripts/) with the pinned Node and the arguments. */
export async function runWithToolchain(main, args = process.argv.slice(2)) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Legwork needs Node 20.19 or later to start; this is ${process.versions.node}.`);
  }
  if (!isInstalled()) await install();
  const node = usableNode();
  const script = path.join(root, 'scripts', main);
  if (node === process.execPath) {
    process.argv = [node, script, ...args];
    await import(pathToFileURL(script).href);
    return;
  }
  process.exitCode = await runChild(node, [script, ...args]);
}

/** True when node_modules holds what package-lock.json says, by our own stamp or by npm's own record of its last run. */
function isInstalled() {
  const lockText = readFileSync(path.join(root, 'package-lock.json'));
  const stamp = createHash('sha256').update(lockText).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;
  const recordFile = path.join(modules, '.package-lock.json');
  if (!existsSync(recordFile)) return false;
  const record = JSON.parse(readFileSync(recordFile, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(lockText.toString('utf8')).packages);
  const complete = wanted.every(
    ([place, entry]) =>
      place === '' || (record[place] ? record[place].version === entry.version : entry.optional === true),
  );
  if (complete) saveStamp(stamp);
  return complete;
}

function saveStamp(stamp) {
  try {
    writeFileSync(stampFile, stamp);
  } catch {
    // A read-only installation: the comparison is simply made again.
  }
}

/** `npm ci` by the npm and the Node of the host: the pinned Node lies in the folder that it replaces. */
async function install() {
  const began = Date.now();
  // To standard error: the output of the script that follows may be data.
  console.error('Packages: installing as locked (one to two minutes the first time) ...');
  const flags = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = process.env.npm_execpath;
  const host = process.env.npm_node_execpath;
  const code =
    npm && host && existsSync(host)
      ? await runChild(host, [npm, ...flags], {}, ['inherit', 2, 2])
      : await runChild('npm', flags, outerPath(), ['inherit', 2, 2]);
  if (code !== 0) fail('npm ci failed; what it said is above. Nothing else was changed.');
  saveStamp(
    createHash('sha256')
      .update(readFileSync(path.join(root, 'package-lock.json')))
      .digest('hex'),
  );
  console.error(`Packages: installed in ${Math.round((Date.now() - began) / 1000)} s`);
}

/** The search path without node_modules/.bin, whose `node` is about to be replaced. */
function outerPath() {
  const parts = (process.env.PATH ?? '').split(path.delimiter);
  return { PATH: parts.filter((part) => !part.endsWith(path.join('node_modules', '.bin'))).join(path.delimiter) };
}

/** The pinned Node where one fits this machine, else the host's own from 22.18 on (the first that strips types). */
function usableNode() {
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
  for (const name of names) {
    const binary = path.join(modules, name, 'bin', 'node');
    if (!existsSync(binary)) continue;
    if (path.resolve(process.execPath) === binary) return process.execPath;
    if (spawnSync(binary, ['--version']).status === 0) return binary;
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fail(
    `No packaged Node 24 runs on ${process.platform} ${process.arch}, and this Node is ${process.versions.node}. ` +
      'Install Node 22.18 or later and start again.',
  );
}

/** Runs a child in the foreground: passes signals on, and ends it when this process loses its own parent. */
function runChild(command, args, environment = {}, stdio = 'inherit') {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio, env: { ...process.env, ...environment } });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const passOn = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, passOn);
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent) child.kill('SIGTERM');
    }, 500);
    const done = (code) => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, passOn);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('exit', (code, signal) => done(code ?? (signal === 'SIGKILL' ? 137 : 143)));
  });
}

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
