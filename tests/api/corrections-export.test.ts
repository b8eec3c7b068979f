import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseId, UnitId } from '../../domain/ids.ts';
import type { Passage } from '../../domain/passage.ts';
import { correctionPassages } from '../../evaluation/learn/correction-passages.ts';
import { parseBytes } from '../../parsers/index.ts';
import { classifyDocument } from '../../pipeline/classify/index.ts';
import { readingKeyOf } from '../../storage/reading-key.ts';
import { saveReading } from '../../storage/reading.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';
import { received, sampleCase, samplePerson } from '../support/sample-case.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const note = [
  'Journalnotat 4. marts 2024',
  'Vibeke Eksempel, 010190-0000, har ringet til depotleder Bente Kruse på 12 34 56 78.',
  'Bente Kruse siger, at Vibekes fremmøde er godt.',
  'Hun bor til leje. Hun skriver fra vibeke@eksempel.example.',
].join('\n\n');
const elsewhere = { ...sampleCase, id: 'case-elsewhere' as CaseId, unit: 'south' as UnitId };
let api: OpenApi;

/** The note in both cases, read and labelled by the program itself. */
beforeAll(async () => {
  api = await openApi();
  await api.records.cases.create(elsewhere);
  const parsed = await parseBytes(Buffer.from(note), 'notat.txt');
  for (const { id } of [sampleCase, elsewhere]) {
    const row = { ...received('notat', id), objectKey: `documents/${id}` };
    await api.records.documents.receive(row);
    await saveReading(api.objects, readingKeyOf(row.objectKey), parsed);
    const { sha256, fileName, parent } = row;
    const citizen = { name: sampleCase.citizenName, cpr: sampleCase.citizenCpr };
    const document = classifyDocument({ parsed, sha256, fileName, parent, received: row.received, citizen });
    await api.records.documents.saveClassified(id, document, 'classify@1');
  }
});

afterAll(() => api.close());

async function passageWith(words: string): Promise<Passage> {
  const [document] = await api.records.documents.classified(sampleCase.id);
  const found = document?.passages.find(({ text }) => text.includes(words));
  if (found === undefined) throw new RangeError(`no passage with ${words}`);
  return found;
}

async function correct(caseId: CaseId, changes: object): Promise<string> {
  const cookie = await api.signIn('caseworker');
  const payload = { sha256: received('notat').sha256, passage: null, ...changes };
  const answer = await api.ask(cookie, { method: 'POST', url: `/api/v1/cases/${caseId}/corrections`, payload });
  return answer.json().id;
}

const exported = async () => api.ask(await api.signIn('team_leader'), '/api/v1/corrections/export');

test('the export is what learning reads: the corrected labels, names and numbers masked, nothing that was taken back, no case of another unit', async () => {
  const [attendance, home] = [await passageWith('fremmøde'), await passageWith('til leje')];
  const called = await passageWith('har ringet');
  await correct(sampleCase.id, { passage: attendance.id, field: 'heading', value: 'progression' });
  await correct(sampleCase.id, { passage: attendance.id, field: 'voice', value: 'supplier' });
  await correct(sampleCase.id, { passage: called.id, field: 'heading', value: 'network' });
  await correct(sampleCase.id, { field: 'kind', value: 'correspondence' });
  const undone = await correct(sampleCase.id, { passage: home.id, field: 'heading', value: 'income' });
  await api.ask(await api.signIn('caseworker'), { method: 'DELETE', url: `/api/v1/cases/${sampleCase.id}/corrections/${undone}` });
  await correct(elsewhere.id, { passage: home.id, field: 'heading', value: 'goals' });

  const answer = await exported();
  expect([answer.statusCode, answer.headers['sagsblik-notice']]).toEqual([
    200,
    expect.stringMatching(/^Text of citizens.*machines of the municipality/u),
  ]);
  const file = join(await temporaryFolder(), 'corrections.jsonl');
  await writeFile(file, answer.body);
  const read = correctionPassages(file, 2);
  expect(read.map(({ bare, labels, context }) => [bare[0]?.text, labels[0]?.heading, labels[0]?.voice, context.kind])).toEqual([
    ['§citizen §citizen, #, har ringet til depotleder §employer §employer på #.', 'network', called.voice, 'correspondence'],
    ['§employer §employer siger, at §citizens fremmøde er godt.', 'progression', 'supplier', 'correspondence'],
  ]);
  expect(answer.body).not.toMatch(/Vibeke|Eksempel|Bente|Kruse|010190|1234|12 34/iu);
});

test('a role that may not see what a case holds gets no export', async () => {
  for (const role of ['operator', 'administrator', 'supplier', 'meeting_participant', 'caseworker'] as const) {
    const answer = await api.ask(await api.signIn(samplePerson(role)), '/api/v1/corrections/export');
    expect.soft(answer.json()).toMatchObject({ code: 'person.not-allowed' });
  }
});
