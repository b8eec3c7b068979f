import { expect, test, vi } from 'vitest';
import type { ClassifiedDocument } from '../../../domain/document.ts';
import type { CaseId, Sha256 } from '../../../domain/ids.ts';
import { parseBytes } from '../../../parsers/index.ts';
import { classifyDocument } from '../../../pipeline/classify/index.ts';
import { compareCase } from '../../../pipeline/compare/index.ts';
import type { Documents } from '../../../storage/records/records.ts';
import { bringHeldCase } from '../../../workers/cases/bring-held-case.ts';
import { createLivingCases, type LivingCases } from '../../../workers/cases/living-cases.ts';

const caseId = 'c' as CaseId;

async function documentOf(nth: number, text: string): Promise<ClassifiedDocument> {
  const bytes = Buffer.from(`Journalnotat ${nth}. marts 2024\n\n${text}\n`);
  const parsed = await parseBytes(bytes, 'notat.txt');
  return classifyDocument({
    parsed,
    sha256: String(nth).padStart(64, '0') as Sha256,
    fileName: 'notat.txt',
    parent: null,
    received: `2024-03-0${nth}`,
    citizen: null,
  });
}

const first = await documentOf(1, 'Borgeren møder tre timer om ugen.');
const second = await documentOf(2, 'Borgeren møder fem timer om ugen.');
const third = await documentOf(3, 'Borgeren møder tre timer om ugen. Borgeren sover dårligt.');

let read = 0;

/** The records of a case that holds these documents. */
function holding(documents: readonly ClassifiedDocument[]): Documents {
  const rows = documents.map((document) => ({ document, made: JSON.stringify(document) }));
  const parts: Partial<Documents> = {
    classifications: async () => rows.map(({ document, made }) => ({ sha256: document.head.sha256, made, state: 'classified' })),
    classifiedOf: async (_caseId, wanted) => {
      read += wanted.length;
      return rows.filter(({ document }) => wanted.includes(document.head.sha256));
    },
  };
  return parts as Documents; // the two that are asked
}

function compare(cases: LivingCases, id: CaseId, documents: readonly ClassifiedDocument[]): Promise<unknown[]> {
  return cases.use(id, async (held) => {
    await bringHeldCase(id, held, { corrections: [], orders: [], documents: holding(documents) });
    return [...held.living.results.values()].toSorted((a, b) => (a.head.sha256 < b.head.sha256 ? -1 : 1));
  });
}

test('a case that grows gives what comparing all of it anew gives', async () => {
  const cases = createLivingCases();
  await compare(cases, caseId, [third]);
  await compare(cases, caseId, [third, first]);
  expect(await compare(cases, caseId, [third, first, second])).toEqual(compareCase([first, second, third]));
});

test('papers that come together are all laid in before the first is judged: a late one has the later ones judged again once', async () => {
  const cases = createLivingCases();
  await compare(cases, caseId, [third]);
  const asked: number[] = [];
  await cases.use(caseId, async (held) => {
    const judge = vi.spyOn(held.living, 'judgeInPieces').mockImplementation(() => {
      asked.push(put.mock.calls.length);
      return [];
    });
    const put = vi.spyOn(held.living, 'put');
    await bringHeldCase(caseId, held, { corrections: [], orders: [], documents: holding([first, second, third]) });
    judge.mockRestore();
  });
  expect(asked).toEqual([2]);
});

test('only a document that is new or was read anew is read from the records', async () => {
  const cases = createLivingCases(1);
  await compare(cases, caseId, [first, third]);
  read = 0;
  await compare(cases, caseId, [first, second, third]);
  expect(read).toBe(1);
});

test('a document that was read anew takes the place of its old reading', async () => {
  const cases = createLivingCases();
  const reread = await documentOf(1, 'Borgeren møder otte timer om ugen.');
  await compare(cases, caseId, [first, second]);
  expect(await compare(cases, caseId, [reread, second])).toEqual(compareCase([reread, second]));
});

test('a document that is gone leaves no trace', async () => {
  const cases = createLivingCases();
  await compare(cases, caseId, [first, second, third]);
  expect(await compare(cases, caseId, [second, third])).toEqual(compareCase([second, third]));
});

test('a case that was forgotten for want of room is compared anew', async () => {
  const cases = createLivingCases(1);
  await compare(cases, caseId, [first, second]);
  await compare(cases, 'another' as CaseId, [third]);
  expect(await compare(cases, caseId, [first, second, third])).toEqual(compareCase([first, second, third]));
});

test('two runs on one case at the same time do not disturb each other', async () => {
  const cases = createLivingCases();
  const runs = await Promise.all([compare(cases, caseId, [first, third]), compare(cases, caseId, [first, second, third])]);
  expect(runs).toEqual([compareCase([first, third]), compareCase([first, second, third])]);
});
