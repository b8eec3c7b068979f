import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceSpans } from '../../../../pipeline/classify/passages/sentence-spans.ts';

function cut(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
}

/** Sentences that must come back as they are when they stand in a row. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['abbreviations inside a sentence', ['Pt. har ca. 3 anfald pr. uge, bl.a. om natten.', 'Beh. m. ramipril 5 mg dgl. er uændret.']],
  [
    'abbreviations that close a sentence',
    ['Tåler kun let arbejde 4 timer ugtl.', 'Kontrol om 6 mdr.', 'Strakt benløft neg. bilat.', 'Reflekser i.a.'],
  ],
  [
    'dates, times and numbers',
    [
      'Set d. 12.3. kl. 9.30 i ambulatoriet.',
      'Ny tid den 3. maj 2024.',
      'Mødetid tidligst kl. 10.',
      'Jf. § 27, stk. 1, nr. 4.',
      'Vejer 82,5 kg.',
    ],
  ],
  ['initials', ['Anne B. Lund følger sagen.', 'Forløbet gælder A.B.L.', 'Hun er mødt.']],
  ['a preposition of one letter at the end', ['Det er hun ikke enig i.', 'Derfor afventes svar.']],
  ['t.i.d., ve. and hø.', ['Panodil 1 g t.i.d.', 'Smerter i ve. UE og hø. skulder.', 'Rtg. knæ: hø. Ahlbäck 2, ve. Ahlbäck 1.']],
  ['metres after a distance', ['Går ca. 300 m.', 'Bruger stok.']],
  ['an age that opens a sentence', ['Sygemeldt i 9 mdr.', '44-årig tømrer med rygsmerter.']],
  ['questions and exclamations', ['Hvad nu?', 'Det ved vi ikke!', 'Vi taler om det.']],
  ['a bracket with a stop in it', ['Tidl. sygemeldt i 7 mdr. (2019. Se bilag).', 'Nu rask.']],
];

test.each(rows)('%s do not mislead', (_name, sentences) => {
  expect(cut(sentences.join(' '))).toEqual(sentences);
});

test('a missing space after the stop still ends the sentence', () => {
  expect(cut('Han passer sit arbejde.Hun er glad for ham.')).toHaveLength(2);
});

test('a line that names an older paper stands by itself', () => {
  expect(cut('LÆ 285 af 6/11-23 fra egen læge: Slidgigt i knæ. Stationær.')[0]).toBe('LÆ 285 af 6/11-23 fra egen læge:');
});

test('a heading inside the text stays with what follows it', () => {
  expect(cut('Samlet vurdering: uafklaret.')).toHaveLength(1);
});

test('a numbered point keeps its number', () => {
  expect(cut('1. Undgå løft.')).toEqual(['1. Undgå løft.']);
});

test('no character but white space is lost or doubled', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('Pt.', 'kl.', '9.30', 'Hun', 'går', 'B.', 'mdr.', '(se', 'bilag).', 'Ja!', '12.3.', '...', 'i.', 'LÆ 285:', '\n'),
      ),
      (words) => {
        const text = words.join(' ');
        expect(cut(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      },
    ),
  );
});
