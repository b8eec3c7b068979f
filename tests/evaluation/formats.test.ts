import { describe, expect, test } from 'vitest';
import { oneText, type Piece } from '../../evaluation/formats/one-text.ts';
import { renders } from '../../evaluation/formats/renders.ts';
import { scoreFormats } from '../../evaluation/formats/score-formats.ts';
import { formats, recogniseFormat } from '../../parsers/index.ts';
import { parserContract } from '../contracts/parser.ts';

const scores = await scoreFormats();

/** Words that every rendering shows, in the order of reading; a table's numbers, since its head is left out of plain text. */
const wordsOf = (piece: Piece): readonly string[] => {
  if (piece.kind === 'list') return piece.items;
  return piece.kind === 'table' ? piece.rows.slice(1).map(([, hours]) => hours) : piece.text.split(/(?<=[a-z]\.) /u);
};

describe('one text, ten formats and more', () => {
  test('at least ten formats are compared', () => {
    expect(new Set(renders.map(({ fileName }) => fileName)).size).toBeGreaterThanOrEqual(10);
  });

  test.each(scores)('the same passages come out of $format', ({ share, missing, added }) => {
    expect({ missing, added, share }).toEqual({ missing: [], added: [], share: 1 });
  });

  test('each file is of the format that its row names', () => {
    const taken = renders.map(({ format, fileName, render }) => [format.split(' ')[0], recogniseFormat(render(oneText), fileName)?.name]);
    expect(taken.filter(([named, read]) => named !== read)).toEqual([]);
  });
});

for (const { format, render } of renders) {
  const row = formats.find(({ name }) => name === format);
  if (row === undefined || format === 'zip') continue;
  const says = oneText.pieces.flatMap(wordsOf);
  parserContract({
    format,
    parser: row.load,
    samples: [{ name: `the one text as ${format}`, bytes: render(oneText), says }],
    timeout: 60_000,
  });
}
