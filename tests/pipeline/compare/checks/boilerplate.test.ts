import { expect, test } from 'vitest';
import type { ClassifiedDocument } from '../../../../domain/document.ts';
import { documentKinds } from '../../../../domain/labels.ts';
import { checkBoilerplate, signDocument, supplierOf } from '../../../../pipeline/compare/index.ts';
import { blocksOf, documentOf } from './read-fixtures.ts';

const fixtures = blocksOf('boilerplate.txt').map(({ fields: [name = '', answer = '', citizen = '', kind = 'supplier_status'], lines }) => {
  const [isFinding, sentences] = answer.split(' ');
  return { name, isFinding: isFinding === 'yes', sentences: Number(sentences), citizen: citizen.replace('citizen ', ''), kind, lines };
});

/** A line `[formalia |] [label |] text` as a report of one sentence. */
function reportOf(name: string, kind: string, sentences: readonly string[]): ClassifiedDocument {
  const rows = sentences.map((sentence, nth) => {
    const [first = '', ...rest] = sentence.split(' | ');
    if (first === 'formalia') return `formalia s o | ${rest.join(' | ')}`;
    if (first === 'label') return `attendance s o [Felt ${nth}] | ${rest.join(' | ')}`;
    return `attendance s o | ${sentence}`;
  });
  return documentOf(name, documentKinds.find((id) => id === kind) ?? 'supplier_status', rows);
}

function signaturesOfOthers({ citizen, kind, lines }: (typeof fixtures)[number]): ReadonlySet<string> {
  const others = lines
    .filter((line) => line.startsWith('other '))
    .flatMap((line) => {
      const [frame = '', ...rest] = line.slice('other '.length).split(' | ');
      const name = frame.replace(/ (?:same|elsewhere)$/u, '');
      if (frame.endsWith(' elsewhere') || name === citizen) return [];
      const document = reportOf(line, kind, [rest.join(' | ')]);
      return supplierOf(document.head) === null ? [] : signDocument(document, name);
    });
  return new Set(others.map(({ signature }) => signature));
}

test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s is found, or not, as a reader said', (name, fixture) => {
  const elsewhere = signaturesOfOthers(fixture);
  const own = reportOf(
    name,
    fixture.kind,
    fixture.lines.filter((line) => line.startsWith('own | ')).map((line) => line.slice('own | '.length)),
  );
  const signed = supplierOf(own.head) === null ? [] : signDocument(own, fixture.citizen);
  const found = new Set(signed.filter(({ signature }) => elsewhere.has(signature)).map(({ passage }) => passage));
  expect([checkBoilerplate(own, found) !== null, found.size]).toEqual([fixture.isFinding, fixture.sentences]);
});

test('there are thirty of them', () => {
  expect(fixtures).toHaveLength(30);
});

test('a supplier is one, however the name is written', () => {
  expect(supplierOf({ kind: 'supplier_status', organisation: 'Jobvejen ApS' })).toBe(
    supplierOf({ kind: 'mentor_report', organisation: 'JOBVEJEN' }),
  );
});
