import { expect, test } from 'vitest';
import type { ClassifiedDocument } from '../../domain/document.ts';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import { parseBytes } from '../../parsers/index.ts';
import { classifyDocument } from '../../pipeline/classify/index.ts';
import { compareCase } from '../../pipeline/compare/index.ts';
import { createLivingCases } from '../../workers/living-cases.ts';

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

test('a case that grows gives what comparing all of it anew gives', async () => {
  const cases = createLivingCases();
  await cases.compare(caseId, [third]);
  await cases.compare(caseId, [third, first]);
  expect(await cases.compare(caseId, [third, first, second])).toEqual(compareCase([first, second, third]));
});

test('a document that was read anew takes the place of its old reading', async () => {
  const cases = createLivingCases();
  const reread = await documentOf(1, 'Borgeren møder otte timer om ugen.');
  await cases.compare(caseId, [first, second]);
  expect(await cases.compare(caseId, [reread, second])).toEqual(compareCase([reread, second]));
});

test('a document that is gone leaves no trace', async () => {
  const cases = createLivingCases();
  await cases.compare(caseId, [first, second, third]);
  expect(await cases.compare(caseId, [second, third])).toEqual(compareCase([second, third]));
});

test('a case that was forgotten for want of room is compared anew', async () => {
  const cases = createLivingCases(1);
  await cases.compare(caseId, [first, second]);
  await cases.compare('another' as CaseId, [third]);
  expect(await cases.compare(caseId, [first, second, third])).toEqual(compareCase([first, second, third]));
});

test('two runs on one case at the same time do not disturb each other', async () => {
  const cases = createLivingCases();
  const runs = await Promise.all([cases.compare(caseId, [first, third]), cases.compare(caseId, [first, second, third])]);
  expect(runs).toEqual([compareCase([first, third]), compareCase([first, second, third])]);
});
