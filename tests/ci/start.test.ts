import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/temporary-folder.ts';

const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.19.0'}})`;

/** A checkout with nothing but what starts things, and a script that says what it was given. */
async function bareCheckout(): Promise<string> {
  const root = await temporaryFolder();
  for (const folder of ['cli', '.ci']) mkdirSync(join(root, folder));
  for (const file of ['cli/bin.js', 'cli/on-node-26.js', '.ci/start.js']) copyFileSync(file, join(root, file));
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  writeFileSync(join(root, 'said.ts'), 'const args: string[] = process.argv.slice(2);\nconsole.log(args.join(" "));\n');
  return root;
}

function run(root: string, args: readonly string[], nodeOptions: readonly string[] = []): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, ...args], { cwd: root, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test.each(['.ci/start.js', 'cli/bin.js'])('before npm ci, %s says in a sentence what is missing', async (file) => {
  expect(run(await bareCheckout(), [file, 'said.ts'])).toEqual({
    status: 1,
    said: 'Pakkerne mangler. Kør npm ci.\nThe packages are missing. Run npm ci.\n',
  });
});

test('an old Node without the one of the packages is told how to get it', async () => {
  const root = await bareCheckout();
  mkdirSync(join(root, 'node_modules'));
  const { status, said } = run(root, ['.ci/start.js', 'said.ts'], ['--import', old]);
  expect([status, said]).toEqual([1, expect.stringContaining('Run npm rebuild node and try again.')]);
});

test('an old Node hands over to the one of the packages, with arguments and exit status', async () => {
  const root = await bareCheckout();
  mkdirSync(join(root, 'node_modules/node/bin'), { recursive: true });
  copyFileSync(process.execPath, join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node'));
  expect(run(root, ['.ci/start.js', 'said.ts', 'to ord', '--valg'], ['--import', old])).toEqual({ status: 0, said: 'to ord --valg\n' });
});

test('a new Node runs the file itself, with its arguments', async () => {
  const root = await bareCheckout();
  mkdirSync(join(root, 'node_modules'));
  expect(run(root, ['.ci/start.js', 'said.ts', 'to ord', '--valg'])).toEqual({ status: 0, said: 'to ord --valg\n' });
});

test('no npm script gives TypeScript to whatever Node is there', () => {
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
  expect(Object.values(scripts).filter((script) => /\bnode (?!\.ci\/start\.js )\S+\.ts\b/.test(script))).toEqual([]);
});
