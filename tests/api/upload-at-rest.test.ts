import { watch } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createEncryptionKey } from '../../storage/objects/encryption-keys.ts';
import { openObjects } from '../../storage/objects/index.ts';
import { upload } from '../support/multipart.ts';
import { openApi } from '../support/open-api.ts';
import { sampleCase } from '../support/sample-case.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const marker = 'Vibeke Eksempel har astma';
const url = `/api/v1/cases/${sampleCase.id}/documents`;
/** More than one chunk of the encryption and of the multipart reader. */
const letter = `Journalnotat\n\n${`${marker}. `.repeat(20_000)}`;

async function filesBelow(folder: string): Promise<readonly Buffer[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(found.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name))));
}

test('no byte of an upload touches the disk unencrypted: not whole, not broken off, not refused', async () => {
  const root = await temporaryFolder();
  const [temporary, before] = [join(root, 'tmp'), process.env['TMPDIR']];
  await mkdir(temporary);
  process.env['TMPDIR'] = temporary;
  const written: string[] = [];
  const watcher = watch(temporary, { recursive: true }, (_event, name) => void written.push(String(name)));
  const api = await openApi({
    objects: openObjects({ root: join(root, 'objects'), encryptionKeys: createEncryptionKey() }),
    maxUploadBytes: 1_000_000,
  });
  onTestFinished(async () => {
    watcher.close();
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await api.close();
  });
  written.length = 0; // the test's own folder
  const cookie = await api.signIn('caseworker');
  const whole = await api.ask(cookie, upload(url, [{ fileName: 'brev.txt', bytes: letter }]));
  const cutOff = await api.ask(cookie, upload(url, [{ fileName: 'brev-2.txt', bytes: `2 ${letter}` }], { cutOff: true }));
  const refused = await api.ask(cookie, upload(url, [{ fileName: 'brev-3.txt', bytes: letter.repeat(3) }]));
  const kept = await filesBelow(join(root, 'objects'));
  expect([whole.statusCode, cutOff.json().code, refused.json().items[0].failure.code]).toEqual([
    200,
    'upload.incomplete',
    'upload.too-large',
  ]);
  expect([written, kept.length > 0, kept.filter((bytes) => bytes.includes(marker.slice(0, 8))).length]).toEqual([[], true, 0]);
});
