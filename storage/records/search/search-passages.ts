import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { CaseId } from '../../../domain/ids.ts';
import { caseTerm } from './case-term.ts';
import { after, between, dated, documentColumns, fits, oneOf, readableCases, type Label } from './search-conditions.ts';
import type { Search, SearchCounts, SearchFilters, SearchHit, SearchQuestion } from './search-port.ts';
import type { Tables } from '../tables.ts';

/** Hits that are counted: a word in more passages than this is no search, and counting all of them would take seconds. */
const MOST_HITS = 5_000;
/** Readable cases that the index is told of, so that a common word costs no more than in these. */
const FEW_CASES = 20;
const MOST_CASES = 20;
/** More than there are headings or kinds. */
const MOST_TALLIES = 25;

interface Asked {
  readonly readable: RawBuilder<unknown>;
  /** Text of a `tsquery`. */
  readonly terms: string;
}

type Row = { readonly page: readonly SearchHit[]; readonly found: number } & SearchCounts;

/** What fits is found once, then counted and paged; where it is too much to count, the newest documents are walked for the page. */
export async function findPassages(db: Kysely<Tables>, question: SearchQuestion): ReturnType<Search['passages']> {
  const readable = readableCases(db, question);
  const asked = { readable, terms: await termsIn(db, question, readable) };
  const [row] = (await countedPage(question, asked).execute(db)).rows;
  if (row === undefined) throw new RangeError('a select without from gives one row');
  const { page, found, ...counts } = row;
  const isMore = found > MOST_HITS;
  const hits = isMore ? (await newestPage(question, asked).execute(db)).rows : page;
  return { hits: hits.map(dated), counts: question.after === null ? { ...counts, isMore } : null };
}

/** The words, in the one case that is asked about or in the few that are readable; the rights stand in the statements all the same. */
async function termsIn(db: Kysely<Tables>, { caseId, words }: SearchQuestion, readable: RawBuilder<unknown>): Promise<string> {
  if (caseId !== null) return `${caseTerm(caseId)} & (${words})`;
  const { rows } = await sql<{ case_id: CaseId }>`select case_id from (${readable}) readable limit ${FEW_CASES + 1}`.execute(db);
  if (rows.length === 0 || rows.length > FEW_CASES) return words;
  return `(${rows.map(({ case_id }) => caseTerm(case_id)).join(' | ')}) & (${words})`;
}

const order = sql`day desc, case_id, sha256, ordinal`;
const passageColumns = sql`d.case_id, d.sha256, p.ordinal, p.heading, p.voice, d.kind, d.day, d.sender`;

/** The columns that a reader sees, of the few rows of a page. */
const shown = sql`
  select ${documentColumns}, t.passage_id as passage, d.ordinal, d.heading, d.voice, t.passage ->> 'status' as status,
    t.passage ->> 'text' as text, t.passage -> 'place' as place
  from page d join overview_documents o using (case_id, sha256) join overview_passages t using (case_id, sha256, ordinal)
    join cases c using (case_id)`;

/** `offset 0` keeps the words in front: a planner that takes few cases for readable would ask the index of words once for each document. */
function countedPage({ filters, after: cursor, limit }: SearchQuestion, { readable, terms }: Asked): RawBuilder<Row> {
  return sql<Row>`
    with hits as materialized (
      select ${passageColumns}
      from (select document_number, ordinal, heading, voice from searched_passages where terms @@ ${terms}::tsquery offset 0) p
        join searched_documents d using (document_number)
      where d.case_id in (${readable}) and ${between(filters)} limit ${MOST_HITS + 1}),
    page as (select * from hits where ${fits(filters)} and ${after(cursor)} order by ${order} limit ${limit}),
    shown as (${shown})
    select (select count(*) from hits) as found,
      (select coalesce(json_agg(shown order by day desc, "caseId", sha256, ordinal), '[]') from shown) as page
      ${cursor === null ? sql`, ${countsOf(filters)}` : sql``}`;
}

/**
 * A common word stands in every few documents: walking from the newest finds a page of them after some dozens. `is true` keeps the planner from
 * asking the index of words for each document.
 */
function newestPage({ filters, after: cursor, limit }: SearchQuestion, { readable, terms }: Asked): RawBuilder<SearchHit> {
  return sql<SearchHit>`
    with page as (
      select ${passageColumns}
      from (select * from searched_documents where case_id in (${readable}) and ${between(filters)}
          and ${oneOf('kind', filters.kinds)} and ${oneOf('sender', filters.senders)} order by day desc, case_id, sha256) d
        cross join lateral (select ordinal, heading, voice from searched_passages
          where document_number = d.document_number and (terms @@ ${terms}::tsquery) is true
            and ${oneOf('heading', filters.headings)} and ${oneOf('voice', filters.voices)} order by ordinal) p
      where ${after(cursor)} order by ${order} limit ${limit}),
    shown as (${shown})
    select * from shown order by day desc, "caseId", sha256, ordinal`;
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
