import { randomBytes } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { Failure } from '../../../domain/failure.ts';
import { may } from '../../../domain/may.ts';
import { mayReopen, type Sections } from '../../../domain/running-report.ts';
import { assembleClosing } from '../../../pipeline/running/index.ts';
import { describeListedRun, describeVersion } from '../../answers/describe-run.ts';
import { pageOf } from '../../answers/page-of.ts';
import { versionAsked } from '../../answers/version-asked.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { auditCase } from '../../plugins/audit.ts';
import { signedIn } from '../../plugins/session.ts';
import { findDestination } from '../../portal/find-destination.ts';
import { findOpenRun, findOwnRun } from '../../portal/own-run.ts';
import { showRun } from '../../portal/show-run.ts';
import { documentParams } from '../../schemas/ids.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';
import { newRun, runItem, runList, runParams, savedRun, versionOfDocument } from '../../schemas/running-report.ts';

type App = Parameters<FastifyPluginAsyncZod>[0];

const config = { door: 'running-report.write' } as const;
/** As slow as naming a reference is elsewhere. */
const few = { rateLimit: { max: 30, timeWindow: 60_000 } };
const one = { params: runParams, response: { 200: runItem, ...problems } };

/** Reports that a supplier's organisation goes on writing: the list, the work copy, and what was sent. */
export const runningReportRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;
    const list = {
      summary: "My organisation's running reports, open ones first",
      querystring: pageQuery,
      response: { 200: runList, ...problems },
    };
    app.get('/portal/running-reports', { config, schema: list }, async (request) => {
      const person = signedIn(request);
      const runs = await records.runningReports.ofOrganisation(person.unit);
      const open = await Promise.all(
        runs.map(async (run) => {
          const rights = await records.cases.rights(run.caseId, dayOf(clock()));
          return rights !== null && may(person, 'portal.send', rights);
        }),
      );
      const mine = runs.filter((_, at) => open[at] === true).map(describeListedRun);
      return pageOf(mine, request.query, ({ id }) => id);
    });

    const begin = { summary: 'Begin a running report to a case or an order', body: newRun, response: { 201: runItem, ...problems } };
    app.post('/portal/running-reports', { config: { ...config, ...few }, schema: begin }, async (request, reply) => {
      const person = signedIn(request);
      const { reference, title } = request.body;
      const { caseId, orderId } = await findDestination(person, reference, deps);
      const [id, madeAt] = [randomBytes(32).toString('hex'), clock()];
      const fresh = { sections: {}, closing: null, version: 1, checked: null, state: 'open', closedAt: null } as const;
      const saved = { savedAt: madeAt, savedBy: person.id, madeAt };
      await auditCase(deps, request, { action: 'running-report.write', caseId });
      await records.runningReports.begin({ id, organisation: person.unit, caseId, orderId, reference, title, ...fresh, ...saved });
      return showRun(request, reply.code(201), { id, deps });
    });

    app.get('/portal/running-reports/:runId', { config, schema: { ...one, summary: 'A running report' } }, async (request, reply) => {
      const run = await findOwnRun(request, request.params.runId, deps);
      await auditCase(deps, request, { action: 'running-report.write', caseId: run.caseId });
      return showRun(request, reply, { id: run.id, deps });
    });
    saveRuns(app, deps);
    closeRuns(app, deps);
    showVersions(app, deps);
  };

function saveRuns(app: App, deps: ApiDeps): void {
  const { records, clock } = deps;
  const save = {
    ...one,
    summary: 'Save what is written; If-Match names the version that was read',
    body: savedRun,
  };
  app.put('/portal/running-reports/:runId', { config, schema: save }, async (request, reply) => {
    const version = versionAsked(request);
    const { id } = await findOpenRun(request, request.params.runId, deps);
    const { sections } = request.body;
    await records.runningReports.save({ id, version }, written(sections), { by: signedIn(request).id, at: clock() });
    return showRun(request, reply, { id, deps });
  });
}

/** A heading that was emptied has no text. */
function written(sections: Sections): Sections {
  return Object.fromEntries(Object.entries(sections).filter(([, text]) => text.trim() !== ''));
}

function closeRuns(app: App, deps: ApiDeps): void {
  const { records, clock } = deps;
  const path = '/portal/running-reports/:runId/closing';
  const close = { ...one, summary: 'Put a closing report together from the run, to go on writing' };
  app.put(path, { config, schema: close }, async (request, reply) => {
    const version = versionAsked(request);
    const run = await findOpenRun(request, request.params.runId, deps);
    const closing = assembleClosing(await records.runningReports.versions(run.id), run.sections);
    if (Object.keys(closing).length === 0) throw new Failure('running-report.empty');
    await records.runningReports.saveClosing({ id: run.id, version }, closing, { by: signedIn(request).id, at: clock() });
    return showRun(request, reply, { id: run.id, deps });
  });

  const goBack = { ...one, summary: 'Throw the closing report away, and go back to what was written before it' };
  app.delete(path, { config, schema: goBack }, async (request, reply) => {
    const version = versionAsked(request);
    const { id } = await findOpenRun(request, request.params.runId, deps);
    await records.runningReports.saveClosing({ id, version }, null, { by: signedIn(request).id, at: clock() });
    return showRun(request, reply, { id, deps });
  });

  const reopen = { ...one, summary: 'Open a closed run again, while that can be done' };
  app.put('/portal/running-reports/:runId/reopening', { config, schema: reopen }, async (request, reply) => {
    const version = versionAsked(request);
    const run = await findOwnRun(request, request.params.runId, deps);
    if (!mayReopen(run, clock())) throw new Failure('running-report.closed');
    await records.runningReports.reopen({ id: run.id, version }, { by: signedIn(request).id, at: clock() });
    return showRun(request, reply, { id: run.id, deps });
  });
}

function showVersions(app: App, { records }: ApiDeps): void {
  const schema = {
    summary: 'The version of a running report that a document was sent as, with its difference',
    params: documentParams,
    response: { 200: versionOfDocument, ...problems },
  };
  app.get('/cases/:caseId/documents/:sha256/running-version', { config: { door: 'document.read' }, schema }, async (request) => {
    const { caseId, sha256 } = request.params;
    if ((await records.documents.find(caseId, sha256)) === null) throw new Failure('document.unknown');
    const version = await records.runningReports.versionOf(caseId, sha256);
    return { version: version && describeVersion(version) };
  });
}
