import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../../domain/failure.ts';
import { openOle } from '../../../parsers/layout/open-ole.ts';
import { writeOle } from '../../support/write-ole.ts';

const tree = { Kort: new Uint8Array(70).fill(7), Mappe: { Lang: new Uint8Array(9_000).fill(1), Tom: new Uint8Array() } };
const whole = writeOle(tree);
const directory = 512 * (1 + new DataView(whole.buffer, whole.byteOffset).getUint32(48, true));

/** A copy with a number in one place of the directory. */
function changed(entry: number, field: number, value: number): Uint8Array {
  const copy = whole.slice();
  new DataView(copy.buffer).setUint32(directory + 128 * entry + field, value, true);
  return copy;
}

/** What comes of opening and reading everything at the top. */
function outcome(bytes: Uint8Array): string {
  try {
    const ole = openOle(bytes);
    for (const name of ole.names) ole.stream(name);
    return 'opened';
  } catch (error) {
    return error instanceof Failure ? error.code : `uncatalogued: ${String(error)}`;
  }
}

describe('opening an OLE file', () => {
  test('streams come out by the names that lead to them, long and short', () => {
    const ole = openOle(whole);
    expect([...ole.names].toSorted()).toEqual(['Kort', 'Mappe']);
    expect(ole.stream('Kort')).toEqual(tree.Kort);
    expect(ole.stream('Mappe', 'Lang')).toEqual(tree.Mappe.Lang);
    expect([...ole.namesIn('Mappe')].toSorted()).toEqual(['Lang', 'Tom']);
    expect([ole.stream('Mappe'), ole.stream('Ingen', 'Ting')]).toEqual([null, null]);
  });

  test.each([
    ['a tree that runs in a circle', changed(2, 76, 2)],
    ['a tree that leads out of its list', changed(0, 76, 5_000)],
    ['a file of nothing but a head', whole.slice(0, 512)],
    ['half a head', whole.slice(0, 100)],
  ])('%s is damaged', (_, bytes) => {
    expect(() => openOle(bytes)).toThrow(Failure);
  });

  test('a chain that runs in a circle ends as damaged', () => {
    const copy = whole.slice();
    const view = new DataView(copy.buffer);
    const table = 512 * (1 + view.getUint32(76, true));
    const first = view.getUint32(48, true);
    view.setUint32(table + 4 * first, first, true);
    expect(() => openOle(copy)).toThrow(Failure);
  });

  test('streams that share their place cannot be read without end', () => {
    const ole = openOle(whole);
    expect(() => {
      for (let time = 0; time < 1_000; time += 1) ole.stream('Mappe', 'Lang');
    }).toThrow(Failure);
  });

  test('whatever is overwritten, it ends soon and only ever fails as a document', () => {
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
        const copy = whole.slice();
        for (const [at, value] of changes) copy[at] = value;
        expect(outcome(copy)).toMatch(/^(opened|document\..*)$/u);
      }),
      { numRuns: 500, seed: 2 },
    );
  });
});
