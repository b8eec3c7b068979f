import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportReader } from '../../../domain/export.ts';
import type { PassageId } from '../../../domain/ids.ts';
import { da } from '../../../domain/texts/da.ts';
import { redact, type Redacted } from '../../../pipeline/export/redact.ts';
import { idOf, makeCompared, type JudgedLine } from '../overview/make-compared.ts';

const citizen = { name: 'Vibeke Holm', cpr: '010190-1234' };

function redacted(lines: readonly JudgedLine[], reader: ExportReader = 'citizen', without: readonly PassageId[] = []): Redacted {
  return redact([makeCompared({ name: 'Status', date: '2025-01-01' }, lines)], { reader, citizen, without, texts: da });
}

const textsOf = ({ documents }: Redacted): readonly string[] => documents.flatMap(({ passages }) => passages.map(({ text }) => text));
const gone = da.exports.removed;

test.each([
  ['Hendes søn Mikkel går i 3. klasse.', `Hendes søn ${gone.name} går i 3. klasse.`],
  ['Datteren på 8 år, Emma Lund, bor hos faderen.', `Datteren på 8 år, ${gone.name}, bor hos faderen.`],
  ['Børnene Noah og Ida er hos mormor.', `Børnene ${gone.name} og ${gone.name} er hos mormor.`],
  ['Lis Jensen, borgerens mor, hjælper til.', `${gone.name}, borgerens mor, hjælper til.`],
  ['Hun bor med sin kæreste Peter Holm.', `Hun bor med sin kæreste ${gone.name}.`],
  ['Kontakt til nabo (Anders Vang) ved behov.', `Kontakt til nabo (${gone.name}) ved behov.`],
])('the name of a third party is removed: %s', (text, after) => {
  expect(textsOf(redacted([{ text }]))).toEqual([after]);
});

test('a name that one passage explains is removed in all others, in the genitive too', () => {
  const texts = textsOf(redacted([{ text: 'Mikkels skole har ringet.' }, { text: 'Sønnen Mikkel har fravær.' }]));
  expect(texts[0]).toBe(`${gone.name}s skole har ringet.`);
});

test('the citizen, professionals and places keep their names', () => {
  const lines = [
    'Vibeke Holm møder stabilt.',
    'Egen læge Sofie Brandt vurderer uændret.',
    'Praktikken er i Butik Æblet i Engholm Kommune.',
  ];
  expect(textsOf(redacted(lines.map((text) => ({ text }))))).toEqual(lines);
});

test.each(['010290-4321', '0102904321', '010290 4321', '010290–4321', '610290-4321'])(
  'the CPR number %s of somebody else is removed',
  (cpr) => {
    expect(textsOf(redacted([{ text: `Se journal på ${cpr}.` }]))).toEqual([`Se journal på ${gone.cpr}.`]);
  },
);

test("the citizen's own CPR number and other long numbers stay", () => {
  const text = 'CPR 0101901234, sagsnr. 9912904321, telefon 12345678901.';
  expect(textsOf(redacted([{ text }]))).toEqual([text]);
});

test('for the team, which handles the case, names stay and CPR numbers of others go', () => {
  expect(textsOf(redacted([{ text: 'Sønnen Mikkel, 010290-4321, går i skole.' }], 'team'))).toEqual([
    `Sønnen Mikkel, ${gone.cpr}, går i skole.`,
  ]);
});

test('an unticked passage goes with every repetition of it, with its facts, and with the words that compare others to it', () => {
  const earlier = makeCompared({ name: 'A', date: '2025-01-01' }, [{ text: 'Hun drikker dagligt.', heading: 'substance_use' }]);
  const later = makeCompared({ name: 'B', date: '2025-02-01' }, [
    { text: 'Drikker hver dag.', heading: 'substance_use', status: 'repeated', of: idOf('A', 1) },
    { text: 'Hun drikker ikke mere.', heading: 'substance_use', status: 'changed', of: idOf('A', 1) },
  ]);
  const passages = later.passages.map((passage) => ({
    ...passage,
    why: { code: 'given', same: ['drikker'], gone: ['dagligt'], added: [] },
  }));
  const result = redact([earlier, { ...later, passages }], { reader: 'gp', citizen, without: [idOf('A', 1)], texts: da });
  expect(textsOf(result)).toEqual([gone.chosen, gone.chosen, 'Hun drikker ikke mere.']);
  expect(JSON.stringify(result.documents)).not.toMatch(/dagligt|hver dag/u);
  expect(result.counts).toEqual({ cpr: 0, name: 0, chosen: 2 });
});

test('each removal is told with its rule, before and after', () => {
  const { removals, counts } = redacted([{ text: 'Sønnen Mikkel har 010290-4321.' }, { text: 'Ingen navne her.' }]);
  expect(removals.map(({ passage, rules, before }) => ({ passage, rules, before }))).toEqual([
    { passage: idOf('Status', 1), rules: ['cpr', 'name'], before: 'Sønnen Mikkel har 010290-4321.' },
  ]);
  expect(counts).toEqual({ cpr: 1, name: 1, chosen: 0 });
});

test('no digit of a CPR number of others is left anywhere in the values, wherever it stood', () => {
  const line = fc.record({ before: fc.string({ maxLength: 20 }), after: fc.string({ maxLength: 20 }) });
  fc.assert(
    fc.property(line, ({ before, after }) => {
      const text = `${before.replaceAll(/\d/gu, '')} 030385-1111 ${after.replaceAll(/\d/gu, '')}`;
      const made = makeCompared({ name: 'Status', date: '2025-01-01' }, [{ text, label: text, section: text }]);
      const { documents } = redact([{ ...made, head: { ...made.head, title: text, fileName: text } }], {
        reader: 'team',
        citizen,
        without: [],
        texts: da,
      });
      expect(JSON.stringify(documents)).not.toContain('1111');
    }),
    { numRuns: 100 },
  );
});
