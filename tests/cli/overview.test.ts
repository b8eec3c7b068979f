import { expect, test } from 'vitest';
import { z } from 'zod';
import { say } from '../support/say.ts';
import { caseFiles } from './case-files.ts';

const shape = z.strictObject({
  overview: z.object({
    documents: z.array(z.object({ head: z.object({ fileName: z.string() }) })),
    headings: z.array(z.object({ heading: z.string(), current: z.array(z.object({ passage: z.object({ text: z.string() }) })) })),
    pages: z.int(),
  }),
  news: z.object({ baseline: z.looseObject({ kind: z.string() }), passages: z.array(z.string()) }),
  failures: z.array(
    z.strictObject({
      file: z.string(),
      sha256: z.string().nullable(),
      parent: z.string().nullable(),
      code: z.string(),
      message: z.string(),
    }),
  ),
});

test('--json lists the files that could not be read, and makes the exit status 1', async () => {
  const { january, mail, empty } = await caseFiles();
  const { status, stdout } = await say(['overview', january, mail, empty, '--json']);
  const { overview, failures } = shape.parse(JSON.parse(stdout));
  expect.soft(status).toBe(1);
  expect.soft([overview.documents.length, overview.headings.length]).toEqual([3, 20]);
  expect(failures.map(({ file, parent, code }) => [file, parent, code])).toEqual([
    ['skade.pdf', mail, 'document.corrupt'],
    [empty, null, 'document.empty'],
  ]);
});

test('where all was read, no failure is listed and the exit status is 0', async () => {
  const { january, march } = await caseFiles();
  const { status, stdout, stderr } = await say(['overview', january, march, '--json']);
  expect([status, stderr, shape.parse(JSON.parse(stdout)).failures]).toEqual([0, '', []]);
});

test.each([['--text'], ['--html']])('%s names every file that could not be read, in Danish, above the documents', async (form) => {
  const { january, mail, empty } = await caseFiles();
  const { status, stdout } = await say(['overview', january, mail, empty, form]);
  const told = stdout.indexOf('2 filer kunne ikke læses og er ikke med');
  expect.soft([status, told > 0, told < stdout.indexOf('3 dokumenter, ')]).toEqual([1, true, true]);
  expect.soft(stdout).toContain('tømt.pdf: Filen er tom. Bed afsenderen om at sende den igen. (document.empty)');
  expect(stdout).toMatch(/skade\.pdf \(vedhæftet .*Mail fra læge\.eml\): Filen er beskadiget/);
});

test('what is told beside --json and --html is Danish, too', async () => {
  const { january, empty } = await caseFiles();
  expect((await say(['overview', january, empty, '--html'])).stderr).toMatch(/tømt\.pdf: Filen er tom\. .*\(document\.empty\)\n$/);
});

test('--html is one page that stands alone', async () => {
  const { january, march } = await caseFiles();
  const { stdout } = await say(['overview', january, march, '--html']);
  expect.soft(stdout).toMatch(/^<!doctype html><html lang="da">[^]*<\/html>\n$/);
  expect.soft(stdout).not.toMatch(/<script|<link|<img|https?:/);
  expect(stdout).toContain('Butik Æblet 8 timer om ugen.');
});

test('--since counts and marks only what came after the day', async () => {
  const { january, march } = await caseFiles();
  const { stdout } = await say(['overview', january, march, '--since', '2025-02-01']);
  expect.soft(stdout).toContain('2 nye oplysninger i 1 dokument siden 1. februar 2025');
  expect(stdout.match(/\[Nyt\] .+/g)).toHaveLength(2);
});

test('--since a day after the last document says that nothing is new, and since when', async () => {
  const { january } = await caseFiles();
  expect((await say(['overview', january, '--since', '2025-06-01'])).stdout).toContain('Intet nyt siden 1. juni 2025');
});

test('without a form the overview is text, every line with its source', async () => {
  const { january, march } = await caseFiles();
  const { stdout } = await say(['overview', january, march]);
  const lines = stdout.split('\n');
  const sources = lines.flatMap((line, at) => (line.startsWith('  * ') ? [lines[at + 1]] : []));
  expect.soft(sources.length).toBeGreaterThan(2);
  expect(sources.filter((source) => !/^ {6}\[Statusrapport, .+ 2025/.test(source ?? ''))).toEqual([]);
});
