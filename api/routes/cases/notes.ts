import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { CaseId, PersonId } from '../../../domain/ids.ts';
import { wordsOf } from '../../../pipeline/correct/index.ts';
import type { Note } from '../../../storage/records/cases/notes-port.ts';
import type { ApiDeps } from '../../deps.ts';
import { describeNotes } from '../../answers/describe-notes.ts';
import { pageOf } from '../../answers/page-of.ts';
import { signedIn } from '../../plugins/session.ts';
import { caseParams } from '../../schemas/ids.ts';
import { changedNote, newNote, noteItem, noteList, noteParams } from '../../schemas/note.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';
import { tagVersion, versionAsked } from '../../answers/version-asked.ts';

const oneNote = caseParams.extend(noteParams.shape);
const door = { door: 'note.write' } as const;

/** Notes on passages: read by whoever may read the case, changed and taken away by whoever wrote them. */
export const noteRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;
    const list = {
      summary: 'The notes of a case, oldest first',
      params: caseParams,
      querystring: pageQuery,
      response: { 200: noteList, ...problems },
    };
    app.get('/cases/:caseId/notes', { config: { door: 'case.read' }, schema: list }, async (request) => {
      const { items, next } = pageOf(await records.notes.list(request.params.caseId), request.query, ({ id }) => id);
      return { items: await describeNotes(items, signedIn(request).id, deps), next };
    });

    const write = {
      summary: 'Write a note on a passage',
      params: caseParams,
      body: newNote,
      response: { 201: noteItem, ...problems },
    };
    app.post('/cases/:caseId/notes', { config: door, schema: write }, async (request, reply) => {
      const { caseId } = request.params;
      const { sha256, passage } = request.body;
      const document =
        (await records.overviews.comparedDocument(caseId, sha256)) ?? (await records.documents.findClassified(caseId, sha256));
      if (document === null) throw new Failure('document.unknown');
      const noted = document.passages.find(({ id }) => id === passage);
      if (noted === undefined) throw new Failure('request.invalid');
      const id = randomUUID();
      const by = signedIn(request).id;
      await records.notes.add({ ...request.body, id, caseId, words: wordsOf(noted.text), by, at: clock() });
      return tagVersion(reply.code(201), 1).send(await show({ caseId, id }, by, deps));
    });
    changeNotes(app, deps);
  };

function changeNotes(app: Parameters<FastifyPluginAsyncZod>[0], deps: ApiDeps): void {
  const { records, clock } = deps;
  const change = {
    summary: 'Change a note of my own; If-Match names the version that was read',
    params: oneNote,
    body: changedNote,
    response: { 200: noteItem, ...problems },
  };
  app.put('/cases/:caseId/notes/:id', { config: door, schema: change }, async (request, reply) => {
    const [version, by] = [versionAsked(request), signedIn(request).id];
    await findOwn(request.params, by, deps);
    await records.notes.change({ ...request.params, version }, { text: request.body.text, at: clock() });
    return tagVersion(reply, version + 1).send(await show(request.params, by, deps));
  });

  const remove = {
    summary: 'Take a note of my own away; If-Match names the version that was read',
    params: oneNote,
    response: { 200: noteItem, ...problems },
  };
  app.delete('/cases/:caseId/notes/:id', { config: door, schema: remove }, async (request, reply) => {
    const [version, by] = [versionAsked(request), signedIn(request).id];
    await findOwn(request.params, by, deps);
    await records.notes.remove({ ...request.params, version }, clock());
    return tagVersion(reply, version + 1).send(await show(request.params, by, deps));
  });

  const restore = { ...remove, summary: 'Put a note of my own back' };
  app.post('/cases/:caseId/notes/:id/restore', { config: door, schema: restore }, async (request, reply) => {
    const [version, by] = [versionAsked(request), signedIn(request).id];
    await findOwn(request.params, by, deps);
    await records.notes.remove({ ...request.params, version }, null);
    return tagVersion(reply, version + 1).send(await show(request.params, by, deps));
  });
}

interface Named {
  readonly caseId: CaseId;
  readonly id: string;
}

async function find({ caseId, id }: Named, { records }: ApiDeps): Promise<Note> {
  const note = await records.notes.find(caseId, id);
  if (note === null) throw new Failure('note.unknown');
  return note;
}

async function findOwn(named: Named, person: PersonId, deps: ApiDeps): Promise<void> {
  if ((await find(named, deps)).by !== person) throw new Failure('note.not-yours');
}

async function show(named: Named, person: PersonId, deps: ApiDeps): Promise<z.output<typeof noteItem>> {
  const [item] = await describeNotes([await find(named, deps)], person, deps);
  if (item === undefined) throw new RangeError('one note gives one item');
  return item;
}
