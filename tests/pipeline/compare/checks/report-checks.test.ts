import { expect, test } from 'vitest';
import { checkReport, compareCase } from '../../../../pipeline/compare/index.ts';
import { editLines } from './edit-lines.ts';
import { blocksOf, documentOf, readReports } from './read-fixtures.ts';

const reports = readReports();

test.each(reports.map((report) => [report.name, report] as const))(
  'the flags of report %s are those a reader gave it',
  (_, { document, flags }) => {
    expect([...checkReport(document).flags]).toEqual(flags);
  },
);

test('each flag comes with the words it rests on', () => {
  for (const { document } of reports) {
    const checked = checkReport(document);
    for (const flag of checked.flags) expect(checked.head.checks.find(({ code }) => code === flag)?.words).not.toBe('');
  }
});

test('a document that is checked twice has each finding once', () => {
  for (const { document } of reports) {
    const once = checkReport(document);
    expect(checkReport({ ...document, head: once.head }).head.checks).toEqual(once.head.checks);
  }
});

const pairs = blocksOf('near-identical.txt').map(({ fields: [name = '', answer = '', base = ''], lines }) => ({
  name,
  isTwin: answer === 'yes',
  base,
  lines,
}));

test.each(pairs.map((pair) => [pair.name, pair] as const))(
  'the later report of %s is a twin or is not, as a reader said',
  (name, { isTwin, base, lines }) => {
    const earlier = reports.find(({ number }) => number === base);
    expect(earlier).toBeDefined();
    if (earlier === undefined) return;
    const later = documentOf(name, earlier.document.head.kind, editLines(earlier.lines, lines), '2025-06-01');
    const [, compared] = compareCase([later, earlier.document]);
    expect(compared?.flagOf ?? null).toBe(isTwin ? earlier.document.head.sha256 : null);
  },
);
