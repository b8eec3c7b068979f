import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readPdfBack } from '../pipeline/export/read-pdf-back.ts';
import { say } from '../support/say.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { caseFiles } from './case-files.ts';

const body = (path: Uint8Array, part: string): string => strFromU8(unzipSync(path)[part] ?? new Uint8Array());

test('--pdf, --docx and --plan write files for the owner alone, and nothing stands on stdout', async () => {
  const { january, march } = await caseFiles();
  const out = await temporaryFolder();
  const [pdf, docx, plan] = ['overblik æøå.pdf', 'overblik.docx', 'plan.docx'].map((name) => join(out, name)) as [string, string, string];
  const said = await say(['overview', january, march, '--since', '2025-02-01', '--pdf', pdf, '--docx', docx, '--plan', plan]);
  expect.soft(said).toEqual({ status: 0, stdout: '', stderr: '' });
  const { text, isMarked } = await readPdfBack(await readFile(pdf));
  expect.soft([isMarked, text.join()]).toEqual([true, expect.stringContaining('2 nye oplysninger i 1 dokument siden 1. februar 2025')]);
  expect.soft((await stat(pdf)).mode & 0o777).toBe(0o600);
  expect.soft(body(await readFile(docx), 'word/document.xml')).toContain('Nyt siden 1. februar 2025');
  expect(body(await readFile(plan), 'word/document.xml')).toContain('Ikke oplyst');
});

test('the same files give the same bytes, in whatever order they are given', async () => {
  const { january, march } = await caseFiles();
  const out = await temporaryFolder();
  const [one, two] = [join(out, '1.pdf'), join(out, '2.pdf')];
  await say(['overview', january, march, '--pdf', one]);
  await say(['overview', march, january, '--pdf', two]);
  expect((await readFile(one)).equals(await readFile(two))).toBe(true);
});

test('a file that could not be read is told in the sheet and by the exit status', async () => {
  const { january, empty } = await caseFiles();
  const pdf = join(await temporaryFolder(), 'overblik.pdf');
  const { status } = await say(['overview', january, empty, '--pdf', pdf]);
  const { text } = await readPdfBack(await readFile(pdf));
  expect([status, text[0]]).toEqual([1, expect.stringContaining('1 fil kunne ikke læses og er ikke med.')]);
});

test('a file that is there already is left alone, and the failure is told in Danish', async () => {
  const { january, march } = await caseFiles();
  const { status, stderr } = await say(['overview', january, '--pdf', march]);
  expect.soft([status, stderr]).toEqual([1, expect.stringContaining('(file.unwritable)')]);
  expect((await readFile(march, 'utf8')).startsWith('Statusrapport')).toBe(true);
});

test('a checklist over files tells what has a source and what has none', async () => {
  const { january, march } = await caseFiles();
  const { status, stdout } = await say(['checklist', january, march, '--list', 'preparatory-plan', '--today', '2025-04-01']);
  expect.soft(status).toBe(0);
  expect.soft(stdout).toMatch(/Fremmødet har været stabilt med 95 %\. \[Statusrapport, .+ 20\. marts 2025\]/u);
  expect(stdout).toContain('Hidtidig forsørgelseshistorik\n  Ingen kilde i sagen');
});

test('a list that is not there is refused with the names of those that are', async () => {
  const { january } = await caseFiles();
  const { status, stderr } = await say(['checklist', january, '--list', 'noget']);
  expect([status !== 0, stderr]).toEqual([true, expect.stringContaining('preparatory-plan, formal-check')]);
});
