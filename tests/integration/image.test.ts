import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEncryptionKey } from '../../storage/objects/encryption-keys.ts';
import { openRecords } from '../../storage/records/index.ts';
import { buildImageTree } from '../support/build-image-tree.ts';
import { freePort } from '../support/free-port.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { runNode } from '../support/run-node.ts';
import { sampleCase } from '../support/sample-case.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function writeSecret(name: string, text: string): Promise<string> {
  const file = join(await temporaryFolder(), `${name}.txt`);
  await writeFile(file, `${text}\n`);
  return file;
}

test.skipIf(process.platform !== 'linux')(
  'what the Dockerfile copies and runs is a production that checks itself, answers, and reads a letter into the overview',
  { timeout: 300_000 },
  async () => {
    const [image, database] = [await buildImageTree(), await freshDatabase()];
    const port = String(await freePort());
    const env = {
      ...image.env,
      SAGSBLIK_HOME: await temporaryFolder(),
      DATABASE_URL_FILE: await writeSecret('database_url', database.url),
      ENCRYPTION_KEYS_FILE: await writeSecret('encryption_keys', createEncryptionKey()),
      AUDIT_KEY_FILE: await writeSecret('audit_key', createEncryptionKey()),
      PORT: port,
    };
    expect(image.entry).toEqual(['node', 'cli/bin.js']);
    const start = (...args: string[]): ReturnType<typeof runNode> => runNode(join(image.folder, 'cli/bin.js'), args, env);

    const check = start('check');
    expect([await check.ended, check.stdout()]).toEqual([0, expect.stringContaining('✓ webside: bygget')]);

    const programs = [start('web'), start('worker')];
    await Promise.all([programs[0]?.says(/web answers/u), programs[1]?.says(/workers take jobs/u)]);
    const page = await fetch(`http://127.0.0.1:${port}/`);
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    expect([health.status, page.status, (await page.text()).includes('<div id="root">')]).toEqual([200, 200, true]);

    const records = openRecords({ databaseUrl: database.url });
    await records.cases.create({ ...sampleCase, caseworker: null });
    const letter = await writeSecret('notat', 'Journalnotat 4. marts 2024\n\nBorgeren møder tre timer om ugen.');
    const ingest = start('ingest', letter, '--case', sampleCase.id, '--wait');
    expect([await ingest.ended, (await records.documents.list(sampleCase.id)).map(({ state }) => state)]).toEqual([0, ['in-overview']]);

    for (const program of programs) program.child.kill('SIGTERM');
    expect(await Promise.all(programs.map((program) => program.ended))).toEqual([0, 0]);
    await records.close();
    await rm(join(image.folder, 'web/dist'), { recursive: true });
    const without = start('check');
    expect([await without.ended, without.stdout()]).toEqual([1, expect.stringMatching(/^✗ webside: mangler: kør npm run build/mu)]);
    await database.drop();
  },
);
