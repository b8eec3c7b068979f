import { expect, test } from 'vitest';
import type { Sha256 } from '../../../../domain/ids.ts';
import type { BarePassage } from '../../../../domain/passage.ts';
import { outlineDocument } from '../../../../pipeline/classify/outline/outline-document.ts';
import { cutPassages } from '../../../../pipeline/classify/passages/cut-passages.ts';
import { aParsedDocument, type Draft } from '../a-parsed-document.ts';

const sha256 = 'ab'.repeat(32) as Sha256;

function passagesOf(pages: readonly (readonly Draft[])[], hasPages = false, format = 'docx'): BarePassage[] {
  return cutPassages(outlineDocument(aParsedDocument(pages, { hasPages, format })).stretches, sha256);
}

test('a field on one line becomes a label and its answer', () => {
  expect(passagesOf([[{ kind: 'paragraph', text: 'Timetal pr. uge: 6 t/uge' }]])[0]).toMatchObject({
    label: 'Timetal pr. uge',
    text: '6 t/uge',
    source: 'answer',
  });
});

test('a finding with its name is not taken for a field', () => {
  expect(passagesOf([[{ kind: 'paragraph', text: 'AUDIT: 11.' }]])[0]).toMatchObject({ label: null, text: 'AUDIT: 11.' });
});

test('an answer of several sentences becomes several passages under one label', () => {
  const passages = passagesOf([[{ kind: 'form-field', label: 'Arbejdsopgaver', text: 'Hun vander. Hun fejer.' }]]);
  expect(passages.map(({ label, text }) => [label, text])).toEqual([
    ['Arbejdsopgaver', 'Hun vander.'],
    ['Arbejdsopgaver', 'Hun fejer.'],
  ]);
});

test('blank fields give no passage', () => {
  expect(
    passagesOf([
      [
        { kind: 'form-field', label: 'Bemærkninger', text: '  ' },
        { kind: 'table-row', cells: ['Fravær', ''] },
      ],
    ]),
  ).toEqual([]);
});

test('a table row gives its values, named by the first cell, and a row of heads gives none', () => {
  const passages = passagesOf([
    [
      { kind: 'table-row', cells: ['Indikator', 'Score'] },
      { kind: 'table-row', cells: ['Tro på job', '3'] },
    ],
  ]);
  expect(passages.map(({ label, text, source }) => [label, text, source])).toEqual([['Tro på job', '3', 'table-value']]);
});

test('with several values in a row the head of the column tells them apart', () => {
  const passages = passagesOf([
    [
      { kind: 'table-row', isHeader: true, cells: ['Indikator', 'Start', 'Nu'] },
      { kind: 'table-row', cells: ['Energi', '2', '4'] },
    ],
  ]);
  expect(passages.map((passage) => passage.label)).toEqual(['Energi, Start', 'Energi, Nu']);
});

test('a list item is one passage', () => {
  expect(passagesOf([[{ kind: 'list-item', text: 'Pause hvert 20. minut, evt. liggende' }]])).toHaveLength(1);
});

test('a passage knows the section title above it', () => {
  expect(
    passagesOf([
      [
        { kind: 'section-title', text: 'Fremmøde:' },
        { kind: 'paragraph', text: 'Godt.' },
      ],
    ])[0]?.section,
  ).toBe('Fremmøde');
});

test('in plain text a short line above running text is a section title', () => {
  const passages = passagesOf(
    [
      [
        { kind: 'title', text: 'Notat' },
        { kind: 'paragraph', text: 'Bolig og økonomi' },
        { kind: 'paragraph', text: 'Borger bor til leje i to værelser.' },
      ],
    ],
    false,
    'txt',
  );
  expect(passages.map(({ section, text }) => [section, text])).toEqual([['Bolig og økonomi', 'Borger bor til leje i to værelser.']]);
});

test('headers, footers and the letterhead are no passages', () => {
  const passages = passagesOf([
    [
      { kind: 'header', text: 'Broen ApS' },
      { kind: 'paragraph', text: 'Borger: ABL 010190-0000' },
      { kind: 'title', text: 'Statusrapport' },
      { kind: 'paragraph', text: 'Hun er mødt.' },
      { kind: 'footer', text: 'Side 1' },
    ],
  ]);
  expect(passages.map((passage) => passage.text)).toEqual(['Hun er mødt.']);
});

test('a sentence that runs on over a page break is one passage with a place on each page', () => {
  const [passage] = passagesOf(
    [
      [
        { kind: 'paragraph', text: 'Timetallet er den 3.' },
        { kind: 'footer', text: 'Side 1' },
      ],
      [
        { kind: 'header', text: 'Broen ApS' },
        { kind: 'paragraph', text: 'februar sat op fra 4 til 6 timer.' },
      ],
    ],
    true,
  );
  expect(passage).toMatchObject({
    text: 'Timetallet er den 3. februar sat op fra 4 til 6 timer.',
    place: { page: 1, continues: [{ page: 2 }] },
  });
});

function joined(a: string, b: string): string[] {
  return passagesOf([[{ kind: 'paragraph', text: a }], [{ kind: 'paragraph', text: b }]], true).map((passage) => passage.text);
}

test('a word split by a hyphen over two columns is joined, a hyphen before "og" is kept', () => {
  expect([joined('Han har fået arbejds-', 'evnen prøvet.'), joined('Han ser efter uddannelses-', 'og jobmål.')]).toEqual([
    ['Han har fået arbejdsevnen prøvet.'],
    ['Han ser efter uddannelses- og jobmål.'],
  ]);
});

test('quoted mail is known as quoted', () => {
  expect(passagesOf([[{ kind: 'paragraph', text: 'Har I prøvet flere timer?', role: 'quoted' }]], false, 'eml')[0]?.source).toBe('quoted');
});

test('in a format without pages a passage has the characters of its block', () => {
  const [, second] = passagesOf([[{ kind: 'paragraph', text: 'Hun er mødt. Han er syg.' }]]);
  expect(second?.place).toEqual({ kind: 'block', block: 0, start: 13, end: 24 });
});

test('of tick boxes only the ticked option is an answer, under the question before them', () => {
  expect(
    passagesOf([[{ kind: 'paragraph', text: 'Er timetallet forsøgt øget? ☐ Ja ☑ Nej' }]]).map(({ label, text }) => [label, text]),
  ).toEqual([['Er timetallet forsøgt øget?', '☑ Nej']]);
});

test('a question with its answer on the same line becomes label and answer', () => {
  expect(passagesOf([[{ kind: 'paragraph', text: 'Er timetallet forsøgt øget?: Nej, ikke endnu.' }]])[0]).toMatchObject({
    label: 'Er timetallet forsøgt øget?',
    text: 'Nej, ikke endnu.',
  });
});

test('a sentence that a colon parts stays whole', () => {
  expect(
    passagesOf([[{ kind: 'paragraph', text: 'Samlet vurdering: både helbred og arbejdsevne er fortsat uafklarede.' }]])[0],
  ).toMatchObject({ label: null });
});

test('a greeting that ran into the first sentence is parted from it', () => {
  expect(passagesOf([[{ kind: 'paragraph', text: 'Hej Mette Du bad mig om et par ord.' }]], false, 'eml').map((p) => p.text)).toEqual([
    'Hej Mette',
    'Du bad mig om et par ord.',
  ]);
});
