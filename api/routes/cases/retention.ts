import { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { CaseId } from '../../../domain/ids.ts';
import { may } from '../../../domain/may.ts';
import { monthsFrom } from '../../../domain/months-from.ts';
import type { Person } from '../../../domain/people.ts';
import { overviewAsText } from '../../../pipeline/overview/index.ts';
import { archiveEntries } from '../../../storage/retention/archive-entries.ts';
import { deleteCase } from '../../../storage/retention/delete-case.ts';
import { zipEntries } from '../../../storage/retention/zip-entries.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { signedIn } from '../../plugins/session.ts';
import { caseParams } from '../../schemas/ids.ts';
import { problems } from '../../schemas/problem.ts';
import { closing, newHold, retentionFacts, retentionRule, retentionRules, ruleBody, ruleParams } from '../../schemas/retention.ts';

const nothing = z.null();

/** How long a case is kept: closing, holding, an archive of everything, deletion; and the rules per kind. */
export const retentionRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, objects, clock } = deps;

    const look = { summary: 'When a case goes, and what keeps it', params: caseParams, response: { 200: retentionFacts, ...problems } };
    app.get('/cases/:caseId/retention', { config: { door: 'case.read' }, schema: look }, async (request) => {
      const facts = await records.retention.facts(request.params.caseId);
      if (facts.hold === null) return { ...facts, hold: null };
      const by = await records.people.find(facts.hold.by);
      return { ...facts, hold: { by: by?.name ?? null, at: facts.hold.at.toISOString(), reason: facts.hold.reason } };
    });

    const close = {
      summary: 'Says when a case was closed, or opens it again',
      params: caseParams,
      body: closing,
      response: { 204: nothing, ...problems },
    };
    app.put('/cases/:caseId/retention', { config: { door: 'case.close' }, schema: close }, async (request, reply) => {
      await insistOnTime(signedIn(request), { ...request.params, ...request.body }, deps);
      await records.retention.close(request.params.caseId, request.body);
      return reply.code(204).send(null);
    });

    const hold = {
      summary: 'Holds a case, so that it cannot be deleted',
      params: caseParams,
      body: newHold,
      response: { 204: nothing, ...problems },
    };
    app.put('/cases/:caseId/hold', { config: { door: 'case.close' }, schema: hold }, async (request, reply) => {
      const { id: by } = signedIn(request);
      await records.retention.hold(request.params.caseId, { by, at: clock(), reason: request.body.reason });
      return reply.code(204).send(null);
    });

    const lift = { summary: 'Lifts the hold on a case', params: caseParams, response: { 204: nothing, ...problems } };
    app.delete('/cases/:caseId/hold', { config: { door: 'case.delete' }, schema: lift }, async (request, reply) => {
      await records.retention.hold(request.params.caseId, null);
      return reply.code(204).send(null);
    });

    const whole = {
      summary: 'Everything that is kept about a case, as a ZIP',
      params: caseParams,
      produces: ['application/zip'],
      response: { 200: z.any(), ...problems },
    };
    app.get(
      '/cases/:caseId/archive',
      { config: { door: 'case.archive' }, exposeHeadRoute: false, schema: whole },
      async (request, reply) => {
        const entries = archiveEntries(request.params.caseId, {
          records,
          objects,
          overviewAsText: (overview) => overviewAsText(overview, null),
        });
        reply.headers({ 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="sag.zip"' });
        return reply.send(Readable.from(zipEntries(entries)));
      },
    );

    const remove = { summary: 'Deletes a closed case for good', params: caseParams, response: { 204: nothing, ...problems } };
    app.delete('/cases/:caseId', { config: { door: 'case.delete' }, schema: remove }, async (request, reply) => {
      const { caseId } = request.params;
      if ((await records.retention.facts(caseId)).closedOn === null) throw new Failure('case.open');
      await deleteCase(caseId, clock(), { records, objects });
      return reply.code(204).send(null);
    });

    await app.register(ruleRoutes(deps));
  };

/**
 * A day that was written wrong must not delete a case by its rule the same night: only whoever may delete it closes it so far back. Throws
 * `case.due-at-once`.
 */
async function insistOnTime(
  person: Person,
  { caseId, kind, closedOn }: z.output<typeof closing> & { readonly caseId: CaseId },
  { records, clock }: Pick<ApiDeps, 'records' | 'clock'>,
): Promise<void> {
  const rule = (await records.retention.rules()).find((one) => one.kind === kind);
  const today = dayOf(clock());
  if (closedOn === null || rule === undefined || monthsFrom(closedOn, rule.months) >= today) return;
  const rights = await records.cases.rights(caseId, today);
  if (!may(person, 'case.delete', rights)) throw new Failure('case.due-at-once');
}

/** Rules are the operator's decision, made by an administrator. */
const ruleRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const config = { door: 'retention.rule' } as const;
    app.get(
      '/retention-rules',
      { config, schema: { summary: 'How long cases of each kind are kept', response: { 200: retentionRules, ...problems } } },
      async () => ({ items: [...(await records.retention.rules())], next: null }),
    );

    const save = {
      summary: 'Sets how long cases of a kind are kept',
      params: ruleParams,
      body: ruleBody,
      response: { 200: retentionRule, ...problems },
    };
    app.put('/retention-rules/:kind', { config, schema: save }, async (request) => {
      const rule = { ...request.params, ...request.body };
      await records.retention.saveRule(rule);
      return rule;
    });

    const drop = {
      summary: 'Keeps cases of a kind until somebody deletes them',
      params: ruleParams,
      response: { 204: nothing, ...problems },
    };
    app.delete('/retention-rules/:kind', { config, schema: drop }, async (request, reply) => {
      await records.retention.removeRule(request.params.kind);
      return reply.code(204).send(null);
    });
  };
