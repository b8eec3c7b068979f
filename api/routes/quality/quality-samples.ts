import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import { da } from '../../../domain/texts/da.ts';
import { sampleAsCsv } from '../../../pipeline/quality/index.ts';
import type { QualitySample, SampledPaper } from '../../../storage/records/quality/samples-port.ts';
import { drawnNow, drawQualitySample } from '../../answers/draw-quality-sample.ts';
import { lookingOf } from '../../answers/looking-of.ts';
import { pageOf } from '../../answers/page-of.ts';
import { contentDisposition } from '../../files/content-disposition.ts';
import type { ApiDeps } from '../../deps.ts';
import { auditCase, auditFound } from '../../plugins/audit.ts';
import { signedIn } from '../../plugins/session.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';
import {
  newSample,
  remarkBody,
  sampleAnswer,
  sampleItem,
  sampleList,
  paperParams,
  sampleParams,
  verdictBody,
  verdictParams,
} from '../../schemas/quality.ts';

type Request = Parameters<typeof signedIn>[0];
type Found = QualitySample & { readonly papers: readonly SampledPaper[] };
type App = Parameters<FastifyPluginAsyncZod>[0];

/** Samples of papers for a quality audit, and what the audit says of each. */
export const qualitySampleRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records } = deps;
    const config = { door: 'quality.read' } as const;
    const list = { summary: "The unit's samples, newest first", querystring: pageQuery, response: { 200: sampleList, ...problems } };
    app.get('/quality/samples', { config, schema: list }, async (request) => {
      const samples = await records.qualitySamples.list(lookingOf(request, deps));
      const { items, next } = pageOf(samples, request.query, ({ id }) => id);
      return { items: items.map(({ judged, ...sample }) => ({ ...toAnswer(sample), judged })), next };
    });

    const draw = {
      summary: 'Draw a sample of papers; the same seed draws the same ones from the same papers',
      body: newSample,
      response: { 201: sampleItem, ...problems },
    };
    app.post('/quality/samples', { config: { door: 'quality.audit' }, schema: draw }, async (request, reply) => {
      const sample = await drawQualitySample(request.body, lookingOf(request, deps), deps);
      return reply.code(201).send({ ...toAnswer(sample), judged: 0 });
    });

    const one = { summary: 'A sample with its papers', params: sampleParams, response: { 200: sampleAnswer, ...problems } };
    app.get('/quality/samples/:sampleId', { config, schema: one }, async (request) => {
      const sample = await findShown(request, request.params.sampleId, deps);
      const now = await drawnNow(sample, lookingOf(request, deps), deps);
      return { ...toAnswer(sample), papers: sample.papers.map((paper) => ({ ...paper, findings: [...paper.findings] })), now };
    });
    exportRoute(app, deps);
    sayingRoutes(app, deps);
  };

function exportRoute(app: App, deps: ApiDeps): void {
  const csv = {
    summary: 'A sample with its verdicts as a table for a spreadsheet; holds the references of cases',
    params: sampleParams,
    response: { 200: z.string().describe('CSV in UTF-8, cells parted by semicolons'), ...problems },
  };
  app.get('/quality/samples/:sampleId/csv', { config: { door: 'quality.read' }, schema: csv }, async (request, reply) => {
    const sample = await findShown(request, request.params.sampleId, deps);
    reply.headers({
      'cache-control': 'private, no-store',
      'content-disposition': contentDisposition(`stikproeve-${sample.from}-${sample.to}-${sample.seed}.csv`, false),
    });
    reply.type('text/csv; charset=utf-8');
    return sampleAsCsv(sample, da);
  });
}

function sayingRoutes(app: App, deps: ApiDeps): void {
  const { records, clock } = deps;
  const config = { door: 'quality.audit' } as const;
  const say = {
    summary: 'Answer a question of the audit about a paper, or take the answer back',
    params: verdictParams,
    body: verdictBody,
    response: { 204: z.null(), ...problems },
  };
  app.put('/quality/samples/:sampleId/papers/:position/verdicts/:question', { config, schema: say }, async (request, reply) => {
    const { sampleId, position, question } = request.params;
    const sample = await findPaper(request, { sampleId, position }, deps);
    if (!sample.questions.includes(question)) throw new Failure('sample.unknown');
    const said = { question, verdict: request.body.verdict, by: signedIn(request).id, at: clock() };
    await records.qualitySamples.judge({ sample: sampleId, position }, said);
    return reply.code(204).send(null);
  });

  const remark = { summary: 'Write a remark on a paper', params: paperParams, body: remarkBody, response: { 204: z.null(), ...problems } };
  app.put('/quality/samples/:sampleId/papers/:position/remark', { config, schema: remark }, async (request, reply) => {
    const { sampleId, position } = request.params;
    await findPaper(request, { sampleId, position }, deps);
    await records.qualitySamples.remark({ sample: sampleId, position }, request.body.remark === '' ? null : request.body.remark);
    return reply.code(204).send(null);
  });
}

/** With the papers, whose cases the trail names. */
async function findShown(request: Request, sampleId: string, deps: ApiDeps): Promise<Found> {
  const sample = await find(request, sampleId, deps);
  await auditFound(deps, request, [...new Set(sample.papers.map(({ caseId }) => caseId))]);
  return sample;
}

/** Samples of other units are not there. */
async function find(request: Request, sampleId: string, deps: ApiDeps): Promise<Found> {
  const sample = await deps.records.qualitySamples.find(lookingOf(request, deps), sampleId);
  if (sample === null) throw new Failure('sample.unknown');
  return sample;
}

/** The sample, where it holds the paper and the reader may read its case; the trail names the case. */
async function findPaper(
  request: Request,
  { sampleId, position }: { readonly sampleId: string; readonly position: number },
  deps: ApiDeps,
): Promise<Found> {
  const sample = await find(request, sampleId, deps);
  const paper = sample.papers.find((each) => each.position === position);
  if (paper === undefined) throw new Failure('sample.unknown');
  await auditCase(deps, request, { action: 'quality.audit', caseId: paper.caseId });
  return sample;
}

function toAnswer({ at, questions, ...sample }: QualitySample) {
  const { id, seed, from, to, kind, organisation, size, population, drawn } = sample;
  return { id, seed, from, to, kind, organisation, size, population, drawn, questions: [...questions], at: at.toISOString() };
}
