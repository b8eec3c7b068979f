import type { Word } from '../../domain/block.ts';
import { enclose, type Box, type PagePlace } from '../../domain/place.ts';
import type { Line } from './make-lines.ts';

/** Where and how a text is built. */
export interface Spot {
  readonly page: number;
  /** From the frame the text is read in to the page as it is shown. */
  readonly toShown: (box: Box) => Box;
  /** Whether the document cuts words at line ends; if not, a hyphen there belongs to the word. */
  readonly hyphenates: boolean;
}

/** A block's text with its words and its place. */
export interface Built {
  readonly text: string;
  readonly words: readonly Word[];
  readonly place: PagePlace;
}

/** Words that end a line in a hyphen and go on in lower case are one word: "arbejds-" + "evne". */
const CUT_WORD = /\p{L}\p{Ll}-$/u;
/** "10-" + "12", "WHO-" + "5": one word that keeps its hyphen. */
const HYPHENED = /(?:[\p{N}\p{Lu}]-$)/u;
/** "jobcenter- og", "fysisk- eller": the hyphen stands for a left-out part and stays. */
const LEFT_OUT = /^(?:og|eller|samt|and|or|und|oder)$/iu;

/** Text of lines in a row; hyphens at line ends are joined, both halves keep their boxes. */
export function buildText(lines: readonly Pick<Line, 'words'>[], { page, toShown, hyphenates }: Spot): Built {
  let text = '';
  const words: Word[] = [];
  const boxes: Box[] = [];
  for (const [at, line] of lines.entries()) {
    for (const [position, word] of line.words.entries()) {
      const box = toShown(word.box);
      const shown = !word.text.includes('\u00AD')
        ? word.text
        : word.text.replaceAll('\u00AD', (soft, offset: number) =>
            offset === word.text.length - 1 && position === line.words.length - 1 ? '-' : '',
          );
      const last = words.at(-1);
      const joint = at > 0 && position === 0 && last !== undefined ? jointOf(text, shown, hyphenates) : 'space';
      if (joint === 'cut') {
        text = text.slice(0, -1);
        words[words.length - 1] = { ...(last as Word), end: text.length };
      } else if (joint === 'space' && text !== '') text += ' ';
      // A form field's value is one word in ink with blanks inside.
      for (const part of word.field === undefined ? [shown] : shown.split(' ')) {
        if (words.length > 0 && part !== shown && !text.endsWith(' ') && text !== '') text += ' ';
        words.push({
          start: text.length,
          end: text.length + part.length,
          page,
          box,
          ...(word.confidence === undefined ? {} : { confidence: word.confidence }),
        });
        text += part;
      }
    }
    boxes.push(toShown(enclose(line.words.map((w) => w.box))));
  }
  return { text, words, place: { kind: 'page', page, box: enclose(boxes), lines: boxes } };
}

/** How a line's first word follows the text before it. */
export function jointOf(before: string, word: string, hyphenates: boolean): 'space' | 'cut' | 'hyphen' {
  if (!before.endsWith('-') || LEFT_OUT.test(word)) return 'space';
  if (CUT_WORD.test(before) && /^\p{Ll}/u.test(word)) return hyphenates ? 'cut' : 'hyphen';
  return HYPHENED.test(before) && /^[\p{L}\p{N}]/u.test(word) ? 'hyphen' : 'space';
}
