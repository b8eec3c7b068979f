import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { KeptExport } from '../../../domain/export.ts';
import { Failure } from '../../../domain/failure.ts';
import { da } from '../../../domain/texts/da.ts';
import { exportFileName, exportMediaType } from '../../../pipeline/export/export-file-name.ts';
import { headingAsText } from '../../../pipeline/export/heading-as-text.ts';
import { foldOverview } from '../../../pipeline/overview/index.ts';
import { findBaseline } from '../../../pipeline/overview/find-baseline.ts';
import { contentDisposition } from '../../files/content-disposition.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { describeExports } from '../../answers/describe-exports.ts';
import { pageOf } from '../../answers/page-of.ts';
import { signedIn } from '../../plugins/session.ts';
import { previewRemoval } from '../../answers/preview-removal.ts';
import { exportItem, exportList, exportParams, headingParams, newExport, removalAsked, removalPreview } from '../../schemas/export.ts';
import { caseParams } from '../../schemas/ids.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';
import { streamObject } from '../../files/stream-object.ts';

const making = { door: 'export.make' } as const;
const bytes = z.any().describe('The file as it was made');

/** What leaves a case: asked for here, made by a worker, kept as versions. */
export const exportRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records } = deps;
    const list = {
      summary: 'The exports of a case, newest version first',
      params: caseParams,
      querystring: pageQuery,
      response: { 200: exportList, ...problems },
    };
    app.get('/cases/:caseId/exports', { config: making, schema: list }, async (request) => {
      const { items, next } = pageOf(await records.exports.list(request.params.caseId), request.query, ({ id }) => id);
      return { items: await describeExports(items, deps), next };
    });

    const one = { summary: 'One export and its state', params: exportParams, response: { 200: exportItem, ...problems } };
    app.get('/cases/:caseId/exports/:exportId', { config: making, schema: one }, async (request) =>
      show(await find(request.params, deps), deps),
    );

    askForExports(app, deps);
    handOut(app, deps);

    const text = {
      summary: 'One heading with its sources as text to copy, in a stable format (docs/copy-format.md)',
      params: headingParams,
      response: { 200: z.string(), ...problems },
    };
    app.get('/cases/:caseId/headings/:heading/text', { config: { door: 'case.read' }, schema: text }, async (request, reply) => {
      const { caseId, heading } = request.params;
      reply.headers({ 'cache-control': 'private, no-cache' }).type('text/plain; charset=utf-8');
      return headingAsText((await records.overviews.find(caseId)) ?? foldOverview([]), heading, da);
    });
  };

function askForExports(app: Parameters<FastifyPluginAsyncZod>[0], deps: ApiDeps): void {
  const { records, queues, clock } = deps;
  const ask = {
    summary: 'Ask for an export; a worker makes it',
    params: caseParams,
    body: newExport,
    response: { 202: exportItem, ...problems },
  };
  app.post('/cases/:caseId/exports', { config: making, schema: ask }, async (request, reply) => {
    const { caseId } = request.params;
    const row = await records.cases.find(caseId);
    if (row === null) throw new Failure('case.unknown');
    const { form, reader, baseline } = request.body;
    // a baseline that the case does not hold is refused now, and not by a worker later
    findBaseline(baseline, { meetings: await records.meetings.list(caseId), documents: await records.overviews.documents(caseId) });
    const id = randomUUID();
    const asked = await records.exports.ask({
      ...request.body,
      id,
      caseId,
      by: signedIn(request).id,
      date: dayOf(clock()),
      objectKey: `exports/${id}`,
      nameFile: (version) => exportFileName({ reference: row.reference, form, reader, version }),
    });
    await queues.add('export', { caseId, exportId: id });
    return reply.code(202).send(await show(asked, deps));
  });

  const preview = {
    summary: 'What an export for a reader would lack, before it is made',
    params: caseParams,
    body: removalAsked,
    response: { 200: removalPreview, ...problems },
  };
  app.post('/cases/:caseId/exports/preview', { config: making, schema: preview }, async (request) =>
    previewRemoval(request.params.caseId, request.body, deps),
  );
}

function handOut(app: Parameters<FastifyPluginAsyncZod>[0], deps: ApiDeps): void {
  const content = { summary: 'The file of an export', params: exportParams, response: { 200: bytes, ...problems } };
  app.get('/cases/:caseId/exports/:exportId/content', { config: making, schema: content }, async (request, reply) => {
    const kept = await find(request.params, deps);
    if (kept.state !== 'made' || kept.bytes === null) throw new Failure('export.not-made');
    reply.headers({
      'cache-control': 'private, no-store',
      'content-disposition': contentDisposition(kept.fileName, false),
      'content-length': kept.bytes,
    });
    reply.type(exportMediaType(kept.form));
    return reply.send(await streamObject(deps.objects, kept.objectKey, { start: 0, end: kept.bytes }));
  });
}

async function find({ caseId, exportId }: z.output<typeof exportParams>, { records }: ApiDeps): Promise<KeptExport> {
  const kept = await records.exports.find(caseId, exportId);
  if (kept === null) throw new Failure('export.unknown');
  return kept;
}

async function show(kept: KeptExport, deps: ApiDeps): Promise<z.output<typeof exportItem>> {
  const [item] = await describeExports([kept], deps);
  if (item === undefined) throw new RangeError('one export gives one item');
  return item;
}
