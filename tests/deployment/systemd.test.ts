import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allSettings } from '../../runtime/settings/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = new URL('../../docs/systemd/', import.meta.url);
const hasSystemd = spawnSync('systemd-analyze', ['--version'], { stdio: 'ignore' }).status === 0;

async function units(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => /\.(?:service|timer)$/u.test(name));
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const)));
}

test('a unit sets no variable that nothing reads, and runs a command that there is', async () => {
  const known = new Set(Object.values(allSettings).flatMap((rows) => Object.values(rows).map(({ env }) => env)));
  const help = execFileSync(process.execPath, ['cli/bin.js', '--help'], { encoding: 'utf8' });
  for (const [name, text] of await units()) {
    const set = [...text.matchAll(/^Environment=(\w+)=/gmu)].map(([, variable]) => variable ?? '');
    expect([name, set.filter((variable) => !known.has(variable))]).toEqual([name, []]);
    const run = [...text.matchAll(/cli\/bin\.js (\S+)/gu)].map(([, command]) => command ?? '');
    expect([name, run.filter((command) => !new RegExp(`^  ${command} `, 'mu').test(help))]).toEqual([name, []]);
  }
});

test('what the README has the installer run is a script that there is', async () => {
  const readme = await readFile(new URL('README.md', folder), 'utf8');
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(await readFile('package.json', 'utf8'));
  expect([...readme.matchAll(/npm run (\w+)/gu)].map(([, script]) => scripts[script ?? ''])).toEqual([scripts['build']]);
});

describe.skipIf(!hasSystemd)('where systemd-analyze is installed', () => {
  test('it finds nothing wrong with the units', async () => {
    const place = await temporaryFolder();
    await mkdir(join(place, 'units'));
    const paths: string[] = [];
    for (const [name, text] of await units()) {
      // an instance, and a program and user that this machine has: the rest is read as it stands
      const path = join(place, 'units', name.replace('@.', '@9431.'));
      await writeFile(path, text.replaceAll(/^(ExecStart(?:Post)?)=\S+/gmu, `$1=${process.execPath}`).replace(/^User=.*$/mu, 'User=root'));
      paths.push(path);
    }
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', '--recursive-errors=no', ...paths], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});
