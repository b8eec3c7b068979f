import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

/** Below these their own README speaks for every folder: mirrors of the tree, and data. */
const spokenFor = [/^tests\/[^/]+\/./, /^evaluation\/cases\/./];
const MOST_LINES = 15;
/** Also the reference of a notation that is read nowhere else. */
const longer = ['evaluation/training/cases/README.md'];

const folders = [
  ...new Set(
    execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.js', '*.css'], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .filter((file) => existsSync(file)) // deleted, and not yet committed
      .map((file) => dirname(file)),
  ),
].filter((folder) => folder !== '.' && !spokenFor.some((pattern) => pattern.test(folder)));

test('every folder with code says in a README what belongs there', () => {
  expect(folders.length).toBeGreaterThan(50);
  expect(folders.filter((folder) => !existsSync(`${folder}/README.md`))).toEqual([]);
});

test('no README of a folder is longer than what one reads in passing', () => {
  const readmes = execFileSync('git', ['ls-files', '*/README.md'], { encoding: 'utf8' }).trim().split('\n');
  const held = readmes.filter((file) => existsSync(file) && !longer.includes(file));
  expect(held.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > MOST_LINES)).toEqual([]);
});
