import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { chainOf } from '../fixtures/hostile/hostile-files.ts';
import { writeZip } from '../fixtures/zip/write-zip.ts';
import { say } from '../support/say.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { caseFiles } from './case-files.ts';

/** DESIGN's contract of `read --json`, to the last key: a key that goes missing or comes in by mistake fails. */
const contract = z.strictObject({
  documents: z.array(
    z.strictObject({
      file: z.string(),
      sha256: z.string().length(64),
      kind: z.string().nullable(),
      kindConfidence: z.number().nullable(),
      documentDate: z.iso.date().nullable(),
      author: z.string().nullable(),
      pages: z.int().nullable(),
      language: z.string().nullable(),
      parent: z.string().nullable(),
      title: z.string().nullable(),
      notices: z.array(z.unknown()),
      flags: z.array(z.string()),
      flagOf: z.null(),
      checks: z.array(z.strictObject({ code: z.string(), words: z.string().nullable() })),
      failure: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
      passages: z.array(
        z.strictObject({
          id: z.string(),
          text: z.string().min(1),
          place: z.looseObject({ kind: z.string() }),
          section: z.string().nullable(),
          heading: z.string(),
          placed: z.boolean(),
          confidence: z.number(),
          reason: z.string(),
          voice: z.string(),
          nature: z.string(),
          facts: z.array(z.looseObject({ type: z.string() })),
          details: z.array(z.unknown()),
        }),
      ),
    }),
  ),
});

test('read --json gives every file, attachments behind their mail, in the shape of the contract', async () => {
  const files = await caseFiles();
  const { stdout } = await say(['read', files.march, files.mail, files.empty, '--json']);
  const { documents } = contract.parse(JSON.parse(stdout));
  expect(documents.map(({ file, parent, failure }) => [basename(file), parent && basename(parent), failure?.code])).toEqual([
    ['Statusrapport marts.txt', null, undefined],
    ['Mail fra læge.eml', null, undefined],
    ['bilag øre.txt', 'Mail fra læge.eml', undefined],
    ['skade.pdf', 'Mail fra læge.eml', 'document.corrupt'],
    ['tømt.pdf', null, 'document.empty'],
  ]);
});

test('a good file has its head, and passages with their words and facts', async () => {
  const { january } = await caseFiles();
  const { status, stdout, stderr } = await say(['read', january, '--json']);
  const [document] = contract.parse(JSON.parse(stdout)).documents;
  expect.soft([status, stderr]).toEqual([0, '']);
  expect.soft(document).toMatchObject({ kind: 'supplier_status', documentDate: '2025-01-15', pages: 1, language: 'da', failure: null });
  const hours = document?.passages.find(({ text }) => text === 'Borgeren er i praktik i Butik Æblet 4 timer om ugen.');
  expect(hours?.facts).toEqual([expect.objectContaining({ type: 'hours_per_week', value: 4 })]);
});

test('a file that fails makes the exit status 1, and the others are still read', async () => {
  const { january, empty } = await caseFiles();
  const { status, stdout } = await say(['read', empty, january, '--json']);
  const read = contract.parse(JSON.parse(stdout)).documents.map(({ passages }) => passages.length > 0);
  expect([status, ...read]).toEqual([1, false, true]);
});

test('without --json a person reads headings, sentences, and in Danish why a file failed', async () => {
  const { january, empty, mail } = await caseFiles();
  const { status, stdout } = await say(['read', january, empty, mail]);
  expect.soft(status).toBe(1);
  expect.soft(stdout).toContain('Statusrapport, 2025-01-15, ');
  expect.soft(stdout).toMatch(/: Borgeren er i praktik i Butik Æblet 4 timer om ugen\.\n/);
  expect.soft(stdout).toMatch(/tømt\.pdf\n {2}Filen er tom\. Bed afsenderen om at sende den igen\. \(document\.empty\)/);
  expect(stdout).toMatch(/skade\.pdf \(vedhæftet .*Mail fra læge\.eml\)\n {2}Filen er beskadiget/);
});

test('progress of many files goes to stderr, a line now and then', async () => {
  const { january, march, mail } = await caseFiles();
  const { stdout, stderr } = await say(['read', january, march, mail, '--json']);
  expect.soft(() => contract.parse(JSON.parse(stdout))).not.toThrow();
  expect(stderr).toContain('Læser filer 3/3\n');
});

test('a path that is not there is told as such', async () => {
  const { status, stdout } = await say(['read', '/no/such/fil æøå.pdf']);
  expect([status, stdout]).toEqual([1, expect.stringContaining('Filen kunne ikke åbnes. Se efter, at den findes')]);
});

test('archives in archives are opened to the limit, which is told, and a name in them cannot turn the terminal', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'lag.zip'), chainOf(9));
  await writeFile(join(folder, 'navn.zip'), writeZip([{ name: 'notat\u001B[2J\u202Efdp.txt', content: Buffer.from('Borgeren møder.') }]));
  const { stdout } = await say(['read', join(folder, 'lag.zip'), join(folder, 'navn.zip')]);
  expect.soft(stdout).toContain('Filerne ligger pakket i for mange lag');
  expect(stdout).toContain('\nnotat_[2J_fdp.txt (vedhæftet');
});
