import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { CaseId, PassageId, Sha256 } from '../../../domain/ids.ts';
import { wordsOf } from '../../../pipeline/correct/index.ts';
import type { Question } from '../../../storage/records/cases/questions-port.ts';
import { describeQuestions } from '../../answers/describe-questions.ts';
import { findOwnBundle, insist } from '../../answers/find-own-bundle.ts';
import { pageOf } from '../../answers/page-of.ts';
import type { ApiDeps } from '../../deps.ts';
import { signedIn } from '../../plugins/session.ts';
import { caseParams } from '../../schemas/ids.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';
import { newAnswer, newQuestion, newQuestionTo, questionItem, questionList, questionParams } from '../../schemas/question.ts';

/** One side of the questions of a case: those who read the case, or a participant, who sees the ones of her bundle. */
interface Side {
  readonly path: '/cases/:caseId/questions' | '/cases/:caseId/bundle/questions';
  readonly who: 'caseworker' | 'participant';
  readonly reading: { readonly door: 'case.read' | 'bundle.read' };
  readonly writing: { readonly door: 'bundle.make' | 'question.write' };
  /** The only bundle that is spoken of; undefined: every one of the case. */
  readonly bundleOf: (request: FastifyRequest, caseId: CaseId) => Promise<string | undefined>;
}

type App = Parameters<FastifyPluginAsyncZod>[0];

/** Questions on passages of a bundle, put and answered by participants and by whoever works on the case. */
export const questionRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const caseworker: Side = {
      path: '/cases/:caseId/questions',
      who: 'caseworker',
      reading: { door: 'case.read' },
      writing: { door: 'bundle.make' },
      bundleOf: async () => undefined,
    };
    const participant: Side = {
      path: '/cases/:caseId/bundle/questions',
      who: 'participant',
      reading: { door: 'bundle.read' },
      writing: { door: 'question.write' },
      bundleOf: async (request, caseId) => (await findOwnBundle(request, caseId, deps)).id,
    };
    for (const side of [caseworker, participant]) answering(app, side, deps);
    asking(app, [caseworker, participant], deps);
  };

function asking(app: App, [caseworker, participant]: readonly [Side, Side], deps: ApiDeps): void {
  const response = { 201: questionItem, ...problems };
  const ofMine = { summary: 'Put a question on a passage of my bundle', params: caseParams, body: newQuestion, response };
  app.post(participant.path, { config: participant.writing, schema: ofMine }, async (request, reply) => {
    const { caseId } = request.params;
    const bundle = await findOwnBundle(request, caseId, deps);
    insist(bundle, request.body.sha256);
    const id = await ask(request, { ...request.body, caseId, bundle: bundle.id }, deps);
    // whoever works on the case is told on the page of alerts, and by mail where she wants to be
    const about = { document: request.body.sha256, documentKind: null, flags: [], pieces: 0 };
    await deps.records.alerts.note([{ caseId, id: `question/${id}`, kind: 'question-asked', ...about }], deps.clock());
    return reply.code(201).send(await show(request, { caseId, id }, deps));
  });
  const toThem = { summary: 'Put a question to the participants of a bundle', params: caseParams, body: newQuestionTo, response };
  app.post(caseworker.path, { config: caseworker.writing, schema: toThem }, async (request, reply) => {
    const { caseId } = request.params;
    const id = await ask(request, { ...request.body, caseId }, deps);
    return reply.code(201).send(await show(request, { caseId, id }, deps));
  });
}

function answering(app: App, { path, who, reading, writing, bundleOf }: Side, deps: ApiDeps): void {
  const { records, clock } = deps;
  const list = { summary: `The questions that a ${who} sees, oldest first`, params: caseParams, querystring: pageQuery };
  app.get(path, { config: reading, schema: { ...list, response: { 200: questionList, ...problems } } }, async (request) => {
    const { caseId } = request.params;
    const { items, next } = pageOf(await records.questions.list(caseId, await bundleOf(request, caseId)), request.query, ({ id }) => id);
    return { items: await describeQuestions(items, signedIn(request).id, deps), next };
  });

  const answer = { summary: `Answer a question, as a ${who}`, params: questionParams, body: newAnswer };
  app.post(
    `${path}/:id/answers`,
    { config: writing, schema: { ...answer, response: { 201: questionItem, ...problems } } },
    async (request, reply) => {
      const { caseId, id } = request.params;
      const standing = await records.questions.list(caseId, await bundleOf(request, caseId));
      if (!standing.some((question) => question.id === id)) throw new Failure('question.unknown');
      const written = { id: randomUUID(), text: request.body.text, by: signedIn(request).id, at: clock() };
      await records.questions.answer({ caseId, question: id }, written);
      return reply.code(201).send(await show(request, { caseId, id }, deps));
    },
  );

  for (const [method, end, does] of [
    ['delete', '', 'Take a question or answer of my own away'],
    ['post', '/restore', 'Put a question or answer of my own back'],
  ] as const) {
    const schema = { summary: `${does}, as a ${who}`, params: questionParams, response: { 204: z.null(), ...problems } };
    app[method](`${path}/:id${end}`, { config: writing, schema }, async (request, reply) => {
      const found = await records.questions.find(request.params);
      const bundle = await bundleOf(request, request.params.caseId);
      if (found === null || (bundle !== undefined && found.bundle !== bundle)) throw new Failure('question.unknown');
      if (found.by !== signedIn(request).id) throw new Failure('question.not-yours');
      await records.questions.remove(request.params, end === '' ? clock() : null);
      return reply.code(204).send(null);
    });
  }
}

interface Asked {
  readonly caseId: CaseId;
  readonly bundle: string;
  readonly sha256: Sha256;
  readonly passage: PassageId;
  readonly text: string;
}

async function ask(request: FastifyRequest, asked: Asked, { records, clock }: ApiDeps): Promise<string> {
  const document = await records.overviews.comparedDocument(asked.caseId, asked.sha256);
  if (document === null) throw new Failure('document.unknown');
  const passage = document.passages.find(({ id }) => id === asked.passage);
  if (passage === undefined) throw new Failure('request.invalid');
  const id = randomUUID();
  await records.questions.ask({ ...asked, id, words: wordsOf(passage.text), by: signedIn(request).id, at: clock() });
  return id;
}

async function show(
  request: FastifyRequest,
  { caseId, id }: Pick<Question, 'caseId' | 'id'>,
  deps: ApiDeps,
): Promise<z.output<typeof questionItem>> {
  const written = (await deps.records.questions.list(caseId)).filter((question) => question.id === id);
  const [item] = await describeQuestions(written, signedIn(request).id, deps);
  if (item === undefined) throw new Failure('question.unknown');
  return item;
}
