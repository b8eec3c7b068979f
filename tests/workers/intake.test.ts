import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scansTold, scanState } from '../../cli/system/scans-told.ts';
import { Failure } from '../../domain/failure.ts';
import type { UnitId } from '../../domain/ids.ts';
import { parseBytes } from '../../parsers/index.ts';
import { readInboxes } from '../../storage/inboxes/inbox-place.ts';
import { handlers } from '../../workers/handlers.ts';
import type { InboxDeps, StepDeps } from '../../workers/step.ts';
import { writeZip } from '../fixtures/zip/write-zip.ts';
import { otherCase, otherText, paper, sureText, today } from '../support/inbox-papers.ts';
import { openPipeline, type Pipeline } from '../support/pipeline.ts';
import { sampleCase } from '../support/sample-case.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Opened {
  readonly pipeline: Pipeline;
  readonly folder: string;
  readonly deps: StepDeps;
  put(name: string, text: string | Uint8Array): Promise<void>;
  /** One look, and then every job that it has added. */
  look(): Promise<void>;
}

/** A pipeline without running workers, with one folder as inbox of unit `north`. */
async function openInbox(changes: Partial<InboxDeps> = {}): Promise<Opened> {
  const pipeline = await openPipeline();
  const folder = join(await temporaryFolder(), 'ind bakke æøå');
  await mkdir(folder);
  const places = readInboxes('folder', `north=${folder}`) ?? [];
  const inboxes = { places, lookSeconds: 30, restSeconds: 0, claimSeconds: 300, maxBytes: 1_000_000, ...changes };
  const deps: StepDeps = { ...pipeline.deps, inboxes };
  const { unfiled } = deps.records;
  return {
    pipeline,
    folder,
    deps,
    put: (name, text) => writeFile(join(folder, name), text),
    look: async () => {
      await handlers.intake({}, deps);
      for (const { id } of await unfiled.unfinished()) await handlers.receipt({ receiptId: id }, deps);
      for (const { id } of await unfiled.unfinished()) await handlers['receipt-ocr']({ receiptId: id }, deps);
    },
  };
}

const below = async (folder: string, name: string): Promise<readonly string[]> => {
  const names: string[] = await readdir(join(folder, name)).catch(() => []);
  return names.toSorted();
};
const north = 'north' as UnitId;

test('a paper with the number of exactly one citizen is filed by itself, and its file lies in the done folder', async () => {
  const { deps, folder, put, look } = await openInbox();
  await put('brev til æøå.txt', sureText());
  await look();
  expect((await deps.records.documents.list(sampleCase.id)).map((row) => [row.fileName, row.received])).toEqual([
    ['brev til æøå.txt', today()],
  ]);
  expect(await below(folder, 'done')).toEqual(['brev til æøå.txt']);
  expect(await deps.records.unfiled.waiting(north)).toEqual([]);
});

test('data beside a file name its case, its day and its sender', async () => {
  const { deps, folder, put, look } = await openInbox();
  await put('notat.txt', paper([]));
  await put('notat.txt.json', JSON.stringify({ case: 'j 2024/17', received: '2024-02-29', sender: 'Lægehuset' }));
  await look();
  expect((await deps.records.documents.list(sampleCase.id)).map((row) => row.received)).toEqual(['2024-02-29']);
  expect(await below(folder, 'done')).toEqual(['notat.txt', 'notat.txt.json']);
});

test.each([
  { why: 'no-case', over: ['Borger: Kim Ukendt, CPR 030390-2222'] },
  { why: 'only-name', over: ['Borger: Vibeke Eksempel'] },
  { why: 'several-persons', over: ['Vedr.: 010190-0000 og 020285-1111'] },
  { why: 'contradiction', over: ['Borger: Vibeke Eksempel, CPR 010190-0000', 'Deres ref.: J-2024-18'] },
])('a paper is left to a person who is told: $why', async ({ why, over }) => {
  const { deps, put, look } = await openInbox();
  await deps.records.cases.create(otherCase);
  await put('brev.txt', paper(over));
  await look();
  const waiting = await deps.records.unfiled.waiting(north);
  expect(waiting.map((receipt) => [receipt.why, receipt.readAs?.documentDate])).toEqual([[why, '2024-03-04']]);
  expect(await deps.records.documents.list(sampleCase.id)).toEqual([]);
});

test('a reference after its word finds the case', async () => {
  const { deps, put, look } = await openInbox();
  await put('brev.txt', paper(['Lægehuset Kirkestræde', 'Deres ref.: J-2024-17']));
  await look();
  expect((await deps.records.documents.list(sampleCase.id)).length).toBe(1);
});

test('a case that the sender names and nobody knows, and a citizen of another unit, find nothing', async () => {
  const { deps, put, look } = await openInbox();
  await deps.records.cases.create({ ...otherCase, unit: 'south' as UnitId });
  await put('brev.txt', paper([]));
  await put('brev.txt.json', '{"case":"J-1"}');
  await put('andet.txt', paper(['Borger: Ib Kristian Nord, CPR 020285-1111']));
  await look();
  const waiting = await deps.records.unfiled.waiting(north);
  expect(waiting.map(({ fileName, why }) => `${fileName} ${why}`).toSorted()).toEqual(['andet.txt no-case', 'brev.txt unknown-reference']);
});

test('a file that cannot be taken goes to the failed folder with its sentence, and the others go on', async () => {
  const { deps, folder, put, look } = await openInbox({ maxBytes: 400 });
  await put('tom.txt', '');
  await put('stor.txt', 'x'.repeat(500));
  await put('ukendt.bin', Uint8Array.from([0, 1, 2, 3]));
  await put('forkert.txt', paper([]));
  await put('forkert.txt.json', '{"received":"i går"}');
  await put('god.txt', sureText());
  await look();
  expect(await below(folder, 'failed')).toEqual(
    ['tom.txt', 'stor.txt', 'ukendt.bin', 'forkert.txt']
      .flatMap((name) => [name, `${name}.fejl.txt`])
      .concat('forkert.txt.json')
      .toSorted(),
  );
  expect(await readFile(join(folder, 'failed', 'tom.txt.fejl.txt'), 'utf8')).toMatch(
    /^Filen blev ikke modtaget\. .+\n\(document\.empty\)\n$/u,
  );
  expect((await deps.records.documents.list(sampleCase.id)).map((row) => row.fileName)).toEqual(['god.txt']);
  expect(await deps.records.inboxes.looks()).toMatchObject([{ kind: 'folder', unit: 'north', failure: null, refused: 4 }]);
});

test('a half-written file is left until it rests', async () => {
  const { deps, folder, put, look } = await openInbox({ restSeconds: 0.3 });
  await put('brev.txt', 'Et halvt');
  await look();
  await put('brev.txt', sureText());
  await look();
  expect(await below(folder, 'done')).toEqual([]);
  while ((await below(folder, 'done')).length === 0) await look();
  expect((await deps.records.documents.list(sampleCase.id)).map((row) => row.bytes)).toEqual([Buffer.byteLength(sureText())]);
});

test('a paper that cannot be read waits for a person with its code', async () => {
  const { deps, put, look } = await openInbox();
  await put('brev.pdf', '%PDF-1.7\nnothing more');
  await look();
  const [receipt] = await deps.records.unfiled.waiting(north);
  expect([receipt?.why, receipt?.failure]).toEqual(['unreadable', expect.stringMatching(/^document\./u)]);
});

test('an inbox that is away is told, and keeps no other waiting', async () => {
  const { deps, folder, put } = await openInbox();
  await put('brev.txt', sureText());
  const places = [...(readInboxes('folder', 'north=/nowhere/at/all') ?? []), ...(deps.inboxes?.places ?? [])];
  if (deps.inboxes === undefined) throw new RangeError('opened with inboxes');
  await handlers.intake({}, { ...deps, inboxes: { ...deps.inboxes, places } });
  expect(await below(folder, 'done')).toEqual(['brev.txt']);
  expect((await deps.records.inboxes.looks()).map(({ failure }) => failure ?? 'none').toSorted()).toEqual(['inbox.no-folder', 'none']);
});

test('the same file once more is the same receipt, and the same bytes under another name are a second reception', async () => {
  const { deps, folder, put, look } = await openInbox();
  for (const name of ['brev.txt', 'brev.txt', 'brev (kopi).txt']) {
    await put(name, sureText());
    await look();
  }
  expect((await deps.records.documents.list(sampleCase.id)).map((row) => row.receipts)).toEqual([2]);
  expect((await below(folder, 'done')).length).toBe(3);
});

test('a scan is read in a lane of its own, and filed by what its pages say', async () => {
  const { deps, put } = await openInbox();
  const place = { kind: 'page', page: 1, box: { x: 0, y: 0, width: 1, height: 1 }, lines: [] } as const;
  const asked: string[] = [];
  const sandbox: StepDeps['sandbox'] = {
    ...deps.sandbox,
    parse: async (bytes, name) => ({
      ...(await parseBytes(bytes, name)),
      pages: [{ number: 1, width: 1, height: 1, source: 'none', blocks: [{ kind: 'gap', reason: 'page-needs-ocr', place }] }],
    }),
    ocr: (bytes) => (asked.push('ocr'), parseBytes(bytes, 'skan.txt')),
  };
  await put('skan.txt', sureText());
  await handlers.intake({}, { ...deps, sandbox });
  const [receipt] = await deps.records.unfiled.unfinished();
  if (receipt === undefined) throw new RangeError('The file was not taken');
  await handlers.receipt({ receiptId: receipt.id }, { ...deps, sandbox });
  expect([asked, (await deps.records.unfiled.find(receipt.id))?.state]).toEqual([[], 'needs-ocr']);
  await handlers['receipt-ocr']({ receiptId: receipt.id }, { ...deps, sandbox });
  expect([asked, (await deps.records.documents.list(sampleCase.id)).length]).toEqual([['ocr'], 1]);
});

/** A mail that says nothing itself, with one file attached. */
function mailWith(fileName: string, type: string, file: string): string {
  const head = 'From: lis@laege.example\r\nSubject: Udtalelse\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n';
  const text = '--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSe vedhæftede.\r\n';
  return `${head}${text}--x\r\nContent-Type: ${type}; name=${fileName}\r\nContent-Disposition: attachment; filename=${fileName}\r\n${file}\r\n--x--\r\n`;
}

const plainMail = (): string => mailWith('a.txt', 'text/plain; charset=utf-8', `\r\n${sureText()}`);
/** What each file of an archive says, in an archive in a mail. */
const archiveMail = (...texts: readonly string[]): string => {
  const files = texts.map((text, index) => ({ name: `${index}.txt`, content: Buffer.from(text) }));
  const base64 = Buffer.from(writeZip(files)).toString('base64').replaceAll(/.{76}/gu, '$&\r\n');
  return mailWith('a.zip', 'application/zip', `Content-Transfer-Encoding: base64\r\n\r\n${base64}`);
};

test('a mail is filed by what its attachment says', async () => {
  const { deps, put, look } = await openInbox();
  await put('mail.eml', plainMail());
  await look();
  expect((await deps.records.documents.list(sampleCase.id)).map((row) => row.fileName)).toEqual(['mail.eml']);
});

test('a mail is filed by what lies in its archive, and waits where that is about two citizens', async () => {
  const { deps, put, look } = await openInbox();
  await put('en.eml', archiveMail(sureText()));
  await put('to.eml', archiveMail(sureText(), otherText()));
  await look();
  expect((await deps.records.documents.list(sampleCase.id)).map((row) => row.fileName)).toEqual(['en.eml']);
  const waiting = await deps.records.unfiled.waiting(sampleCase.unit);
  expect(waiting.map(({ fileName, why }) => [fileName, why])).toEqual([['to.eml', 'several-persons']]);
});

/** Away from the second file on. */
async function scanMailAlone(bytes: Uint8Array): Promise<null> {
  if (!Buffer.from(bytes).includes('Se vedh')) throw new Failure('scanner.unreachable');
  return null;
}

test('a mail whose attachment cannot be scanned at the moment is not decided by the rest of it', async () => {
  const { deps, put } = await openInbox();
  await put('mail.eml', plainMail());
  await handlers.intake({}, deps);
  const [receipt] = await deps.records.unfiled.unfinished();
  if (receipt === undefined) throw new RangeError('The file was not taken');
  await expect(handlers.receipt({ receiptId: receipt.id }, { ...deps, scanner: { version, scan: scanMailAlone } })).rejects.toMatchObject({
    retry: true,
  });
  expect((await deps.records.unfiled.find(receipt.id))?.state).toBe('stored');
});

const version = async (): Promise<string> => 'test';
const parse = (): never => {
  throw new Error('The file was parsed');
};

test('an infected paper is not parsed, and waits with what was found; one whose scanner is away is tried again', async () => {
  const { deps, put } = await openInbox();
  await put('brev.txt', sureText());
  await handlers.intake({}, deps);
  const [receipt] = await deps.records.unfiled.unfinished();
  if (receipt === undefined) throw new RangeError('The file was not taken');
  const sandbox = { ...deps.sandbox, parse };
  const away = { version, scan: () => Promise.reject(new Failure('scanner.unreachable')) };
  await expect(handlers.receipt({ receiptId: receipt.id }, { ...deps, sandbox, scanner: away })).rejects.toMatchObject({ retry: true });
  await handlers.receipt({ receiptId: receipt.id }, { ...deps, sandbox, scanner: { version, scan: async () => 'Eicar-Test' } });
  expect(await deps.records.unfiled.find(receipt.id)).toMatchObject({ state: 'waiting', why: 'unreadable', failure: 'document.infected' });
  expect((await deps.records.scans.counts()).infected).toBe(1);
  expect(scansTold(await scanState(deps.records.scans)).at(-1)).toBe(`lukket inde: ${receipt.sha256.slice(0, 12)}, Uden sag`);
});
