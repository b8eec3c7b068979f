import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import { da } from '../../../domain/texts/da.ts';
import { csvHead, csvRow } from '../../../pipeline/checklists/checked-as-csv.ts';
import type { Checklist } from '../../../pipeline/checklists/checklist.ts';
import { checklists, findChecklist } from '../../../pipeline/checklists/index.ts';
import { checkCase } from '../../answers/check-case.ts';
import { contentDisposition } from '../../files/content-disposition.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { pageOf } from '../../answers/page-of.ts';
import { signedIn } from '../../plugins/session.ts';
import { caseListParams, checkedCases, checkedList, checklistNames, listParams } from '../../schemas/checklist.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';

/** Lists that the law or practice works with, held against one case or against those that I may see. */
export const checklistRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const names = { summary: 'The lists that can be held against a case', response: { 200: checklistNames, ...problems } };
    app.get('/checklists', { config: { door: 'case.list' }, schema: names }, async () => ({
      items: checklists.map(({ id, label, source, validFrom, validTo }) => ({ id, label, source, validFrom, validTo })),
    }));

    const one = {
      summary: 'A list held against a case: what has a source, what has none, and how old it is',
      params: caseListParams,
      response: { 200: checkedList, ...problems },
    };
    app.get('/cases/:caseId/checklists/:list', { config: { door: 'case.read' }, schema: one }, async (request) => {
      const { caseId, list } = request.params;
      const row = await deps.records.cases.find(caseId);
      if (row === null) throw new Failure('case.unknown');
      return checkCase(find(list), row, deps);
    });
    overManyCases(app, deps);
  };

/** Case by case, so that others are answered in between and no case's words wait for another's. */
function overManyCases(app: Parameters<FastifyPluginAsyncZod>[0], deps: ApiDeps): void {
  const { records, clock } = deps;
  const casesOf = (request: Parameters<typeof signedIn>[0]) => records.cases.listFor(signedIn(request), dayOf(clock()));
  const table = {
    summary: 'A list held against the cases I may see: counts and days',
    params: listParams,
    querystring: pageQuery,
    response: { 200: checkedCases, ...problems },
  };
  app.get('/checklists/:list/cases', { config: { door: 'case.list' }, schema: table }, async (request) => {
    const list = find(request.params.list);
    const { items, next } = pageOf(await casesOf(request), request.query, ({ id }) => id);
    const rows = [];
    for (const row of items) {
      const { points, papers } = await checkCase(list, row, deps);
      rows.push({
        caseId: row.id,
        reference: row.reference,
        points: points.map(({ id, sources, newest, age }) => ({ id, sources: sources.length, newest, age })),
        papers: papers.map(({ id, documents: [latest] }) => ({ id, newest: latest?.day ?? null, age: latest?.age ?? null })),
      });
    }
    return { items: rows, next };
  });

  const csv = {
    summary: 'The checklist over cases as a table for a spreadsheet',
    params: listParams,
    response: { 200: z.string().describe('CSV in UTF-8, cells parted by semicolons'), ...problems },
  };
  app.get('/checklists/:list/cases.csv', { config: { door: 'case.list' }, schema: csv }, async (request, reply) => {
    const list = find(request.params.list);
    let text = csvHead(list, da);
    for (const row of await casesOf(request)) text += csvRow(row.reference, await checkCase(list, row, deps));
    reply.headers({
      'cache-control': 'private, no-store',
      'content-disposition': contentDisposition(`tjekliste-${list.id}-${dayOf(clock())}.csv`, false),
    });
    reply.type('text/csv; charset=utf-8');
    return text;
  });
}

function find(id: string): Checklist {
  const list = findChecklist(id);
  if (list === null) throw new Failure('checklist.unknown');
  return list;
}
