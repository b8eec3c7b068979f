import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const folder = new URL('../../storage/migrations/', import.meta.url);

/** What breaks a worker of the version before, which runs on beside the new one until it is stopped. */
const breaking = [
  /\bdrop\s+(?:table|column|view|function)\b[^;]*/giu,
  /\brename\b[^;]*/giu,
  /\balter\s+column\b[^;]*(?:set\s+not\s+null|\btype\b)[^;]*/giu,
  /\badd\s+(?:column\s+)?(?!constraint|primary|foreign|check|unique)\w+\s+[^,;]*\bnot\s+null\b(?![^,;]*\b(?:default|generated)\b)[^,;]*/giu,
  /\b(?:truncate\s+(?!on\b)|delete\s+from\b)[^;]*/giu,
];

/** Each with the reason why no old worker is harmed. A new line here is a decision. */
const harmless: Readonly<Record<string, string>> = {
  '0002-passages-by-document.ts: drop column digest': 'no version was released that had written it',
};

/** The statements of a migration, without its prose. */
async function statementsOf(name: string): Promise<string> {
  return (await readFile(new URL(name, folder), 'utf8')).replaceAll(/\/\*[\s\S]*?\*\/|^\s*(?:\/\/|--).*$/gmu, '');
}

test('a migration only adds: an old worker goes on beside it', async () => {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.*\.ts$/u.test(name));
  expect(names.length).toBeGreaterThan(15);
  const found: string[] = [];
  for (const name of names) {
    const text = await statementsOf(name);
    for (const pattern of breaking)
      for (const [statement] of text.matchAll(pattern)) found.push(`${name}: ${statement.replaceAll(/\s+/gu, ' ').trim()}`);
  }
  expect(found.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(Object.keys(harmless));
});

const isSeen = (statement: string): boolean => breaking.some((pattern) => statement.search(pattern) !== -1);

test('the rule sees what it is for', () => {
  const planted = [
    'drop table cases',
    'alter table cases rename to matters',
    'alter table cases alter column kind set not null',
    'alter table cases alter column kind type integer',
    'alter table cases add column colour text not null',
    'delete from cases',
  ];
  const fine = [
    'alter table cases add column colour text',
    "alter table cases add column colour text not null default 'red'",
    'create table more (id text not null)',
  ];
  expect([planted.filter((each) => !isSeen(each)), fine.filter(isSeen)]).toEqual([[], []]);
});
