import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../domain/block.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import { defaultLimits, type Parser } from '../../parsers/format.ts';
import { faultsOf } from '../support/faults-of.ts';
import { outcomeOf } from '../support/outcome-of.ts';

/** One file of the format, and words that a reader of it sees, in the order of reading. */
interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly says?: readonly string[];
}

export interface ParserContract {
  readonly format: string;
  readonly parser: () => Promise<Parser>;
  readonly samples: readonly Sample[];
  /** Damaged copies tried per sample. */
  readonly damaged?: number;
  /** Milliseconds for the test of damaged copies; formats whose engine starts slowly ask for more. */
  readonly timeout?: number;
}

/** What every parser keeps to, whatever its format. */
export function parserContract({ format, parser, samples, damaged = 25, timeout = 30_000 }: ParserContract): void {
  const parse = async (bytes: Uint8Array): Promise<ParsedDocument> => (await parser()).parse(bytes, defaultLimits);

  describe(`the contract of every parser: ${format}`, () => {
    test.each(samples)(
      '$name: the same bytes give the same value',
      async ({ bytes }) => {
        expect(await parse(bytes)).toEqual(await parse(bytes));
      },
      timeout,
    );

    test.each(samples)(
      '$name: every block has text and a place inside the document',
      async ({ bytes }) => {
        const parsed = await parse(bytes);
        expect(parsed.format).toBe(format);
        expect(faultsOf(parsed)).toEqual([]);
      },
      timeout,
    );

    test.each(samples.filter(({ says }) => says !== undefined))(
      '$name: no word is lost, and none comes out of order',
      async ({ bytes, says = [] }) => {
        const text = allText(await parse(bytes));
        let at = 0;
        const missing = says.filter((words) => {
          const found = text.indexOf(words, at);
          at = found === -1 ? at : found + words.length;
          return found === -1;
        });
        expect(missing).toEqual([]);
      },
      timeout,
    );

    test(
      'no bytes are an empty document',
      async () => {
        await expect(parse(new Uint8Array())).rejects.toMatchObject({ code: 'document.empty' });
      },
      timeout,
    );

    test(
      'a damaged file is read as far as it goes or fails with a code of documents',
      async () => {
        const [sample] = samples;
        if (sample === undefined) throw new Error('A contract needs a sample');
        await fc.assert(
          fc.asyncProperty(damage(sample.bytes), async (bytes) => {
            expect(await outcomeOf(parse(bytes))).toMatch(/^(read|document\..*)$/u);
          }),
          { numRuns: damaged, seed: 7 },
        );
      },
      timeout,
    );
  });
}

/** Cut short, bytes overwritten, or a piece taken out of the middle. */
function damage(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat({ max: Math.max(0, bytes.length - 1) });
  const cut = at.map((end) => bytes.slice(0, Math.max(1, end)));
  const overwritten = fc.array(fc.tuple(at, fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 }).map((changes) => {
    const copy = bytes.slice();
    for (const [index, value] of changes) copy[index] = value;
    return copy;
  });
  const hole = fc
    .tuple(at, fc.nat({ max: 500 }))
    .map(([start, length]) => new Uint8Array([...bytes.slice(0, start), ...bytes.slice(start + length), 0]));
  return fc.oneof(cut, overwritten, hole);
}

function allText(parsed: ParsedDocument): string {
  return parsed.pages.flatMap(({ blocks }) => blocks.flatMap(textsOf)).join('\n');
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'gap') return [];
  if (block.kind === 'table-row') return block.cells.map(({ text }) => text);
  return block.kind === 'form-field' ? [`${block.label}\n${block.text}`] : [block.text];
}
