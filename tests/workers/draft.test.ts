import { readFile } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import type { Sha256 } from '../../domain/ids.ts';
import { createSandbox } from '../../runtime/sandbox/index.ts';
import { openScanner } from '../../scanner/index.ts';
import { classifyDocument, classifyVersion } from '../../pipeline/classify/index.ts';
import { parseBytes } from '../../parsers/index.ts';
import { sweepDrafts } from '../../workers/drafts/sweep-drafts.ts';
import { hostileFiles } from '../fixtures/hostile/hostile-files.ts';
import { writeZip } from '../fixtures/zip/write-zip.ts';
import { otherText } from '../support/inbox-papers.ts';
import { now } from '../support/open-api.ts';
import { openPortal, sender, shaOf, type OpenPortal, type Shown } from '../support/open-portal.ts';
import { sampleCase } from '../support/sample-case.ts';
import { eicar, hasClamd, startClamd } from '../support/start-clamd.ts';

const { id: caseId } = sampleCase;

/** A report of a supplier, invented, with its date; the last sentence is what differs. */
const report = (day: string, last: string): Buffer =>
  Buffer.from(
    [
      'Statusrapport',
      'Leverandør: Jobvejen',
      'Borger: Vibeke Eksempel, CPR 010190-0000',
      `Dato: ${day}`,
      '',
      'Fremmøde',
      'Vibeke er mødt 11 af 12 aftalte dage i perioden.',
      '',
      'Praktik',
      'Vibeke er i praktik i en blomsterbutik i Nørregade.',
      'Timetallet er 5 timer om ugen fordelt på to dage.',
      'Butikken er glad for hendes buketter og hendes ro.',
      '',
      'Faglig vurdering',
      'Vi ser en stabil kvinde, der holder sine aftaler.',
      'Alt i alt vurderer vi, at praktikken gavner hende.',
      last,
      '',
    ].join('\n'),
  );

let portal: OpenPortal;
afterEach(() => portal.api.close());

async function readOne(name: string, bytes: Uint8Array, reference?: string): Promise<Shown> {
  const id = await portal.upload(await portal.begin(reference), { name, bytes });
  await portal.read();
  const shown = (await portal.drafts()).find((draft) => draft.id === id);
  if (shown === undefined) throw new RangeError('the draft was made above');
  return shown;
}

const codes = ({ findings }: Shown): readonly string[] => findings.map(({ code }) => code);

/** The organisation has sent it before, and it is read. */
async function sentBefore(bytes: Buffer, name: string, by = sender.id): Promise<void> {
  const { documents } = portal.api.records;
  const sha256 = shaOf(bytes) as Sha256;
  const row = {
    caseId,
    sha256,
    fileName: name,
    bytes: bytes.length,
    objectKey: `documents/${sha256}`,
    parent: null,
    received: '2024-03-03',
  };
  await documents.receive({ ...row, mediaType: 'text/plain', by });
  const parsed = await parseBytes(bytes, name);
  const citizen = { name: sampleCase.citizenName, cpr: sampleCase.citizenCpr };
  await documents.saveClassified(
    caseId,
    classifyDocument({ parsed, sha256, fileName: name, parent: null, received: '2024-03-03', citizen }),
    classifyVersion,
  );
}

test('a report is told what it lacks: nothing of an increase in hours', async () => {
  portal = await openPortal();
  const shown = await readOne('status.txt', report('4. marts 2024', 'Praktikken fortsætter til sommer.'));
  expect(shown).toMatchObject({ verdict: 'remark', readAs: { kind: 'supplier_status', documentDate: '2024-03-04', pages: 1 } });
  expect(codes(shown)).toContain('report.hours-unstated');
});

test("a report that repeats the organisation's own is told how much, and of which day", async () => {
  portal = await openPortal();
  await sentBefore(report('3. februar 2024', 'Praktikken fortsætter til sommer.'), 'februar.txt');
  const shown = await readOne('marts.txt', report('4. marts 2024', 'Næste møde er aftalt med butikkens ejer.'));
  const [found] = shown.findings.filter(({ code }) => code === 'report.near-identical');
  expect(found).toMatchObject({ day: '2024-02-03' });
  expect(found?.percent).toBeGreaterThanOrEqual(70);
});

test('nothing is told of what another organisation or the municipality has put into the case', async () => {
  portal = await openPortal();
  const rival = { ...sender, id: 'person-rival' as typeof sender.id, unit: 'Andre' as typeof sender.unit };
  await portal.api.records.people.save(rival);
  await sentBefore(report('3. februar 2024', 'Praktikken fortsætter til sommer.'), 'februar.txt', rival.id);
  const shown = await readOne('marts.txt', report('4. marts 2024', 'Praktikken fortsætter til sommer.'));
  expect(codes(shown)).not.toContain('report.near-identical');
  expect(JSON.stringify(shown)).not.toContain('februar');
});

test('an order is answered, or not, in the words of its questions', async () => {
  portal = await openPortal();
  const questions = [
    { id: 'q1', text: 'Hvad siger arbejdsgiveren om transport med færge?', headings: ['transport'], wantsAssessment: false },
  ];
  const order = { id: 'o1', caseId, kind: 'supplier_status', recipient: null, asked: '2024-02-01', due: null, reference: 'B-7', questions };
  await portal.api.records.orders.make({ ...order, by: 'person-caseworker', at: now } as never);
  const shown = await readOne('status.txt', report('4. marts 2024', 'Flere timer er ikke forsøgt.'), 'B-7');
  expect(shown.findings.find(({ code }) => code === 'order.unanswered')?.words).toEqual([questions[0]?.text]);
});

test('a protected file says so and is sent with a remark alone; a file of no known kind is not sent', async () => {
  portal = await openPortal();
  const locked = await readOne('last.pdf', await readFile('tests/fixtures/pdf/017-encrypted.pdf'));
  expect([locked.verdict, locked.failure?.code]).toEqual(['remark', 'document.encrypted']);
  const unknown = await readOne('data.bin', Uint8Array.from([0, 1, 2, 3]));
  expect([unknown.verdict, unknown.failure?.code]).toEqual(['stop', 'document.unsupported']);
});

test('an archive with the report of another citizen in it cannot be sent', async () => {
  portal = await openPortal();
  const zip = writeZip([{ name: 'rapport.txt', content: Buffer.from(otherText()) }]);
  const shown = await readOne('samlet.zip', zip);
  expect([shown.verdict, codes(shown)]).toEqual(['stop', expect.arrayContaining(['citizen.other'])]);
});

test('a ZIP bomb is stopped in the sandbox, and the next file is read', async () => {
  const sandbox = createSandbox({ children: 1, spareChildren: 0, parseSeconds: 60, residentMebibytes: 768 });
  try {
    portal = await openPortal({ sandbox });
    const bomb = hostileFiles.find(({ fileName }) => fileName === '42.zip');
    const shown = await readOne('42.zip', bomb?.bytes ?? new Uint8Array());
    expect([shown.verdict, shown.failure?.code]).toEqual(['stop', 'document.too-large']);
    expect((await readOne('god.txt', report('4. marts 2024', 'Flere timer er ikke forsøgt.'))).state).toBe('read');
  } finally {
    await sandbox.close();
  }
}, 120_000);

test.skipIf(!hasClamd)('an infected file is stopped before a parser sees it', async () => {
  portal = await openPortal({ scanner: openScanner({ clamavUrl: await startClamd(), scanSeconds: 20 }) ?? undefined });
  const shown = await readOne('faktura.txt', Buffer.from(eicar));
  expect([shown.verdict, shown.failure?.code]).toEqual(['stop', 'document.infected']);
});

test('what is not sent in a day goes, with its bytes and pieces; a lost job is added, and a sending that a crash cut off is made', async () => {
  portal = await openPortal();
  const { records, objects } = portal.api;
  const cut = await portal.begin();
  const id = await portal.upload(cut, { name: 'a.txt', bytes: report('4. marts 2024', 'A.') });
  await portal.read();
  await records.portal.send(cut, now, [{ id, remark: 'Sendes, som den er', answersOrder: false }]);
  await portal.upload(await portal.begin(), { name: 'b.txt', bytes: report('4. marts 2024', 'B.') });
  expect(await sweepDrafts(now, portal.deps)).toBe(2);
  expect((await records.documents.list(caseId)).map(({ fileName }) => fileName)).toEqual(['a.txt']);
  await sweepDrafts(new Date(now.getTime() + 25 * 3_600_000), portal.deps);
  expect(await portal.drafts()).toEqual([]);
  expect((await Array.fromAsync(objects.list('documents/'))).filter((key) => key.includes('draft-'))).toEqual([]);
});
