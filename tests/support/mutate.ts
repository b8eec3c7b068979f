import { unzipSync, zipSync } from 'fflate';
import { seededNumbers } from '../../evaluation/learn/seeded-numbers.ts';

/** Numbers in [0, below): the same seed gives the same ones. */
export type Random = (below: number) => number;

/** A failing round can be had again by its number. */
export function seeded(seed: number): Random {
  const next = seededNumbers(seed);
  return (below) => Math.floor(next() * below);
}

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** Two places in the bytes, in order. */
function stretch(bytes: Uint8Array, random: Random, most = bytes.length): readonly [number, number] {
  const from = random(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random(most))];
}

const flipBits: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  for (let flips = 1 + random(24); flips > 0; flips -= 1) {
    const at = random(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
  }
  return copy;
};
const cut: Mutation = (bytes, random) => bytes.slice(0, 1 + random(bytes.length));
const takeOut: Mutation = (bytes, random) => {
  const [from, to] = stretch(bytes, random, 2_000);
  return join(bytes.subarray(0, from), bytes.subarray(to));
};
const repeat: Mutation = (bytes, random) => {
  const [from, to] = stretch(bytes, random, 4_000);
  const piece = bytes.subarray(from, to);
  return join(bytes.subarray(0, from), ...Array.from({ length: 2 + random(40) }, () => piece), bytes.subarray(to));
};
/** Two neighbouring pieces change places. */
const swap: Mutation = (bytes, random) => {
  const [from, to] = stretch(bytes, random);
  const middle = from + Math.floor((to - from) / 2);
  return join(bytes.subarray(0, from), bytes.subarray(middle, to), bytes.subarray(from, middle), bytes.subarray(to));
};
/** Lengths and counts become as large as their bytes allow. */
const blowUp: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  for (let places = 1 + random(6); places > 0; places -= 1) {
    const at = random(copy.length);
    copy.fill(random(2) === 0 ? 0xff : 0x7f, at, at + [1, 2, 4, 8][random(4)]!);
  }
  return copy;
};
/** A piece of another file. */
const graft: Mutation = (bytes, random, other) => {
  const [from, to] = stretch(other, random, 4_000);
  const at = random(bytes.length);
  return join(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at));
};

const mutations: readonly Mutation[] = [flipBits, cut, takeOut, repeat, swap, blowUp, graft];

/** A damaged copy. Half the archives are damaged inside: in one of their files, or two of them change places. */
export function mutate(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  const inside = bytes[0] === 0x50 && bytes[1] === 0x4b && random(2) === 0 ? mutateInside(bytes, random, other) : null;
  return inside ?? mutations[random(mutations.length)]!(bytes, random, other);
}

function mutateInside(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array | null {
  try {
    const files = Object.entries(unzipSync(bytes));
    const [first, second] = [random(files.length), random(files.length)];
    const mutation = random(mutations.length + 1);
    const changed = files.map(([name, content], at): [string, Uint8Array] => {
      if (mutation === mutations.length)
        return [name, (at === first ? files[second] : at === second ? files[first] : files[at])?.[1] ?? content];
      return [name, at === first && content.length > 0 ? mutations[mutation]!(content, random, other) : content];
    });
    return zipSync(Object.fromEntries(changed), { level: 1, mtime: new Date('2024-01-02T00:00:00Z') });
  } catch {
    return null; // an archive that no library opens is damaged from outside
  }
}
