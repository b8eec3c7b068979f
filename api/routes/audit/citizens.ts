import { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { CaseId } from '../../../domain/ids.ts';
import { may } from '../../../domain/may.ts';
import type { Person } from '../../../domain/people.ts';
import { overviewAsText } from '../../../pipeline/overview/index.ts';
import { citizenEntries } from '../../../storage/retention/citizen-entries.ts';
import { zipEntries } from '../../../storage/retention/zip-entries.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { auditCitizen } from '../../plugins/audit.ts';
import { signedIn } from '../../plugins/session.ts';
import { citizenAsked } from '../../schemas/citizen.ts';
import { problems } from '../../schemas/problem.ts';

/** What is kept about a citizen, for an access request: the cases that the person may take out, and who has seen what in all of them. */
export const citizenRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, objects } = deps;
    const schema = {
      summary: 'Everything that is kept about a citizen in my cases, with the extract of the audit trail, as a ZIP',
      body: citizenAsked,
      produces: ['application/zip'],
      response: { 200: z.any(), ...problems },
    };
    app.post('/citizens/archive', { config: { door: 'citizen.export', speaksItself: true }, schema }, async (request, reply) => {
      const { cpr } = request.body;
      const person = signedIn(request);
      await auditCitizen(deps, request, cpr);
      const cases = await casesFor(person, cpr, deps);
      if (cases.length === 0) throw new Failure('citizen.unknown');
      const entries = citizenEntries(
        { cpr, cases, unit: person.unit },
        { records, objects, overviewAsText: (overview) => overviewAsText(overview, null) },
      );
      reply.headers({
        'content-type': 'application/zip',
        'content-disposition': 'attachment; filename="borger.zip"',
        'cache-control': 'no-store',
      });
      return reply.send(Readable.from(zipEntries(entries)));
    });
  };

async function casesFor(person: Person, cpr: string, { records, clock }: ApiDeps): Promise<readonly CaseId[]> {
  const mine: CaseId[] = [];
  for (const caseId of await records.retention.casesOf(cpr)) {
    const rights = await records.cases.rights(caseId, dayOf(clock()));
    if (rights !== null && may(person, 'case.archive', rights)) mine.push(caseId);
  }
  return mine;
}
