import { randomBytes } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { judgeDraft, type Draft, type Sending } from '../../../domain/draft.ts';
import { Failure } from '../../../domain/failure.ts';
import type { Person } from '../../../domain/people.ts';
import { dropDraftObjects } from '../../../storage/draft-pieces.ts';
import { describeSending, describeSent } from '../../answers/describe-draft.ts';
import type { ApiDeps } from '../../deps.ts';
import { pageOf } from '../../answers/page-of.ts';
import { auditCase } from '../../plugins/audit.ts';
import { signedIn } from '../../plugins/session.ts';
import { answeringDraft } from '../../portal/answering-draft.ts';
import { findDestination } from '../../portal/find-destination.ts';
import { makeDocuments } from '../../portal/make-documents.ts';
import { findOwnDraft, findOwnSending } from '../../portal/own-sending.ts';
import { caseParams } from '../../schemas/ids.ts';
import {
  draftParams,
  newSending,
  openSending,
  openSendings,
  sendBody,
  sendingParams,
  sentReceipt,
  sentReceipts,
} from '../../schemas/portal.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';

type App = Parameters<FastifyPluginAsyncZod>[0];

const using = { door: 'portal.use' } as const;
const SENDING_HOURS = 24;
const MOST_RECEIPTS = 1_000;
/** Guessing references is slow work: a sender needs a few a day. */
const few = { rateLimit: { max: 30, timeWindow: 60_000 } };

/** What a supplier sends: naming where it goes, seeing what it is read as, sending it, and its receipt. */
export const portalRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, objects, clock } = deps;
    const list = {
      summary: 'My sendings that are not sent yet, with their drafts',
      querystring: pageQuery,
      response: { 200: openSendings, ...problems },
    };
    app.get('/portal/sendings', { config: using, schema: list }, async (request) => {
      const open = await records.portal.open(signedIn(request).id, clock());
      const { items, next } = pageOf(open, request.query, ({ id }) => id);
      return {
        items: await Promise.all(items.map(async (sending) => describeSending(sending, await records.portal.drafts(sending.id)))),
        next,
      };
    });

    const begin = { summary: 'Begin a sending to a case or an order', body: newSending, response: { 201: openSending, ...problems } };
    app.post('/portal/sendings', { config: { door: 'portal.begin', ...few }, schema: begin }, async (request, reply) => {
      const person = signedIn(request);
      const { reference } = request.body;
      const destination = await findDestination(person, reference, deps);
      const madeAt = clock();
      const expiresAt = new Date(madeAt.getTime() + SENDING_HOURS * 3_600_000);
      const { caseId, orderId } = destination;
      await auditCase(deps, request, { action: 'portal.begin', caseId });
      const begun = await findEmpty(person, { caseId, orderId }, deps);
      if (begun !== null) return reply.code(201).send(describeSending(begun, []));
      const id = randomBytes(32).toString('hex');
      const sending: Sending = { id, caseId, orderId, person: person.id, reference, madeAt, expiresAt, sentAt: null, runId: null };
      await records.portal.begin(sending);
      return reply.code(201).send(describeSending(sending, []));
    });

    const discard = { summary: 'Throw a draft away', params: draftParams, response: { 204: z.null(), ...problems } };
    app.delete('/portal/drafts/:draftId', { config: using, schema: discard }, async (request, reply) => {
      const draft = await findOwnDraft(request, request.params.draftId, deps);
      if (!(await records.portal.removeDraft(draft.id))) throw new Failure('sending.settled');
      await dropDraftObjects(draft, objects);
      return reply.code(204).send(null);
    });
    sendAndShow(app, deps);
  };

/** One with no file in it and most of its time left: whoever names the same reference again means that one, and nobody could take it away. */
async function findEmpty(
  person: Person,
  { caseId, orderId }: Pick<Sending, 'caseId' | 'orderId'>,
  { records, clock }: Pick<ApiDeps, 'records' | 'clock'>,
): Promise<Sending | null> {
  const enough = clock().getTime() + (SENDING_HOURS / 2) * 3_600_000;
  for (const sending of await records.portal.open(person.id, clock())) {
    if (sending.caseId !== caseId || sending.orderId !== orderId || sending.expiresAt.getTime() < enough) continue;
    if ((await records.portal.drafts(sending.id)).length === 0) return sending;
  }
  return null;
}

function sendAndShow(app: App, deps: ApiDeps): void {
  const { records, clock } = deps;
  const send = {
    summary: 'Send all files of a sending',
    params: sendingParams,
    body: sendBody,
    response: { 200: sentReceipt, ...problems },
  };
  app.post('/portal/sendings/:sendingId/send', { config: using, schema: send }, async (request) => {
    const sending = await findOwnSending(request, request.params.sendingId, deps);
    const drafts = await records.portal.drafts(sending.id);
    const remarks = remarksFor(drafts, request.body.drafts);
    const sentAt = clock();
    await auditCase(deps, request, { action: 'portal.send', caseId: sending.caseId });
    const answering = sending.orderId === null ? null : answeringDraft(drafts);
    const sent = drafts.map((draft) => ({ ...draft, remark: remarks.get(draft.id) ?? null, answersOrder: draft.id === answering }));
    if (!(await records.portal.send(sending.id, sentAt, sent))) throw new Failure('sending.settled');
    await makeDocuments(sent, { ...sending, sentAt }, deps);
    const receipt = (await records.portal.sentTo(sending.caseId)).find(({ id }) => id === sending.id);
    if (receipt === undefined) throw new RangeError('what was sent has a receipt');
    return describeSent(receipt);
  });

  const receipts = {
    summary: 'What my organisation has sent here, and how far each file is',
    querystring: pageQuery,
    response: { 200: sentReceipts, ...problems },
  };
  app.get('/portal/receipts', { config: { door: 'receipt.list' }, schema: receipts }, async (request) =>
    pageOf((await records.portal.sentBy(signedIn(request).unit, MOST_RECEIPTS)).map(describeSent), request.query, ({ id }) => id),
  );

  const ofCase = {
    summary: 'What was sent to a case, with the remarks',
    params: caseParams,
    querystring: pageQuery,
    response: { 200: sentReceipts, ...problems },
  };
  app.get('/cases/:caseId/sendings', { config: { door: 'case.read' }, schema: ofCase }, async (request) =>
    pageOf((await records.portal.sentTo(request.params.caseId)).map(describeSent), request.query, ({ id }) => id),
  );
}

/** All of the sending or none: a file that cannot be sent is thrown away by its sender, and not left out unseen. */
function remarksFor(
  drafts: readonly Draft[],
  asked: readonly { readonly id: string; readonly remark: string | null }[],
): ReadonlyMap<string, string | null> {
  if (drafts.some(({ state }) => state === 'sent')) throw new Failure('sending.settled'); // another request was quicker
  const remarks = new Map(asked.map(({ id, remark }) => [id, remark === '' ? null : remark]));
  if (drafts.length === 0 || remarks.size !== drafts.length || drafts.some(({ id }) => !remarks.has(id)))
    throw new Failure('draft.not-ready');
  const verdicts = drafts.map((draft) => ({ id: draft.id, verdict: judgeDraft(draft) }));
  if (verdicts.some(({ verdict }) => verdict === 'stop')) throw new Failure('draft.not-sendable');
  if (verdicts.some(({ verdict }) => verdict === 'wait')) throw new Failure('draft.not-ready');
  if (verdicts.some(({ id, verdict }) => verdict === 'remark' && (remarks.get(id) ?? null) === null)) throw new Failure('draft.no-remark');
  return remarks;
}
