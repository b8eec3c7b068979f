import { expect, test } from 'vitest';
import type { Sha256 } from '../../domain/ids.ts';
import { mailDate } from '../../parsers/eml/mail-date.ts';
import { cluesOf } from '../../pipeline/chronology/clues.ts';
import { findAuthor } from '../../pipeline/classify/document-head/find-author.ts';
import { diagnosisFacts } from '../../pipeline/classify/facts/diagnoses.ts';
import { classifyDocument } from '../../pipeline/classify/index.ts';
import { outlineDocument } from '../../pipeline/classify/outline/outline-document.ts';
import { sentenceSpans } from '../../pipeline/classify/passages/sentence-spans.ts';
import { compareCase } from '../../pipeline/compare/index.ts';
import { lexiconFor, partsOf } from '../../pipeline/compare/language/lexicon.ts';
import { maskNames } from '../../pipeline/correct/mask-names.ts';
import { assembleClosing } from '../../pipeline/running/assemble-closing.ts';
import { growthOf } from '../support/growth-of.ts';
import { makeDocument } from './compare/make-document.ts';
import { aParsedDocument, type Draft } from './classify/a-parsed-document.ts';

/** Between 4, each letter once, and 16, each for each other one. */
const MOST = 9;

const run = (piece: string) => (length: number) => `Hun ${piece.repeat(length / piece.length)}x`;
const parsed = (draft: Draft) => aParsedDocument([[draft]]);
const classified = (text: string) =>
  classifyDocument({
    parsed: parsed({ kind: 'paragraph', text }),
    sha256: '35'.repeat(32) as Sha256,
    fileName: 'x.docx',
    parent: null,
    received: '2025-01-02',
    citizen: null,
  });
const closing = (text: string) => {
  const version = { isClosing: false, sentAt: new Date('2025-01-02T10:00:00Z') };
  return assembleClosing([{ ...version, sections: { functioning: text } }], { functioning: 'Ny tekst' });
};

const compared = (text: string) =>
  compareCase([
    makeDocument({ name: 'before', date: '2024-01-01' }, [{ text }]),
    makeDocument({ name: 'after', date: '2024-02-01' }, [{ text: `Nu ${text}` }]),
  ]);

test.each([
  ['full stops', run('.'), sentenceSpans],
  ['quotes behind a word', (length: number) => `Hun kom${'"'.repeat(length)}. Og gik`, sentenceSpans],
  ['letters where an address may stand', run('Aa'), (text: string) => maskNames([text], null)(text)],
  ['letters where a compound may stand', (length: number) => 'a'.repeat(length), (text: string) => partsOf(text, lexiconFor('da'))],
  ['spaces in a title', run(' '), (text: string) => outlineDocument(parsed({ kind: 'section-title', text }))],
  ['spaces in the head of a table', run(' '), (text: string) => outlineDocument(parsed({ kind: 'table-row', cells: [text, text] }))],
  ['spaces before a code', (length: number) => `Lidelse${' '.repeat(length)}x F33.1`, (text: string) => diagnosisFacts(text, true)],
  ['letters before a title', run('aA'), (text: string) => findAuthor(outlineDocument(parsed({ kind: 'title', text })), [], 'other')],
  ['spaces in a running report', run(' '), closing],
  ['one word', run('a '), compared],
  ['one figure', run('1 '), compared],
  ['brackets in the date of a mail', (length: number) => '('.repeat(length), mailDate],
])('a run of %s is gone through once', (_name, textOf, work) => {
  expect(growthOf(textOf, work)).toBeLessThan(MOST);
});

test.each([
  ['days and papers', 'd. 12/3-24 skema '],
  ['days and spans', 'fra 1 til 1 d. 12/3-24 '],
])('a sentence of nothing but %s costs what its length costs', (_name, piece) => {
  expect(growthOf(run(piece), (text) => cluesOf(classified(text)))).toBeLessThan(MOST);
});
