import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '../../parsers/format.ts';
import { imageBitmap } from '../../parsers/image/image-bitmap.ts';
import { formats, parseBytes, recogniseFormat } from '../../parsers/index.ts';
import { createSandbox } from '../../runtime/sandbox/index.ts';
import { mutate, seeded } from '../support/mutate.ts';
import { outcomeOf } from '../support/outcome-of.ts';

/**
 * Damaged copies of every fixture of every format: each is read, or fails by a code of the catalogue, in bounded time. `FUZZ_ROUNDS=200`
 * runs for long, `FUZZ_SEED=7` on other copies; a failure names the round that makes its copy again.
 */
const ROUNDS = Number(process.env['FUZZ_ROUNDS'] ?? 3);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
/** An honest fixture takes a tenth of a second; a busy machine is given its time. */
const MOST_SECONDS = 20;
/** So that no copy is opened to more than a small machine holds. */
const limits = { ...defaultLimits, maxPages: 50, maxInflatedBytes: 64 * 1_048_576 };

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));

interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function fixturesOf(format: string): Promise<readonly Fixture[]> {
  const names = (await readdir(folder + format)).filter((name) => /^\d{3}-/u.test(name)).toSorted();
  return Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(`${folder}${format}/${name}`)) })));
}

const all = (await Promise.all(formats.map(({ name }) => fixturesOf(name)))).flat();
const seedOf = (at: number, round: number): number => SEED * 1_000_003 + at * 1_009 + round;

function copyOf({ bytes }: Fixture, at: number, round: number): Uint8Array {
  const random = seeded(seedOf(at, round));
  return mutate(bytes, random, all[random(all.length)]?.bytes ?? bytes);
}

/** Every code that a file may end by; a crash or a lost hour is none. */
const ALLOWED = /^(read|document\.(unsupported|spreadsheet|slides|doctype|empty|encrypted|corrupt|no-pages|too-large))$/u;

/** The pixels of a picture, as text recognition asks for them; a decoder may refuse in its own words. */
async function decode(bytes: Uint8Array): Promise<void> {
  if (recogniseFormat(bytes, 'fil')?.name !== 'image') return;
  await imageBitmap(bytes, 1, null).catch(() => null);
}

describe('in this process', () => {
  test.each(all.map((fixture, at) => [fixture.name, fixture, at] as const))(
    '%s in damaged copies',
    async (name, fixture, at) => {
      const bad: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const copy = copyOf(fixture, at, round);
        const began = performance.now();
        const outcome = await outcomeOf(parseBytes(copy, name, limits));
        if (outcome === 'read') await decode(copy);
        const seconds = (performance.now() - began) / 1_000;
        if (!ALLOWED.test(outcome)) bad.push(`round ${round}: ${outcome}`);
        if (seconds > MOST_SECONDS) bad.push(`round ${round}: ${seconds.toFixed(0)} s`);
      }
      expect(bad).toEqual([]);
    },
    ROUNDS * MOST_SECONDS * 1_000,
  );
});

describe('in a child', () => {
  const sandbox = createSandbox({ children: 1, spareChildren: 0, parseSeconds: MOST_SECONDS, residentMebibytes: 768 });
  afterAll(() => sandbox.close());

  test('one copy of each third fixture, with a child that stays the same', { timeout: 120_000 + ROUNDS * 10_000 }, async () => {
    const bad: string[] = [];
    for (const [at, fixture] of all.entries()) {
      if (at % 3 !== SEED % 3) continue;
      const outcome = await outcomeOf(sandbox.parse(copyOf(fixture, at, ROUNDS), fixture.name));
      if (!ALLOWED.test(outcome)) bad.push(`${fixture.name}: ${outcome}`);
    }
    expect(bad).toEqual([]);
  });
});
