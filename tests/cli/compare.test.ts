import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { say } from '../support/say.ts';
import { caseFiles } from './case-files.ts';

const compared = z.object({
  documents: z.array(
    z.object({
      file: z.string(),
      flags: z.array(z.string()),
      flagOf: z.string().nullable(),
      parent: z.string().nullable(),
      failure: z.object({ code: z.string() }).nullable(),
      passages: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          status: z.enum(['new', 'repeated', 'changed', 'conflicting']),
          of: z.string().nullable(),
          why: z.object({ code: z.string(), gone: z.array(z.string()), added: z.array(z.string()) }),
        }),
      ),
    }),
  ),
});

test('compare --json orders the documents by their date, whatever the order on the command line, failed ones last', async () => {
  const { january, march, mail, empty } = await caseFiles();
  const { status, stdout } = await say(['compare', empty, mail, march, january, '--json']);
  const { documents } = compared.parse(JSON.parse(stdout));
  expect.soft(status).toBe(1);
  expect(documents.map(({ file, failure }) => [basename(file), failure?.code])).toEqual([
    ['Statusrapport januar.txt', undefined],
    ['Statusrapport marts.txt', undefined],
    ['Mail fra læge.eml', undefined],
    ['bilag øre.txt', undefined],
    ['tømt.pdf', 'document.empty'],
    ['skade.pdf', 'document.corrupt'],
  ]);
});

test('every passage says what it is against the earlier ones, and of which', async () => {
  const { january, march } = await caseFiles();
  const { documents } = compared.parse(JSON.parse((await say(['compare', march, january, '--json'])).stdout));
  const [before, now] = documents.map(({ passages }) => passages);
  const [hours, home] = ['timer om ugen', 'lejlighed'].map((words) => now?.find(({ text }) => text.includes(words)));
  const idBefore = (words: string): string | undefined => before?.find(({ text }) => text.includes(words))?.id;
  expect.soft([hours?.status, hours?.of, hours?.why.gone, hours?.why.added]).toEqual(['changed', idBefore('timer om ugen'), ['4'], ['8']]);
  expect([home?.status, home?.of]).toEqual(['repeated', idBefore('lejlighed')]);
});

test('a report that only repeats another names it by its file', async () => {
  const { march } = await caseFiles();
  const april = join(dirname(march), 'Statusrapport april.txt');
  const lines = Array.from(
    { length: 12 },
    (_, at) => `Borgeren har løst opgave nummer ${'abcdefghijklm'[at]} i butikken sammen med sin kollega.`,
  );
  const report = (date: string): string => `Statusrapport\nDato: ${date}\nLeverandør: Nordlys\n\nFremmøde\n${lines.join('\n')}\n`;
  await writeFile(march, report('20. marts 2025'));
  await writeFile(april, report('22. april 2025'));
  const { documents } = compared.parse(JSON.parse((await say(['compare', march, april, '--json'])).stdout));
  expect(documents.map(({ flags, flagOf }) => [flags.includes('near_identical'), flagOf])).toEqual([
    [false, null],
    [true, march],
  ]);
});

test('without --json a person reads what changed word by word, with its source; repeats are counted', async () => {
  const { january, march } = await caseFiles();
  const { status, stdout, stderr } = await say(['compare', march, january]);
  expect.soft([status, stderr]).toEqual([0, '']);
  expect.soft(stdout).toContain('  Ændret       Borgeren er i praktik i Butik Æblet {+8+} timer om ugen.\n');
  expect.soft(stdout).toContain('Før: Borgeren er i praktik i Butik Æblet [-4-] timer om ugen.\n');
  expect.soft(stdout).toContain('Statusrapport marts.txt: 3 oplysninger (1 gentaget, 2 ændret)');
  expect(stdout.match(/lejlighed/g)).toHaveLength(1);
});

test('colours are for a terminal alone', async () => {
  const { january, march } = await caseFiles();
  expect((await say(['compare', january, march])).stdout).not.toContain('\u001b');
});

const reportOf = (day: string, sentence: string): string => `Statusrapport\nDato: ${day}\n\nFunktionsniveau\n${sentence}\n`;

test('--language en compares English text', async () => {
  const { january, march } = await caseFiles();
  await writeFile(january, reportOf('15. januar 2025', 'The citizen works two hours a week in the kitchen of the school.'));
  await writeFile(march, reportOf('20. marts 2025', 'The citizen works seventeen hours a week in the kitchen of the school.'));
  const { status, stdout } = await say(['compare', january, march, '--language', 'en', '--json']);
  const later = compared
    .parse(JSON.parse(stdout))
    .documents.at(-1)
    ?.passages.find(({ text }) => text.includes('kitchen'));
  expect([status, later?.status, later?.why.gone, later?.why.added]).toEqual([0, 'changed', ['two'], ['seventeen']]);
});

test('English sentences that no Danish heading fits are compared all the same', async () => {
  const { january, march } = await caseFiles();
  await writeFile(january, 'Report\nDato: 15. januar 2025\n\nThe dog of the neighbour barks.\n');
  await writeFile(march, 'Report\nDato: 20. marts 2025\n\nShe sleeps badly. The dog of the neighbour barks.\n');
  const { stdout } = await say(['compare', january, march, '--language', 'en', '--json']);
  const { documents } = compared.parse(JSON.parse(stdout));
  expect(documents.at(-1)?.passages.find(({ text }) => text === 'The dog of the neighbour barks.')?.status).toBe('repeated');
});

test('a file given under two names is compared once and told', async () => {
  const { january, march } = await caseFiles();
  await writeFile(march, await readFile(january));
  const { status, stdout } = await say(['compare', january, march]);
  expect([status, stdout.includes(`${basename(march)} er samme fil som`)]).toEqual([0, true]);
});
