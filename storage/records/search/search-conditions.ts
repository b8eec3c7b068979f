import { sql, type Kysely, type RawBuilder } from 'kysely';
import { readableBy } from '../cases/readable-by.ts';
import type { SearchCursor, SearchFilters, SearchScope } from './search-port.ts';
import type { Tables } from '../tables.ts';

/** A document without a day stands last; the column has no null, so that a page can begin after any row. */
export const NO_DAY = '0001-01-01';

/** The cases that are looked through, as a query of their ids: those that the person may read, or that one where it is among them. */
export function readableCases(db: Kysely<Tables>, { person, today, caseId }: SearchScope): RawBuilder<unknown> {
  const readable = db.selectFrom('cases').select('case_id').where(readableBy(person, today));
  return sql`${caseId === null ? readable : readable.where('case_id', '=', caseId)}`;
}

/** The names of the columns are those of the port, so that rows need no translation. */
export const documentColumns = sql`d.case_id as "caseId", c.reference, c.citizen_name as "citizenName", d.sha256, o.compared -> 'head' ->> 'title' as title,
  o.compared -> 'head' ->> 'fileName' as "fileName", d.kind, d.day, d.sender`;

/** A day that stands in for none is none. */
export function dated<T extends { readonly day: string | null }>(found: T): T {
  return found.day === NO_DAY ? { ...found, day: null } : found;
}

/** Whether a label is one of those chosen; no choice lets everything through. Beside cases, which have a kind of their own, the table is named. */
export const oneOf = (label: Label | `d.${Label}`, values: readonly string[]): RawBuilder<boolean> =>
  values.length === 0 ? sql`true` : sql`${sql.ref(label)} = any(${values}::text[])`;

/** Labels that hits are filtered and counted by, as the columns name them. */
export type Label = 'heading' | 'voice' | 'kind' | 'sender';

/** The filters by label, but the one of the label that is counted. */
export function fits({ headings, voices, kinds, senders }: SearchFilters, but?: Label): RawBuilder<boolean> {
  const chosen = { heading: headings, voice: voices, kind: kinds, sender: senders };
  const labels = (['heading', 'voice', 'kind', 'sender'] as const).filter((label) => label !== but);
  return sql.join(
    labels.map((label) => oneOf(label, chosen[label])),
    sql` and `,
  );
}

/** Both days are included. */
export function between({ from, until }: SearchFilters): RawBuilder<boolean> {
  return sql`day >= coalesce(${from}::date, '-infinity') and day <= coalesce(${until}::date, 'infinity')`;
}

/** What comes after the last hit of the page before, in the order of hits. */
export function after(cursor: SearchCursor | null): RawBuilder<boolean> {
  if (cursor === null) return sql`true`;
  const { caseId, sha256, ordinal } = cursor;
  const day = cursor.day ?? NO_DAY;
  return sql`(day < ${day}::date or (day = ${day}::date and (case_id, sha256, ordinal) > (${caseId}, ${sha256}, ${ordinal}::integer)))`;
}

/** Name and reference in the spelling of the database; `%` and `_` are letters here. */
export function namedSo(words: readonly string[]): RawBuilder<boolean> {
  if (words.length === 0) return sql`false`;
  const begins = words.map((word) => `% ${word.replace(/[\\%_]/gu, '\\$&')}%`);
  return sql`' ' || lower(citizen_name || ' ' || reference) like all (${begins}::text[])`;
}
