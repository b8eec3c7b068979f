import { createHash } from 'node:crypto';
import pg from 'pg';
import { asFailure } from '../../domain/failure.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { Looking } from './open-system.ts';
import { storedNames } from './stored-files.ts';

export interface Leftovers {
  /** Whatever lies or stands where nothing should, or is missing where something should be; a sentence each. */
  readonly faults: readonly string[];
  readonly objects: number;
  /** Data keys beside an object that another one opens: two writers were the first at once. They open nothing and go with the object. */
  readonly spareKeys: number;
}

/** Everything that a row says lies in the store. */
const EXPECTED = `
  select object_key as key, sha256 from documents
  union all select coalesce(reading_key, object_key || '.reading'), null from documents where head is not null
  union all select coalesce(shown_reading_key, object_key || '.reading'), null from documents where head is not null
  union all select object_key, sha256 from unfiled_receipts where state <> 'filed'
  union all select object_key || '.reading', null from unfiled_receipts where why = 'other-citizen' and state <> 'filed'`;

/** Readings of documents that failed after they were parsed: there or not, both are right. */
const ALLOWED = `
  select object_key || '.reading' as key from documents
  union all select object_key || '.reading' from unfiled_receipts
  union all select object_key from dropped_readings`;

/** Rows that name what is not there; foreign keys hold the rest. */
const ORPHANS: Readonly<Record<string, string>> = {
  'lines of the overview without a document': `select count(*)::int as rows from overview_passages p
    where not exists (select from documents d where d.case_id = p.case_id and d.sha256 = p.sha256)`,
  'documents of the overview without a document': `select count(*)::int as rows from overview_documents o
    where not exists (select from documents d where d.case_id = o.case_id and d.sha256 = o.sha256)`,
  'documents without a receipt': `select count(*)::int as rows from documents d
    where not exists (select from receipts r where r.case_id = d.case_id and r.sha256 = d.sha256)`,
  'attachments without the file they came in': `select count(*)::int as rows from receipts r
    where r.parent is not null and not exists (select from documents d where d.case_id = r.case_id and d.sha256 = r.parent)`,
  'passages of documents that were never classified': `select count(*)::int as rows from passages p
    join documents d on d.case_id = p.case_id and d.sha256 = p.sha256 where d.head is null`,
};

/** Looks at all objects and all rows, and opens every document. */
export async function findLeftovers({
  databaseUrl,
  storeFolder,
  objects,
}: Pick<Looking, 'databaseUrl' | 'storeFolder' | 'objects'>): Promise<Leftovers> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const expected = (await client.query<{ key: string; sha256: Sha256 | null }>(EXPECTED)).rows;
    const allowed = new Set((await client.query<{ key: string }>(ALLOWED)).rows.map(({ key }) => key));
    const names = await storedNames(storeFolder);
    const inStore = compareStore(names, new Set(expected.map(({ key }) => key)), allowed);
    const opened: (string | null)[] = [];
    for (const { key, sha256 } of expected) opened.push(await whyUnreadable(key, sha256, objects));
    const rows: string[] = [];
    for (const [what, query] of Object.entries(ORPHANS)) {
      const found = (await client.query<{ rows: number }>(query)).rows[0]?.rows ?? 0;
      if (found > 0) rows.push(`${found} ${what}`);
    }
    return { ...inStore, faults: [...inStore.faults, ...opened.filter((why) => why !== null), ...rows] };
  } finally {
    await client.end();
  }
}

function compareStore(names: readonly string[], expected: ReadonlySet<string>, allowed: ReadonlySet<string>): Leftovers {
  const objects = names.filter((name) => !name.startsWith('keys/'));
  const there = new Set(objects);
  const keysOf = Map.groupBy(
    names.filter((name) => name.startsWith('keys/')),
    (name) => name.slice('keys/'.length, name.lastIndexOf('/')),
  );
  const faults = [
    ...objects.filter((name) => !expected.has(name) && !allowed.has(name)).map((name) => `object that no row names: ${name}`),
    ...[...expected].filter((name) => !there.has(name)).map((name) => `object that is not there: ${name}`),
    ...[...keysOf.keys()].filter((name) => !there.has(name)).map((name) => `data key without its object: ${name}`),
  ];
  const spareKeys = [...keysOf.values()].reduce((sum, keys) => sum + keys.length - 1, 0);
  return { faults, objects: objects.length, spareKeys };
}

async function whyUnreadable(key: string, sha256: Sha256 | null, objects: Looking['objects']): Promise<string | null> {
  try {
    const bytes = await objects.get(key);
    const isWhole = sha256 === null || createHash('sha256').update(bytes).digest('hex') === sha256;
    return isWhole ? null : `object with other bytes than its name: ${key}`;
  } catch (thrown) {
    return `object that does not open (${asFailure(thrown).code}): ${key}`;
  }
}
