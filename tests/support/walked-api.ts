import { startServer } from '../../api/server.ts';
import { connectPostgres } from '../../queues/connection-postgres.ts';
import { roles, type Role } from '../../domain/people.ts';
import { apiRoutes, type ApiRoute } from './api-routes.ts';
import { roleFor, type Walk } from './ask-route.ts';
import { freshDatabase } from './fresh-database.ts';
import { openApi, type OpenApi } from './open-api.ts';
import { readTrail, type Trail } from './read-trail.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from './sample-case.ts';

/** An api that listens, with a case of which everybody who may walks through every route. */
export interface WalkedApi {
  readonly api: OpenApi;
  readonly walk: Walk;
  readonly trail: Trail;
  /** A fresh session of somebody whom the route lets in; empty where it asks nobody. */
  cookieFor(route: ApiRoute): Promise<string>;
  close(): Promise<void>;
}

const text = 'notat';

export async function openWalkedApi(changes: Parameters<typeof openApi>[0] = {}): Promise<WalkedApi> {
  const queue = await freshDatabase('withQueue');
  const api = await openApi({ connection: connectPostgres(queue.url), ...changes });
  const { records } = api;
  const document = classified(text, ['Hun møder 60 % af tiden.']);
  await records.documents.receive(received(text));
  await api.objects.put(`documents/${hashOf(text)}`, Buffer.from(text));
  await records.documents.saveClassified(sampleCase.id, document, 'v1');
  for (const role of roles) await records.people.save(personOf(role));
  await records.cases.admit(sampleCase.id, { organisation: personOf('supplier').unit });
  const address = await startServer({ app: api.app, port: 0 });
  const trail = await readTrail(api.databaseUrl);
  const sha256 = hashOf(text);
  const known = {
    caseId: sampleCase.id,
    sha256,
    document: sha256,
    documents: sha256,
    newer: sha256,
    older: sha256,
    passage: document.passages[0]?.id,
    passages: document.passages[0]?.id,
    reference: sampleCase.reference,
    cpr: sampleCase.citizenCpr,
    list: 'preparatory-plan',
    query: text,
    cursor: null,
    personId: 'person-nobody',
    person: 'person-nobody',
  };
  return {
    api,
    trail,
    walk: { ...(await apiRoutes(api)), address, known },
    async cookieFor(route) {
      const role = roleFor(route);
      return role === null ? '' : api.signIn(personOf(role));
    },
    async close() {
      await trail.close();
      await api.close();
      await queue.drop();
    },
  };
}

const personOf = (role: Role) => samplePerson(role, role === 'supplier' ? 'Jobvejen' : 'north');
