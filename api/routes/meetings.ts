import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { ApiDeps } from '../deps.ts';
import { caseParams } from '../schemas/ids.ts';
import { meetingItem, meetingList, newMeeting } from '../schemas/meeting.ts';
import { problems } from '../schemas/problem.ts';

/** Meetings and decisions: the dated events that a baseline can name. */
export const meetingRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:caseId/meetings',
      { config: { door: 'case.read' }, schema: { params: caseParams, response: { 200: meetingList, ...problems } } },
      async (request) => ({
        items: (await records.meetings.list(request.params.caseId)).map(({ id, kind, date, title }) => ({ id, kind, date, title })),
      }),
    );

    const schema = { params: caseParams, body: newMeeting, response: { 201: meetingItem, ...problems } };
    app.post('/cases/:caseId/meetings', { config: { door: 'meeting.record' }, schema }, async (request, reply) => {
      const meeting = { ...request.body, id: randomUUID() };
      await records.meetings.add({ ...meeting, caseId: request.params.caseId });
      return reply.code(201).send(meeting);
    });
  };
