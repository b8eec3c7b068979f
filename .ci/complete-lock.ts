/**
 * Completes package-lock.json after an install.
 *
 * A registry mirror may lack the packages of other platforms; npm then leaves them out of the lock, and `npm ci` refuses a lock
 * that misses an optional dependency of a package it holds. Each missing one is added with version, os, cpu and `optional: true`;
 * npm never downloads it on a machine of another platform. `--check` changes nothing and fails where one is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
interface Lock {
  packages: Record<string, LockEntry>;
}

const operatingSystems: Record<string, string> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  aix: 'aix',
  win32: 'win32',
  windows: 'win32',
  win: 'win32',
  wasi: 'wasi',
};
const processors = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'ppc64',
  'ppc64le',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'mipsel',
  'wasm32',
  'x86',
  'armv6l',
  'armv7l',
];

/** The platform that a package's name states: `@oxlint/binding-linux-x64-musl` is linux, x64, musl. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const parts = name.toLowerCase().split(/[/\-_@.]+/);
  const os = parts.map((part) => operatingSystems[part]).find((found) => found !== undefined);
  const cpu = parts.find((part) => processors.includes(part));
  const libc = parts.some((part) => part.startsWith('musl')) ? 'musl' : parts.some((part) => part.startsWith('gnu')) ? 'glibc' : undefined;
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(os ? { os: [os] } : {}), ...(libc && os === 'linux' ? { libc: [libc] } : {}) };
}

/** Where npm looks for `name` as seen from the package at `from`: beside it first, then one node_modules up at a time. */
function isInstalled(lock: Lock, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    if (lock.packages[`${folder}/node_modules/${name}`.replace(/^\//, '')]?.version) return true;
    if (!folder.includes('/node_modules/')) return lock.packages[`node_modules/${name}`]?.version !== undefined;
  }
}

function missingEntries(lock: Lock): Map<string, LockEntry> {
  const missing = new Map<string, LockEntry>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isInstalled(lock, path, name)) continue;
      const version = range.replace(/^[~^>=v\s]*/, '');
      missing.set(`node_modules/${name}`, { version, ...platformOf(name), ...(entry.dev ? { dev: true } : {}), optional: true });
    }
  }
  return missing;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const missing = missingEntries(lock);
const withAddress = Object.values(lock.packages).filter((entry) => entry.resolved !== undefined).length;
if (process.argv.includes('--check')) {
  for (const path of missing.keys()) console.error(`package-lock.json misses ${path}`);
  if (withAddress > 0) console.error(`package-lock.json holds ${withAddress} download addresses`);
  process.exitCode = missing.size + withAddress > 0 ? 1 : 0;
} else {
  for (const [path, entry] of missing) lock.packages[path] = entry;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.size} entries of other platforms added`);
}
