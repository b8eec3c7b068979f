import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import type { CaseId } from '../../domain/ids.ts';
import { compareCase, withOrderCheck } from '../../pipeline/compare/index.ts';
import { matchOrders, standardQuestions } from '../../pipeline/orders/index.ts';
import { foldOverview } from '../../pipeline/overview/index.ts';
import { openRecords } from '../../storage/records/index.ts';
import type { Records } from '../../storage/records/records.ts';
import { bringCaseUpToDate } from '../../workers/case.ts';
import type { StepDeps } from '../../workers/step.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { classified, received, sampleCase, samplePerson } from '../support/sample-case.ts';

const reports = ['januar', 'april', 'juli'].map((name, nth) => {
  const document = classified(name, ['Borgeren har mødt 60 % af tiden.', 'Bor til leje.'], `2024-0${nth * 3 + 1}-20`);
  return { ...document, head: { ...document.head, kind: 'supplier_status' as const, organisation: 'Springbrættet' } };
});
const asked = ['2024-01-02', '2024-04-02', '2024-09-01'];

async function openCase(): Promise<{
  readonly records: Records;
  readonly run: () => Promise<unknown>;
  readonly order: (nth: number) => Promise<void>;
  readonly file: (nth: number) => Promise<void>;
  readonly caseId: CaseId;
}> {
  const database = await freshDatabase('migrated');
  onTestFinished(() => database.drop());
  const records = openRecords({ databaseUrl: database.url, foldVersion: 'test' });
  onTestFinished(() => records.close());
  const person = samplePerson('caseworker');
  await records.people.save(person);
  const caseId = `case-${database.url.slice(-12)}` as CaseId; // the step remembers cases by id, and each test has its own database
  await records.cases.create({ ...sampleCase, id: caseId });
  const deps = { records, log: pino({ level: 'silent' }) } as unknown as StepDeps; // the two that the step asks for
  return {
    records,
    caseId,
    run: () => bringCaseUpToDate({ caseId }, deps),
    order: (nth) =>
      records.orders.make({
        id: `order-${nth}`,
        caseId,
        kind: 'supplier_status',
        recipient: 'Springbrættet',
        asked: asked[nth] ?? '',
        due: null,
        reference: null,
        questions: standardQuestions('supplier_status'),
        by: person.id,
        at: new Date('2024-01-01T00:00:00Z'),
      }),
    file: async (nth) => {
      const document = reports[nth];
      if (document === undefined) return;
      await records.documents.receive(received(document.head.fileName.replace('.txt', ''), caseId));
      await records.documents.saveClassified(caseId, document, 'classify@1');
    },
  };
}

test('any order of arrival of reports and orders, a run after each, ends in the same matches and the same overview', async () => {
  const ends: string[] = [];
  for (const steps of ['D0 O0 D1 O1 D2 O2', 'O2 O1 O0 D2 D1 D0', 'D2 O1 D0 D1 O0 O2']) {
    const { records, run, order, file, caseId } = await openCase();
    for (const step of steps.split(' ')) {
      await (step.startsWith('D') ? file(Number(step[1])) : order(Number(step[1])));
      await run();
    }
    const orders = (await records.orders.list(caseId)).map(({ id, match }) => ({ id, match }));
    ends.push(JSON.stringify([orders, await records.overviews.find(caseId)]));
  }
  expect(new Set(ends).size).toBe(1);
  expect(ends[0]).toContain('order_not_answered');
});

test('the overview that grew with its orders is that of folding everything anew', async () => {
  const { records, run, order, file, caseId } = await openCase();
  for (const nth of [2, 0, 1]) {
    await file(nth);
    await order(nth);
    await run();
  }
  const matches = matchOrders(reports, await records.orders.standing(caseId));
  const anew = compareCase(reports).map((document) =>
    withOrderCheck(
      document,
      matches.filter(({ document: sha256 }) => sha256 === document.head.sha256),
    ),
  );
  expect(JSON.stringify(await records.overviews.find(caseId))).toBe(JSON.stringify(foldOverview(anew)));
});

test('a run without anything new is a repeated job, and an order makes the case stale', async () => {
  const { records, run, order, file, caseId } = await openCase();
  await file(0);
  await run();
  expect(await records.overviews.stale()).toEqual([]);
  await order(0);
  expect(await records.overviews.stale()).toEqual([caseId]);
  await run();
  const { version } = await records.overviews.madeOf(caseId);
  await run();
  expect((await records.overviews.madeOf(caseId)).version).toBe(version);
});
