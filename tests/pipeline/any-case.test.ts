import { execFile } from 'node:child_process';
import { glob, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { anyCase } from '../../pipeline/any-case.ts';

const run = promisify(execFile);
const matches = (source: string, text: string): boolean => new RegExp(`^(?:${anyCase(source)})$`, 'u').test(text);

test.each([
  ['søn|datter', 'Datter'],
  ['LÆ\\s?\\d{3}', 'læ 285'],
  ['\\p{Ll}*leder', 'AFDELINGSLeder'],
  ['speciallæge(?:\\si\\s[\\p{Ll} ,]+)?', 'SPECIALLÆGE I Neurologi'],
  ['alm\\.?\\s?læge', 'Alm. læge'],
])('%s matches %s', (source, text) => expect(matches(source, text)).toBe(true));

test.each([
  ['datter', 'datte'],
  ['a\\.b', 'aXb'],
  ['\\d{2}', 'dd'],
])('%s does not match %s', (source, text) => expect(matches(source, text)).toBe(false));

test('a name is found by a process that no longer optimises its expressions', async () => {
  const script = `import { thirdParties } from './pipeline/export/third-parties.ts';
    console.log([...thirdParties(['Datteren Emma er flyttet hjem.'], null)].join());`;
  const { stdout } = await run(process.execPath, ['--no-regexp-optimization', '--input-type=module-typescript', '--eval', script]);
  expect(stdout.trim()).toBe('Emma');
});

test('no expression of ours switches its case inside', async () => {
  const found = await Array.fromAsync(glob('{api,cli,domain,parsers,pipeline,queues,runtime,storage,workers,web/src}/**/*.{ts,tsx}'));
  const files = found.filter((file) => file !== 'pipeline/any-case.ts');
  const sources = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.filter(({ text }) => /\(\?[ims]*-?[ims]+:/u.test(text)).map(({ file }) => file)).toEqual([]);
});
