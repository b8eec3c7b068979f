import { expect, test } from 'vitest';
import { checkReport, compareCase } from '../../../../pipeline/compare/index.ts';
import { blocksOf, documentOf } from './read-fixtures.ts';

const statements = blocksOf('statements.txt').map(({ fields: [name = '', kind = '', expected = ''], lines }) => ({
  name,
  lines,
  expected,
  document: documentOf(name, kind, lines),
}));
const checksOf = (document: (typeof statements)[number]['document']): Map<string, string> =>
  new Map(
    checkReport(document)
      .head.checks.filter(({ code }) => code.startsWith('statement.'))
      .map(({ code, words }) => [code, words]),
  );

test.each(statements.map((statement) => [statement.name, statement] as const))('%s', (_, { document, expected }) => {
  const checks = checksOf(document);
  expect([...checks.keys()]).toEqual(expected === '' ? [] : [`statement.${expected.split(':')[0] ?? ''}`]);
  const named = expected.split(': ')[1]?.split('; ') ?? [];
  const words = checks.get('statement.unanswered')?.split(' | ') ?? [];
  expect(words.map((each, at) => each.includes(named[at] ?? 'nothing'))).toEqual(named.map(() => true));
});

test('a statement without a day of consultation rests on the words where it would stand', () => {
  const [statement] = statements.filter(({ name }) => name.startsWith('411'));
  expect(statement === undefined ? null : checksOf(statement.document).get('statement.no-consultation-date')).toBe(
    'Hobro, den 3. marts 2025',
  );
});

test('a statement that repeats an earlier one nearly word for word says so, with what differs', () => {
  const lines = [
    'diagnoses d o | Slidgigt i begge knæ med daglige smerter ved gang.',
    'treatment d o | Har fået fysioterapi i tre måneder uden virkning.',
    'functioning d o | Kan stå op i cirka ti minutter ad gangen.',
    'accommodations d a | Har brug for siddende arbejde med pauser.',
    'prognosis d a | Tilstanden vurderes at være varig og stationær.',
    'work_capacity d a | Kan arbejde nogle få timer om ugen i beskyttet tempo.',
  ];
  const earlier = documentOf('earlier', 'lae_285', lines, '2024-01-10');
  const later = documentOf('later', 'lae_265', [...lines.slice(0, 5), 'work_capacity d a | Kan ikke arbejde.'], '2025-01-10');
  const copied = compareCase([earlier, later]).flatMap(({ head }) => head.checks.filter(({ code }) => code === 'statement.copied'));
  expect(copied).toEqual([{ code: 'statement.copied', words: 'Kan ikke arbejde.' }]);
});
