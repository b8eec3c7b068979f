import { expect, test } from 'vitest';
import { say } from '../support/say.ts';
import { caseFiles } from './case-files.ts';

test('order asks what the kind is asked as a rule, and shows what the files say already, with source and age', async () => {
  const { january, march } = await caseFiles();
  const { status, stdout } = await say(['order', 'supplier_status', january, march]);
  expect.soft(status).toBe(0);
  expect.soft(stdout).toMatch(/^Statusrapport\. Frist efter aftalen: /u);
  expect.soft(stdout).toMatch(/Det siger sagen allerede, nyeste kilde .* \(.*\):\n {3}- .* \(.*Statusrapport.*\)/u);
  expect(stdout).toContain('Her er sagen tynd: ');
});

test('order --json gives questions, what is known, and the thin headings', async () => {
  const { january } = await caseFiles();
  const { stdout } = await say(['order', 'lae_285', january, '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'lae_285', questions: expect.any(Array), thin: expect.arrayContaining(['prognosis']) });
});

test('a kind that is none is refused with the kinds that there are', async () => {
  const { january } = await caseFiles();
  const { status, stderr } = await say(['order', 'horoskop', january]);
  expect([status !== 0, stderr.includes('supplier_status')]).toEqual([true, true]);
});

test('a kind that nobody orders as a rule is told to have no standard questions', async () => {
  const { january } = await caseFiles();
  expect((await say(['order', 'cv', january])).stdout).toContain('Der er ingen standardspørgsmål til et dokument af den slags.');
});
