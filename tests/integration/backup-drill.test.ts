import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRunning } from '../../runtime/home.ts';
import { openRecords } from '../../storage/records/index.ts';
import { ownPlace, startSystem, type OwnPlace } from '../support/own-system.ts';
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

/** The case as the command line tells it, without the times of this machine. */
async function caseOf(place: OwnPlace): Promise<string> {
  return (await say(place, 'case', sampleCase.id, '--json')).stdout;
}

test(
  'the drill: a whole data folder is thrown away and comes back in another one, from the backup and the keys alone',
  { timeout: 300_000 },
  async () => {
    const [first, second] = [await ownPlace(), await ownPlace()];
    const [folder, kept] = [join(await temporaryFolder(), 'sikkerhedskopi æøå'), await temporaryFolder()];
    const before = await startSystem(first);
    const records = openRecords({ databaseUrl: findRunning(first.home)?.databaseUrl ?? '' });
    await records.cases.create({ ...sampleCase, caseworker: null });
    await records.close();
    const letters = join(await temporaryFolder(), 'breve');
    await mkdir(letters);
    await writeFile(join(letters, 'a.txt'), 'Journalnotat\n\nDato: 4. marts 2024\n\nBorgeren møder 12 timer om ugen.\n');
    await writeFile(join(letters, 'b.txt'), 'Journalnotat\n\nDato: 9. april 2024\n\nBorgeren møder 15 timer om ugen.\n');
    await say(first, 'ingest', letters, '--case', sampleCase.id, '--wait');
    const told = await caseOf(first);

    const running = await say(first, 'backup', folder);
    expect
      .soft([running.status, running.stdout])
      .toEqual([0, expect.stringMatching(/^\S+: \d+ rækker, \d+ nye filer, 0 var der, 0 fjernet\n$/u)]);
    expect.soft(running.stderr).toContain('Nøglerne er ikke med');
    before.child.kill('SIGTERM');
    await before.ended;
    const resting = await say(first, 'backup', folder); // a system that rests is opened for it
    expect.soft([resting.status, resting.stdout]).toEqual([0, expect.stringMatching(/1 nye filer/u)]);
    const read = await say(first, 'verify', folder);
    expect.soft([read.status, read.stdout]).toEqual([0, expect.stringMatching(/0 ulæselige\n$/u)]);

    for (const key of ['encryption.key', 'audit.key']) await cp(join(first.home, key), join(kept, key));
    await rm(first.home, { recursive: true });

    const without = await say(second, 'restore', folder);
    expect.soft([without.status, without.stderr]).toEqual([1, expect.stringMatching(/backup\.other-key, setting: ENCRYPTION_KEYS/u)]);
    await mkdir(second.home, { recursive: true });
    for (const key of await readdir(kept)) await cp(join(kept, key), join(second.home, key));
    const restored = await say(second, 'restore', folder);
    expect.soft([restored.status, restored.stdout]).toEqual([0, expect.stringMatching(/^\S+: \d+ rækker og \d+ filer er gendannet\.\n$/u)]);
    const again = await say(second, 'restore', folder);
    expect.soft([again.status, again.stderr]).toEqual([1, expect.stringContaining('restore.not-empty')]);
    const verified = await say(second, 'verify');
    expect
      .soft([verified.status, verified.stdout])
      .toEqual([
        0,
        expect.stringMatching(/filer: 4 åbnet, 0 forkerte[\s\S]*kæden holder[\s\S]*overblik: 1 som en ny udregning, 0 anderledes/u),
      ]);

    const after = await startSystem(second);
    expect(await caseOf(second)).toBe(told);
    await writeFile(join(letters, 'c.txt'), 'Journalnotat\n\nDato: 2. maj 2024\n\nPraktikken begynder mandag.\n');
    const further = await say(second, 'ingest', letters, '--case', sampleCase.id, '--wait');
    expect.soft([further.status, further.stdout]).toEqual([0, '3 modtaget, heraf 2 i forvejen på sagen, 0 afvist\n']);
    after.child.kill('SIGTERM');
    expect(await after.ended).toBe(0);
  },
);
