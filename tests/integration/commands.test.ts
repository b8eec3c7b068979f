import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CaseId } from '../../domain/ids.ts';
import { findRunning } from '../../runtime/home.ts';
import { openRecords } from '../../storage/records/index.ts';
import { ownPlace, startSystem, type OwnPlace } from '../support/own-system.ts';
import { readTrail } from '../support/read-trail.ts';
import { runNode } from '../support/run-node.ts';
import { sampleCase } from '../support/sample-case.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Said {
  readonly status: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

async function say({ env }: OwnPlace, ...args: string[]): Promise<Said> {
  const command = runNode('cli/bin.js', args, env);
  return { status: await command.ended, stdout: command.stdout(), stderr: command.stderr() };
}

async function withCase(place: OwnPlace): Promise<CaseId> {
  const records = openRecords({ databaseUrl: findRunning(place.home)?.databaseUrl ?? '' });
  await records.cases.create({ ...sampleCase, caseworker: null });
  await records.close();
  return sampleCase.id;
}

test('the commands against a running system, from handing files in to trying again', { timeout: 240_000 }, async () => {
  const place = await ownPlace();
  const system = await startSystem(place);
  const caseId = await withCase(place);
  const folder = join(await temporaryFolder(), 'til sagen æøå');
  await mkdir(folder);
  await writeFile(join(folder, 'Notat 4. marts.txt'), 'Journalnotat 4. marts 2024\n\nBorgeren møder tre timer om ugen.\n');
  await writeFile(join(folder, 'ødelagt.pdf'), '%PDF-1.7\nnothing more');
  await writeFile(join(folder, 'tom.txt'), '');
  await writeFile(join(folder, 'maskine.exe'), Buffer.from([0x4d, 0x5a, 0, 1, 2, 3, 0, 0]));

  const unknown = await say(place, 'ingest', folder, '--case', 'no-such-case');
  expect.soft([unknown.status, unknown.stdout, unknown.stderr]).toEqual([1, '', expect.stringContaining('case.unknown')]);

  const ingest = await say(place, 'ingest', folder, '--case', caseId, '--wait');
  expect.soft([ingest.status, ingest.stdout]).toEqual([1, '2 modtaget, heraf 0 i forvejen på sagen, 2 afvist\n']);
  expect.soft(ingest.stderr).toMatch(/tom\.txt: Filen er tom.*document\.empty/);
  expect.soft(ingest.stderr).toMatch(/maskine\.exe: Filtypen.*document\.unsupported/);

  const again = await say(place, 'ingest', join(folder, 'Notat 4. marts.txt'), '--case', caseId);
  expect.soft([again.status, again.stdout]).toEqual([0, '1 modtaget, heraf 1 i forvejen på sagen, 0 afvist\n']);

  const cases = JSON.parse((await say(place, 'cases', '--json')).stdout);
  expect.soft(cases.cases).toEqual([expect.objectContaining({ case: caseId, documents: 2, inOverview: 1, failed: 1 })]);

  const one = JSON.parse((await say(place, 'case', caseId, '--json')).stdout);
  const failed = one.documents.find((document: { fileName: string }) => document.fileName === 'ødelagt.pdf');
  expect.soft([failed.state, failed.failure.step, failed.failure.code]).toEqual(['failed', 'parse', expect.stringMatching(/^document\./)]);

  const status = JSON.parse((await say(place, 'status', '--json')).stdout);
  expect.soft([status.documents.failed, status.jobs.parse.failed]).toEqual([1, 1]);

  const other = await say(place, 'retry', '--code', 'document.encrypted');
  const retry = await say(place, 'retry', '--case', caseId, '--code', failed.failure.code);
  expect.soft([other.stdout, retry.stdout]).toEqual(['0 dokumenter prøves igen\n', '1 dokument prøves igen\n']);

  const nothing = await say(place, 'reclassify');
  const dry = await say(place, 'reclassify', '--all', '--dry-run');
  const older = await say(place, 'reclassify', '--older-than-current');
  expect.soft([nothing.status, nothing.stderr]).toEqual([1, expect.stringContaining('Vælg, hvilke dokumenter det gælder')]);
  expect.soft([dry.stdout, older.stdout]).toEqual(['1 dokument ville blive klassificeret igen\n', expect.stringMatching(/^0 dokumenter /)]);

  const corrections = join(folder, 'rettelser.jsonl');
  const written = await say(place, 'corrections', '--export', corrections);
  const twice = await say(place, 'corrections', '--export', corrections);
  expect.soft(written.stdout).toMatch(/^0 oplysninger med rettelser skrevet\. Filen rummer borgeres tekst.*kommunens egne maskiner/);
  expect
    .soft([twice.status, twice.stderr, (await stat(corrections)).mode & 0o777])
    .toEqual([1, expect.stringContaining('file.unwritable'), 0o600]);

  const trail = await readTrail(findRunning(place.home)?.databaseUrl ?? '');
  const commands = (await trail.news()).filter(({ machine }) => machine === 'command-line');
  await trail.close();
  expect
    .soft(commands.map(({ what, refused }) => (refused === null ? what : `${what} ${refused}`)))
    .toEqual([
      'ingest',
      'ingest document.unsupported',
      'ingest document.empty',
      'ingest',
      'cases',
      'case',
      'retry',
      'retry',
      'reclassify',
      'corrections --export',
      'corrections --export',
    ]);
  expect
    .soft(
      commands.every(
        ({ reason, case_id: id, what }) => reason?.startsWith('user ') && (id === caseId || !/^(?:ingest|case)\b/u.test(what)),
      ),
    )
    .toBe(true);
  const verified = await say(place, 'audit', 'verify');
  expect.soft([verified.status, verified.stdout]).toEqual([0, expect.stringMatching(/^\d+ linjer, \d+ segl/u)]);

  const check = await say(place, 'check');
  expect
    .soft([check.status, check.stdout])
    .toEqual([0, expect.stringMatching(/✓ database: indbygget, kører.*✓ klassifikation: classify@/s)]);

  system.child.kill('SIGTERM');
  expect(await system.ended).toBe(0);
});
