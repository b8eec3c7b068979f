import type { Run } from '../../domain/compare-words.ts';

/** ANSI codes. Gone words are struck through and added ones bold, so that nobody needs to tell red from green. */
const CODES = {
  new: '32',
  changed: '33',
  conflicting: '31',
  repeated: '2',
  title: '1',
  flag: '35',
  aside: '2',
  gone: '31;9',
  added: '32;1',
} as const;
/** What stands around a word where there are no colours. */
const MARKS: Readonly<Partial<Record<keyof typeof CODES, readonly [string, string]>>> = { gone: ['[-', '-]'], added: ['{+', '+}'] };

export type Paint = (as: keyof typeof CODES, text: string) => string;

export function paintFor(colour: boolean): Paint {
  return (as, text) => {
    if (colour) return `\u001b[${CODES[as]}m${text}\u001b[0m`;
    const [before, after] = MARKS[as] ?? ['', ''];
    return `${before}${text}${after}`;
  };
}

export interface Wrapping {
  /** Characters to a line, marks and colours not counted. */
  readonly width: number;
  readonly paint: Paint;
  /** How runs that the other text lacks are painted. */
  readonly as: 'gone' | 'added';
}

interface Word {
  readonly text: string;
  readonly isSame: boolean;
}

/** Runs of words as lines no longer than the width; a longer word has a line of its own. */
export function wrapWords(runs: readonly Run[], { width, paint, as }: Wrapping): readonly string[] {
  const words = runs.flatMap(({ text, isSame }) => (text.match(/\S+/gu) ?? []).map((word): Word => ({ text: word, isSame })));
  const lines: Word[][] = [];
  let length = 0;
  for (const word of words) {
    if (lines.length === 0 || length + 1 + word.text.length > width) {
      lines.push([]);
      length = -1;
    }
    lines.at(-1)?.push(word);
    length += 1 + word.text.length;
  }
  return lines.map((line) =>
    together(line)
      .map(({ text, isSame }) => (isSame ? text : paint(as, text)))
      .join(' '),
  );
}

/** Neighbours of one kind share one mark. */
function together(words: readonly Word[]): readonly Word[] {
  const joined: { text: string; isSame: boolean }[] = [];
  for (const { text, isSame } of words) {
    const last = joined.at(-1);
    if (last?.isSame === isSame) last.text += ` ${text}`;
    else joined.push({ text, isSame });
  }
  return joined;
}
