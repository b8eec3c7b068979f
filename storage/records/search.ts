import { sql, type Kysely, type RawBuilder } from 'kysely';
import { readableBy, toCase } from './cases.ts';
import { saveSearchable, waitingForSearch } from './searchable.ts';
import type {
  FoundDocument,
  Search,
  SearchCounts,
  SearchCursor,
  SearchFilters,
  SearchHit,
  SearchQuestion,
  SearchScope,
} from './search-port.ts';
import type { Tables } from './tables.ts';

/** A document without a day stands last; the column has no null, so that a page can begin after any row. */
export const NO_DAY = '0001-01-01';
const MOST_CASES = 20;
const MOST_TALLIES = 20;

type Readable = RawBuilder<unknown>;

/** Passages and documents by their words; every statement asks for the readable cases itself. */
export function searchOn(db: Kysely<Tables>): Search {
  return {
    async passages(question) {
      const { rows } = await passagesQuery(question, readableCases(db, question)).execute(db);
      const [row] = rows;
      if (row === undefined) throw new RangeError('a select without from gives one row');
      const { page, ...counts } = row;
      return { hits: page.map(dated), counts: question.after === null ? counts : null };
    },
    async documents({ words, filters, limit, ...scope }) {
      const { rows } = await sql<FoundDocument>`
        select ${documentColumns} from searched_documents d join overview_documents o using (case_id, sha256)
        where d.terms @@ ${words}::tsquery and d.case_id in (${readableCases(db, scope)}) and ${fitsDocument(filters)}
        order by d.day desc, d.case_id, d.sha256 limit ${limit}`.execute(db);
      return rows.map(dated);
    },
    async cases({ person, today }, asked) {
      const found = await db
        .selectFrom('cases')
        .selectAll()
        .where(readableBy(person, today))
        .where('cpr' in asked ? sql<boolean>`regexp_replace(citizen_cpr, '\\D', '', 'g') = ${asked.cpr}` : namedSo(asked.words))
        .orderBy('case_id')
        .limit(MOST_CASES)
        .execute();
      return found.map(toCase);
    },
    waiting: (version, limit, caseId) => waitingForSearch(db, { version, limit, caseId }),
    save: (document) => saveSearchable(db, document),
  };
}

function readableCases(db: Kysely<Tables>, { person, today, caseId }: SearchScope): Readable {
  const readable = db.selectFrom('cases').select('case_id').where(readableBy(person, today));
  return sql`${caseId === null ? readable : readable.where('case_id', '=', caseId)}`;
}

/** The names of the columns are those of the port, so that rows need no translation. */
const documentColumns = sql`d.case_id as "caseId", d.sha256, o.compared -> 'head' ->> 'title' as title,
  o.compared -> 'head' ->> 'fileName' as "fileName", d.kind, d.day, d.sender`;

function dated<T extends { readonly day: string | null }>(found: T): T {
  return found.day === NO_DAY ? { ...found, day: null } : found;
}

const oneOf = (column: string, values: readonly string[]): RawBuilder<boolean> =>
  values.length === 0 ? sql`true` : sql`${sql.ref(column)} = any(${values}::text[])`;

function fitsDocument({ kinds, senders, from, until }: SearchFilters): RawBuilder<boolean> {
  return sql`${oneOf('kind', kinds)} and ${oneOf('sender', senders)} and ${between(from, until)}`;
}

function between(from: string | null, until: string | null): RawBuilder<boolean> {
  return sql`day >= coalesce(${from}::date, '-infinity') and day <= coalesce(${until}::date, 'infinity')`;
}

function after(cursor: SearchCursor | null): RawBuilder<boolean> {
  if (cursor === null) return sql`true`;
  const { day, caseId, sha256, ordinal } = cursor;
  return sql`(day < ${day}::date or (day = ${day}::date and (case_id, sha256, ordinal) > (${caseId}, ${sha256}, ${ordinal}::integer)))`;
}

/** Name and reference in the spelling of the database; `%` and `_` are letters here. */
function namedSo(words: readonly string[]): RawBuilder<boolean> {
  if (words.length === 0) return sql`false`;
  const begins = words.map((word) => `% ${word.replace(/[\\%_]/gu, '\\$&')}%`);
  return sql`' ' || lower(citizen_name || ' ' || reference) like all (${begins}::text[])`;
}

type Counted = { readonly page: readonly SearchHit[] } & SearchCounts;

/** One statement: what fits the words is found once, then counted and paged. */
function passagesQuery({ words, filters, after: cursor, limit }: SearchQuestion, readable: Readable): RawBuilder<Counted> {
  const { headings, voices, kinds, senders, from, until } = filters;
  const fits = {
    heading: oneOf('heading', headings),
    voice: oneOf('voice', voices),
    kind: oneOf('kind', kinds),
    sender: oneOf('sender', senders),
  };
  const allBut = (left: keyof typeof fits | null): RawBuilder<boolean> =>
    sql.join(
      Object.entries(fits).map(([label, fit]) => (label === left ? sql`true` : fit)),
      sql` and `,
    );
  const tally = (column: 'case_id' | keyof typeof fits): RawBuilder<unknown> => sql`
    (select coalesce(json_agg(json_build_object('value', value, 'hits', hits) order by hits desc, value), '[]') from (
      select ${sql.ref(column)} as value, count(*) as hits from hits
      where ${sql.ref(column)} is not null and ${allBut(column === 'case_id' ? null : column)}
      group by 1 order by 2 desc, 1 limit ${column === 'heading' || column === 'kind' ? null : MOST_TALLIES}) tallied)`;
  return sql<Counted>`
    with hits as materialized (
      select p.case_id, p.passage_id, p.sha256, p.ordinal, p.heading, p.voice, d.kind, d.day, d.sender
      from searched_passages p join searched_documents d using (case_id, sha256)
      where p.terms @@ ${words}::tsquery and p.case_id in (${readable}) and ${between(from, until)}),
    page as (select * from hits where ${allBut(null)} and ${after(cursor)} order by day desc, case_id, sha256, ordinal limit ${limit}),
    shown as (
      select ${documentColumns}, d.passage_id as passage, d.ordinal, d.heading, d.voice, t.passage ->> 'text' as text, t.passage -> 'place' as place
      from page d join overview_documents o using (case_id, sha256) join overview_passages t using (case_id, passage_id))
    select (select coalesce(json_agg(shown order by day desc, "caseId", sha256, ordinal), '[]') from shown) as page,
      ${cursor === null ? sql`(select count(*) from hits where ${allBut(null)})` : sql`0`} as hits,
      ${cursor === null ? sql.join([sql`${tally('heading')} as headings`, sql`${tally('voice')} as voices`, sql`${tally('kind')} as kinds`, sql`${tally('sender')} as senders`, sql`${tally('case_id')} as cases`]) : sql`'[]'::json as headings`}`;
}
