import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseId, PersonId } from '../../domain/ids.ts';
import { newsSince } from '../../pipeline/overview/index.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';
import { classified, compared, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';
import { saveOverview } from '../support/save-overview.ts';

let api: OpenApi;
let cookie: string;
const me = samplePerson('caseworker').id;

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
  const { records } = api;
  const first = compared(classified('første', ['Mødte 60 %.', 'Bor til leje.'], '2024-01-10'));
  const second = classified('anden', ['Mødte 60 %.', 'Har fået bil.'], '2024-02-10');
  const again = compared(second).passages.map((passage, at) =>
    at === 0 ? { ...passage, status: 'repeated' as const, of: first.passages[0]?.id ?? null } : passage,
  );
  const documents = [first, { ...compared(second), passages: again, flags: ['empty' as const] }];
  for (const document of documents) {
    await records.documents.receive(received(document.head === first.head ? 'første' : 'anden'));
    await records.documents.saveClassified(sampleCase.id, document, 'classify@1');
  }
  await saveOverview(records, sampleCase.id, { documents, replaces: 0 });
  await records.orders.make({
    id: 'order-1',
    caseId: sampleCase.id,
    kind: 'lae_285',
    recipient: null,
    asked: '2024-01-01',
    due: '2024-02-01',
    reference: null,
    questions: [],
    by: me,
    at: new Date('2024-01-01T08:00:00Z'),
  });
});

afterAll(() => api.close());

const list = async () => (await api.ask(cookie, '/api/v1/cases')).json().items;
const seen = (...names: string[]) => names.map(hashOf);

test('a case tells what is new to me, how long nothing came of it, its flags and its overdue orders', async () => {
  expect(await list()).toMatchObject([
    {
      isMine: true,
      overdueOrders: 1,
      facts: {
        newToMe: 3,
        lastSubstance: '2024-01-10',
        daysSinceSubstance: 54,
        increase: 'unstated',
        flags: [{ flag: 'empty', documents: 1, unread: 1 }],
      },
    },
  ]);
});

test.each([[[]], [['første']], [['anden']], [['første', 'anden']]])(
  'new to me counts as the overview counts it, having read %j',
  async (read) => {
    await api.records.readings.unmark(me, sampleCase.id, seen('første', 'anden'));
    await api.records.readings.mark(me, sampleCase.id, { documents: seen(...read), on: '2024-03-04' });
    const news = newsSince(await api.records.overviews.compared(sampleCase.id), { kind: 'my-reading' }, seen(...read));
    expect((await list())[0].facts.newToMe).toBe(news.passages.length);
  },
);

test('each of many cases has its own facts', async () => {
  const { records } = api;
  for (let at = 0; at < 20; at += 1) {
    const id = `many-${at}` as CaseId;
    await records.cases.create({ ...sampleCase, id, reference: `M-${at}` });
    await saveOverview(records, id, { documents: [], replaces: 0 });
  }
  const found = (await list()).map(({ facts, overdueOrders }: { facts: { newToMe: number }; overdueOrders: number }) => [
    facts.newToMe,
    overdueOrders,
  ]);
  expect(found.toSorted((a: number[], b: number[]) => (b[1] ?? 0) - (a[1] ?? 0)).slice(0, 2)).toEqual([
    [0, 1],
    [0, 0],
  ]);
});

test('a case is handed over to a caseworker of its unit, and of no other', async () => {
  const other = { ...samplePerson('caseworker', 'north', 'person-other'), name: 'Anden Sagsbehandler' };
  await api.records.people.save(other);
  await api.records.people.save(samplePerson('caseworker', 'south', 'person-elsewhere'));
  const { items } = (await api.ask(cookie, `/api/v1/cases/${sampleCase.id}/colleagues`)).json();
  expect(items).toEqual([
    { id: 'person-other' as PersonId, name: 'Anden Sagsbehandler', hasCase: false },
    { id: me, name: 'Prøveperson caseworker', hasCase: true },
  ]);
});
