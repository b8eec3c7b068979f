import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { CaseId } from '../../../domain/ids.ts';
import type { Person } from '../../../domain/people.ts';
import { asTsquery, citizenAsked, markWords, readQuery, type Query } from '../../../pipeline/search/index.ts';
import type { SearchCursor, SearchScope } from '../../../storage/records/search/search-port.ts';
import type { CaseRow } from '../../../storage/records/records.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { auditFound, auditNumbersIn } from '../../plugins/audit.ts';
import { signedIn } from '../../plugins/session.ts';
import { caseParams } from '../../schemas/ids.ts';
import { problems } from '../../schemas/problem.ts';
import { searchAnswer, searchBody, searchCursor } from '../../schemas/search.ts';

type Asked = z.output<typeof searchBody>;
type Answer = z.output<typeof searchAnswer>;

const MOST_DOCUMENTS = 10;

/** Words of passages and documents, in a case and over the cases of the person who asks. Asked by POST, because the words are personal. */
export const searchRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      summary: 'Search the words of every case that the person may read',
      body: searchBody,
      response: { 200: searchAnswer, ...problems },
    };
    app.post('/search', { config: { door: 'case.list', audit: 'search' }, schema }, async (request) => {
      await auditNumbersIn(deps, request, { text: request.body.query });
      const found = await search(request.body, scopeOf(signedIn(request), null, deps), deps);
      await auditFound(deps, request, casesIn(found));
      return found;
    });
    app.post(
      '/cases/:caseId/search',
      {
        config: { door: 'case.read', audit: 'search' },
        schema: { ...schema, summary: 'Search the words of one case', params: caseParams },
      },
      async (request) => {
        await auditNumbersIn(deps, request, { text: request.body.query });
        return search(request.body, scopeOf(signedIn(request), request.params.caseId, deps), deps);
      },
    );
  };

/** Every case that the answer names, by whatever way it was found. */
function casesIn({ hits, counts, documents, cases }: Answer): readonly CaseId[] {
  return [...hits, ...(counts?.cases ?? []), ...documents, ...cases].map(({ caseId }) => caseId);
}

function scopeOf(person: Person, caseId: CaseId | null, { clock }: ApiDeps): SearchScope {
  return { person, today: dayOf(clock()), caseId };
}

async function search(asked: Asked, scope: SearchScope, { records }: ApiDeps): Promise<Answer> {
  const { query, notes } = readQuery(asked.query);
  if (query === null) throw new Failure('search.nothing-to-find');
  const question = { ...scope, words: asTsquery(query), filters: asked.filters };
  const after = readCursor(asked.cursor);
  const isFirst = after === null;
  const isOverCases = isFirst && scope.caseId === null;
  const [passages, documents, cases, unsearched] = await Promise.all([
    records.search.passages({ ...question, after, limit: asked.limit }),
    isFirst ? records.search.documents({ ...question, limit: MOST_DOCUMENTS }) : [],
    isOverCases ? casesMeant(asked.query, query, { scope, records }) : [],
    isOverCases ? records.accesses.countClosedTo(scope.person, scope.today) : 0,
  ]);
  const { hits, counts } = passages;
  const last = hits.length < asked.limit ? undefined : hits.at(-1);
  return {
    notes,
    hits: hits.map((hit) => ({ ...hit, marks: markWords(query, hit.text) })),
    counts: counts === null ? null : { ...counts, cases: counts.cases.map(({ value: caseId, ...found }) => ({ caseId, ...found })) },
    documents,
    cases,
    unsearched,
    next: last === undefined ? null : writeCursor(last),
  };
}

function shown(
  { id, reference, citizenName }: Pick<CaseRow, 'id' | 'reference' | 'citizenName'>,
  needsReason: boolean,
): Answer['cases'][number] {
  return { caseId: id, reference, citizenName, needsReason };
}

async function casesMeant(
  typed: string,
  query: Query,
  { scope, records }: { readonly scope: SearchScope } & Pick<ApiDeps, 'records'>,
): Promise<Answer['cases']> {
  const meant = citizenAsked(typed, query);
  if (meant === null) return [];
  const open = await records.search.cases(scope, meant);
  const closed = await records.accesses.closedTo(scope.person, scope.today, meant);
  return [...open.map((found) => shown(found, false)), ...closed.map((found) => shown(found, true))];
}

function writeCursor({ day, caseId, sha256, ordinal }: SearchCursor): string {
  return Buffer.from(JSON.stringify([day, caseId, sha256, ordinal])).toString('base64url');
}

function readCursor(cursor: string | null): SearchCursor | null {
  if (cursor === null) return null;
  const read = searchCursor.safeParse(Buffer.from(cursor, 'base64url').toString());
  if (!read.success) throw new Failure('request.invalid');
  const [day, caseId, sha256, ordinal] = read.data;
  return { day, caseId, sha256, ordinal };
}
