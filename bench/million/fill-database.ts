import pg from 'pg';
import { writtenCases } from '../../evaluation/learn/written-cases.ts';
import { unitsOf } from '../../evaluation/score/answer-key.ts';
import { asTsvector, termsOf, TERMS_VERSION } from '../../pipeline/search/index.ts';

/** What to make. Every case has documents of 50 passages where nothing else is said; the first case may be a large one. */
export interface Size {
  readonly cases: number;
  readonly documentsEach: number;
  readonly documentsOfFirst: number;
  readonly units: number;
  readonly passagesEach?: number;
}

const PASSAGES_EACH = 50;

/** Fills an empty database that was migrated; gives the number of passages. */
export async function fillDatabase(url: string, size: Size): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('select setseed(0.5)');
    await client.query(
      `create unlogged table sentences (id integer primary key, text text, heading text, voice text, terms tsvector);
       create unlogged table made (case_id text, sha256 text, day date, kind text, sender text)`,
    );
    await addSentences(client);
    await client.query('insert into units select $2 || n, $2 || n from generate_series(1, $1::int) n', [size.units, 'unit-']);
    await client.query(cases, [size.cases, size.units]);
    await client.query(documents, [size.documentsEach, size.documentsOfFirst]);
    for (const statement of fill)
      await client.query(statement.replaceAll('PASSAGES', String(size.passagesEach ?? PASSAGES_EACH)).replaceAll('VERSION', TERMS_VERSION));
    const { rows } = await client.query<{ count: string }>('select count(*) from searched_passages');
    return Number(rows[0]?.count);
  } finally {
    await client.end();
  }
}

async function addSentences(client: pg.Client): Promise<void> {
  const units = writtenCases().flatMap((key) => key.documents.flatMap((document) => unitsOf(document)));
  const columns = [
    units.map((_, at) => at),
    units.map(({ text }) => text),
    units.map(({ heading }) => heading),
    units.map(({ voice }) => voice),
    units.map(({ text }) => asTsvector(termsOf(text))),
  ];
  await client.query(
    'insert into sentences select id, text, heading, voice, terms::tsvector from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[]) as s (id, text, heading, voice, terms)',
    columns,
  );
}

const cases = `insert into cases select 'case-' || n, 'J-' || n, 'Borger ' || n, '010190-' || lpad(n::text, 4, '0'), 'unit-' || (1 + (n - 1) % $2::int), null
  from generate_series(1, $1::int) n`;

const documents = `
insert into made select case_id, encode(sha256(convert_to(case_id || ' ' || d, 'UTF8')), 'hex'), date '2015-01-01' + (random() * 3650)::int,
  (array['lae_265','lae_285','epikrise','supplier_status','journal_note','placement_report'])[1 + floor(random() * 6)],
  'Afsender ' || floor(random() * 300)
from cases, generate_series(1, case when case_id = 'case-1' then $2::int else $1::int end) d`;

const fill = [
  `insert into documents (case_id, sha256, file_name, bytes, object_key, received, first_receipt, state)
    select case_id, sha256, 'fil.txt', 1, sha256, day, 'r', 'in-overview' from made`,
  `insert into overviews (case_id, version, fingerprint) select case_id, 1, '' from cases`,
  `insert into overview_documents (case_id, sha256, compared, digest)
    select case_id, sha256, json_build_object('head', json_build_object('title', 'Dokument', 'fileName', 'fil.txt')), 'd' from made`,
  `insert into searched_documents (case_id, sha256, made_of, kind, day, sender, terms)
    select case_id, sha256, 'VERSION d', kind, day, sender, to_tsvector('simple', kind || ' ' || sender) from made`,
  'alter table searched_passages drop constraint searched_passages_document_number_fkey',
  'drop index searched_passages_by_terms',
  `create unlogged table drawn as
    select case_id, sha256, n as ordinal, left(sha256, 12) || '-' || lpad(n::text, 4, '0') as passage_id,
      floor(random() * (select count(*) from sentences))::int as sentence
    from made, generate_series(1, PASSAGES) n order by case_id, sha256`,
  `insert into overview_passages (case_id, passage_id, sha256, ordinal, heading, status, passage, line_id)
    select case_id, passage_id, sha256, ordinal, heading, 'new',
      json_build_object('status', 'new', 'text', text, 'place', json_build_object('kind', 'block', 'block', ordinal, 'start', 0, 'end', 9)), passage_id
    from drawn join sentences on id = sentence`,
  `insert into searched_passages select document_number, ordinal, heading, voice, (s.terms::text || ' ' || quote_literal('#' || case_id))::tsvector
    from drawn join searched_documents using (case_id, sha256) join sentences s on s.id = sentence order by document_number, ordinal`,
  'create index searched_passages_by_terms on searched_passages using gin (terms)',
  'vacuum analyze',
];
