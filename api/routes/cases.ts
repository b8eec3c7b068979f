import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { Failure } from '../../domain/failure.ts';
import type { Person } from '../../domain/people.ts';
import type { CaseRow } from '../../storage/records/records.ts';
import { dayOf, type ApiDeps } from '../deps.ts';
import { signedIn } from '../plugins/session.ts';
import { caseItem, caseList } from '../schemas/case.ts';
import { caseParams } from '../schemas/ids.ts';
import { problems } from '../schemas/problem.ts';

type CaseItem = z.output<typeof caseItem>;

/** My cases, and one of them. */
export const caseRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/cases', { config: { door: 'case.list' }, schema: { response: { 200: caseList, ...problems } } }, async (request) => {
      const person = signedIn(request);
      return { items: await describe(await deps.records.cases.listFor(person, dayOf(deps.clock())), person, deps) };
    });

    app.get(
      '/cases/:caseId',
      { config: { door: 'case.read' }, schema: { params: caseParams, response: { 200: caseItem, ...problems } } },
      async (request) => {
        const row = await deps.records.cases.find(request.params.caseId);
        if (row === null) throw new Failure('case.unknown');
        const [item] = await describe([row], signedIn(request), deps);
        if (item === undefined) throw new RangeError('one case gives one item');
        return item;
      },
    );
  };

/** Three queries, however many cases. */
async function describe(rows: readonly CaseRow[], person: Person, { records }: ApiDeps): Promise<CaseItem[]> {
  const ids = rows.map((row) => row.id);
  const [summaries, unseen] = await Promise.all([records.cases.summaries(ids), records.readings.unseen(person.id, ids)]);
  return rows.flatMap(({ id, reference, citizenName, citizenCpr }) => {
    const summary = summaries.get(id);
    if (summary === undefined) return [];
    const { documents: states, pages, newestDocument } = summary;
    const waiting = states.stored + states['needs-ocr'] + states.parsed + states.classified;
    const documents = waiting + states['in-overview'] + states.failed;
    return [
      {
        id,
        reference,
        citizenName,
        citizenCpr,
        documents,
        failed: states.failed,
        waiting,
        pages,
        newestDocument,
        unseen: unseen.get(id) ?? 0,
      },
    ];
  });
}
