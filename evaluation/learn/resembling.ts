import { wordsOf } from '../score/match.ts';

/** Two sentences resemble each other where they share this much of their words, or of their runs of letters. */
const ALIKE = 0.3;
const GRAM = 4;

interface Shape {
  readonly words: ReadonlySet<string>;
  readonly grams: ReadonlySet<string>;
}

/**
 * Whether a sentence resembles one of a case. Written sentences are often made after looking at what went wrong in a case; where that case is left
 * out, those that resemble its sentences are left out with it, or the figure would be of a case that was half seen.
 */
export function resemblingOneOf(texts: readonly string[]): (text: string) => boolean {
  const shapes = texts.map(shapeOf);
  return (text) => {
    const own = shapeOf(text);
    return shapes.some((other) => overlap(own.words, other.words) >= ALIKE || overlap(own.grams, other.grams) >= ALIKE);
  };
}

function shapeOf(text: string): Shape {
  const words = wordsOf(text);
  const line = ` ${words.join(' ')} `;
  return {
    words: new Set(words),
    grams: new Set(Array.from({ length: Math.max(0, line.length - GRAM + 1) }, (_, i) => line.slice(i, i + GRAM))),
  };
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const part of a) if (b.has(part)) both++;
  return both / (a.size + b.size - both || 1);
}
