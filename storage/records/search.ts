import { sql, type Kysely, type RawBuilder } from 'kysely';
import { caseTerm } from './case-term.ts';
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
/** More than there are headings or kinds. */
const MOST_TALLIES = 25;

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
        select ${documentColumns} from searched_documents d join overview_documents o using (case_id, sha256) join cases c using (case_id)
        where d.terms @@ ${words}::tsquery and d.case_id in (${readableCases(db, scope)}) and ${oneOf('kind', filters.kinds)}
          and ${oneOf('sender', filters.senders)} and ${between(filters)}
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
const documentColumns = sql`d.case_id as "caseId", c.reference, c.citizen_name as "citizenName", d.sha256, o.compared -> 'head' ->> 'title' as title,
  o.compared -> 'head' ->> 'fileName' as "fileName", d.kind, d.day, d.sender`;

function dated<T extends { readonly day: string | null }>(found: T): T {
  return found.day === NO_DAY ? { ...found, day: null } : found;
}

const oneOf = (label: Label, values: readonly string[]): RawBuilder<boolean> =>
  values.length === 0 ? sql`true` : sql`${sql.ref(label)} = any(${values}::text[])`;

/** Labels that hits are filtered and counted by, as the columns name them. */
type Label = 'heading' | 'voice' | 'kind' | 'sender';

/** The filters by label, but the one of the label that is counted. */
function fits({ headings, voices, kinds, senders }: SearchFilters, but?: Label): RawBuilder<boolean> {
  const chosen = { heading: headings, voice: voices, kind: kinds, sender: senders };
  const labels = (['heading', 'voice', 'kind', 'sender'] as const).filter((label) => label !== but);
  return sql.join(
    labels.map((label) => oneOf(label, chosen[label])),
    sql` and `,
  );
}

function between({ from, until }: SearchFilters): RawBuilder<boolean> {
  return sql`day >= coalesce(${from}::date, '-infinity') and day <= coalesce(${until}::date, 'infinity')`;
}

function after(cursor: SearchCursor | null): RawBuilder<boolean> {
  if (cursor === null) return sql`true`;
  const { caseId, sha256, ordinal } = cursor;
  const day = cursor.day ?? NO_DAY;
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
function passagesQuery({ caseId, words, filters, after: cursor, limit }: SearchQuestion, readable: Readable): RawBuilder<Counted> {
  const asked = caseId === null ? words : `${caseTerm(caseId)} & (${words})`;
  return sql<Counted>`
    with hits as materialized (
      select d.case_id, d.sha256, p.ordinal, p.heading, p.voice, d.kind, d.day, d.sender
      from searched_passages p join searched_documents d using (document_number)
      where p.terms @@ ${asked}::tsquery and d.case_id in (${readable}) and ${between(filters)}),
    page as (
      select * from hits where ${fits(filters)} and ${after(cursor)} order by day desc, case_id, sha256, ordinal limit ${limit}),
    shown as (
      select ${documentColumns}, t.passage_id as passage, d.ordinal, d.heading, d.voice, t.passage ->> 'status' as status,
        t.passage ->> 'text' as text, t.passage -> 'place' as place
      from page d join overview_documents o using (case_id, sha256) join overview_passages t using (case_id, sha256, ordinal)
        join cases c using (case_id))
    select (select coalesce(json_agg(shown order by day desc, "caseId", sha256, ordinal), '[]') from shown) as page
      ${cursor === null ? sql`, ${countsOf(filters)}` : sql``}`;
}

function countsOf(filters: SearchFilters): RawBuilder<unknown> {
  const tally = (label: Label): RawBuilder<unknown> => sql`
    (select coalesce(json_agg(json_build_object('value', value, 'hits', hits) order by hits desc, value), '[]') from (
      select ${sql.ref(label)} as value, count(*) as hits from hits where ${sql.ref(label)} is not null and ${fits(filters, label)}
      group by 1 order by 2 desc, 1 limit ${MOST_TALLIES}) tallied)`;
  return sql`(select count(*) from hits where ${fits(filters)}) as hits, ${tally('heading')} as headings, ${tally('voice')} as voices,
    ${tally('kind')} as kinds, ${tally('sender')} as senders,
    (select coalesce(json_agg(json_build_object(
        'value', case_id, 'reference', reference, 'citizenName', citizen_name, 'hits', hits) order by hits desc, case_id), '[]') from (
      select case_id, count(*) as hits from hits where ${fits(filters)} group by 1 order by 2 desc, 1 limit ${MOST_CASES}) tallied
      join cases using (case_id)) as cases`;
}
