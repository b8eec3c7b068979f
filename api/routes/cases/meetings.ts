import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { CaseId } from '../../../domain/ids.ts';
import type { RecordedMeeting } from '../../../storage/records/cases/meetings-port.ts';
import type { ApiDeps } from '../../deps.ts';
import { namesOf } from '../../answers/names-of.ts';
import { pageOf } from '../../answers/page-of.ts';
import { signedIn } from '../../plugins/session.ts';
import { caseParams } from '../../schemas/ids.ts';
import { meetingItem, meetingList, meetingParams, newMeeting } from '../../schemas/meeting.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';
import { tagVersion, versionAsked } from '../../answers/version-asked.ts';

type Item = z.output<typeof meetingItem>;
const oneMeeting = caseParams.extend(meetingParams.shape);
const door = { door: 'meeting.record' } as const;

/** Meetings and decisions: the dated events that a baseline can name. */
export const meetingRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;
    const list = {
      summary: 'The meetings and decisions of a case, in the order of their days',
      params: caseParams,
      querystring: pageQuery,
      response: { 200: meetingList, ...problems },
    };
    app.get('/cases/:caseId/meetings', { config: { door: 'case.read' }, schema: list }, async (request) => {
      const { items, next } = pageOf(await records.meetings.list(request.params.caseId), request.query, ({ id }) => id);
      return { items: await describe(items, deps), next };
    });

    const record = {
      summary: 'Record a meeting or a decision',
      params: caseParams,
      body: newMeeting,
      response: { 201: meetingItem, ...problems },
    };
    app.post('/cases/:caseId/meetings', { config: door, schema: record }, async (request, reply) => {
      const { caseId } = request.params;
      const id = randomUUID();
      await records.meetings.add({ ...request.body, id, caseId, by: signedIn(request).id, at: clock() });
      return tagVersion(reply.code(201), 1).send(await show({ caseId, id }, deps));
    });

    const change = {
      summary: 'Change a meeting or a decision; If-Match names the version that was read',
      params: oneMeeting,
      body: newMeeting,
      response: { 200: meetingItem, ...problems },
    };
    app.put('/cases/:caseId/meetings/:id', { config: door, schema: change }, async (request, reply) => {
      const version = versionAsked(request);
      await find(request.params, deps);
      await records.meetings.change({ ...request.params, version }, request.body);
      return tagVersion(reply, version + 1).send(await show(request.params, deps));
    });
    removeMeetings(app, deps);
  };

function removeMeetings(app: Parameters<FastifyPluginAsyncZod>[0], deps: ApiDeps): void {
  const { records, clock } = deps;
  const remove = {
    summary: 'Remove a meeting or a decision; If-Match names the version that was read',
    params: oneMeeting,
    response: { 200: meetingItem, ...problems },
  };
  app.delete('/cases/:caseId/meetings/:id', { config: door, schema: remove }, async (request, reply) => {
    const version = versionAsked(request);
    await find(request.params, deps);
    await records.meetings.remove({ ...request.params, version }, { by: signedIn(request).id, at: clock() });
    return tagVersion(reply, version + 1).send(await show(request.params, deps));
  });

  const restore = { ...remove, summary: 'Take the removal of a meeting or a decision back' };
  app.post('/cases/:caseId/meetings/:id/restore', { config: door, schema: restore }, async (request, reply) => {
    const version = versionAsked(request);
    await find(request.params, deps);
    await records.meetings.remove({ ...request.params, version }, null);
    return tagVersion(reply, version + 1).send(await show(request.params, deps));
  });
}

interface Named {
  readonly caseId: CaseId;
  readonly id: string;
}

async function find({ caseId, id }: Named, { records }: ApiDeps): Promise<RecordedMeeting> {
  const meeting = await records.meetings.find(caseId, id);
  if (meeting === null) throw new Failure('meeting.unknown');
  return meeting;
}

async function show(named: Named, deps: ApiDeps): Promise<Item> {
  const [item] = await describe([await find(named, deps)], deps);
  if (item === undefined) throw new RangeError('one meeting gives one item');
  return item;
}

async function describe(meetings: readonly RecordedMeeting[], { records }: ApiDeps): Promise<Item[]> {
  const nameOf = await namesOf(
    meetings.map(({ by }) => by),
    records,
  );
  return meetings.map(({ id, kind, date, title, version, by, at }) => ({
    id,
    kind,
    date,
    title,
    version,
    by: by === null ? null : nameOf(by),
    at: at?.toISOString() ?? null,
  }));
}
