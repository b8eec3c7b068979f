import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { compareSections } from '../../../domain/compare-sections.ts';
import { judgeDraft, type Draft } from '../../../domain/draft.ts';
import { Failure } from '../../../domain/failure.ts';
import type { Person } from '../../../domain/people.ts';
import { workOf, type RunningReport } from '../../../domain/running-report.ts';
import { describeSent } from '../../answers/describe-draft.ts';
import { describeRun } from '../../answers/describe-run.ts';
import { versionAsked } from '../../answers/version-asked.ts';
import type { ApiDeps } from '../../deps.ts';
import { auditCase } from '../../plugins/audit.ts';
import { signedIn } from '../../plugins/session.ts';
import { draftOfRun } from '../../portal/draft-of-run.ts';
import { makeDocuments } from '../../portal/make-documents.ts';
import { findOpenRun, findOwnRun } from '../../portal/own-run.ts';
import { showRun } from '../../portal/show-run.ts';
import { problems } from '../../schemas/problem.ts';
import { runItem, runParams, runSent, sentRun } from '../../schemas/running-report.ts';

const config = { door: 'running-report.write' } as const;

/** Reading a running report through and sending it: the file that is made goes the way of any draft. */
export const runningReportSendingRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const check = {
      summary: 'Read through what is written, as the file it would be sent as; If-Match names the version that was saved',
      params: runParams,
      response: { 200: runItem, ...problems },
    };
    app.post('/portal/running-reports/:runId/check', { config, schema: check }, async (request, reply) => {
      const run = await findOpenRun(request, request.params.runId, deps);
      if (versionAsked(request) !== run.version) throw new Failure('request.changed-meanwhile');
      if (Object.keys(workOf(run)).length === 0) throw new Failure('running-report.empty');
      await draftOfRun(run, signedIn(request), deps);
      return showRun(request, reply, { id: run.id, deps });
    });

    const send = {
      summary: 'Send what was read through as a version of its own; If-Match names the version that was read through',
      params: runParams,
      body: sentRun,
      response: { 200: runSent, ...problems },
    };
    app.post('/portal/running-reports/:runId/send', { config, schema: send }, async (request) => {
      const version = versionAsked(request);
      const run = await findOpenRun(request, request.params.runId, deps);
      if (version !== run.version) throw new Failure('request.changed-meanwhile');
      const note = request.body.note === '' ? null : request.body.note;
      await auditCase(deps, request, { action: 'portal.send', caseId: run.caseId });
      const sendingId = await sendVersion(run, { note, by: signedIn(request) }, deps);
      const sent = (await deps.records.portal.sentTo(run.caseId)).find(({ id }) => id === sendingId);
      if (sent === undefined) throw new RangeError('what was sent has a receipt');
      const now = await findOwnRun(request, run.id, deps);
      return { receipt: describeSent(sent), run: await describeRun(now, signedIn(request), deps) };
    });
  };

interface Send {
  readonly note: string | null;
  readonly by: Person;
}

/** The version and its file are one: what was read through is what is sent. Gives the id of the sending. */
async function sendVersion(run: RunningReport, { note, by }: Send, deps: ApiDeps): Promise<string> {
  const { records, clock } = deps;
  const { sending, draft } = await checkedDraft(run, by, deps);
  const verdict = judgeDraft(draft);
  if (verdict === 'stop') throw new Failure('draft.not-sendable');
  if (verdict === 'wait' || draft.sha256 === null) throw new Failure('draft.not-ready');
  if (verdict === 'remark' && note === null) throw new Failure('draft.no-remark');
  const sentAt = clock();
  const versions = await records.runningReports.versions(run.id);
  const sections = workOf(run);
  await records.runningReports.send(run, {
    number: versions.length + 1,
    isClosing: run.closing !== null,
    sections,
    difference: compareSections(versions.at(-1)?.sections ?? {}, sections),
    note,
    sentAt,
    sentBy: by.id,
    sha256: draft.sha256,
    sendingId: sending.id,
    draft: { id: draft.id, remark: note, answersOrder: sending.orderId !== null },
  });
  await makeDocuments([{ ...draft, answersOrder: sending.orderId !== null }], { ...sending, sentAt }, deps);
  return sending.id;
}

/** The file that this person had read through, of exactly what is written now. Throws `running-report.not-checked` or `request.changed-meanwhile`. */
async function checkedDraft({ checked, version }: RunningReport, by: Person, { records, clock }: ApiDeps) {
  const sending = checked === null ? null : await records.portal.findSending(checked.sendingId);
  const [draft]: readonly Draft[] = sending === null ? [] : await records.portal.drafts(sending.id);
  const isOfThisVersion = checked?.version === version && sending?.person === by.id;
  // a colleague's click, or one's own second one, was a moment faster than this one's reading of the run
  if (isOfThisVersion && (sending.sentAt !== null || draft?.state === 'sent')) throw new Failure('request.changed-meanwhile');
  const isCurrent = isOfThisVersion && sending.sentAt === null && sending.expiresAt > clock();
  if (!isCurrent || draft === undefined) throw new Failure('running-report.not-checked');
  return { sending, draft };
}
