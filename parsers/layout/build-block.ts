import type { Block, Word } from '../../domain/block.ts';
import { enclose, type Box, type PagePlace } from '../../domain/place.ts';
import type { InkWord } from './ink-word.ts';
import type { Line } from './make-lines.ts';

/** A block's text with its words and its place. */
export interface Built {
  readonly text: string;
  readonly words: readonly Word[];
  readonly place: PagePlace;
}

/** Words that end a line in a hyphen and go on in lower case are one word: "arbejds-" + "evne". */
const CUT_WORD = /\p{Ll}-$/u;
/** "jobcenter- og", "fysisk- eller": the hyphen stands for a left-out part and stays. */
const LEFT_OUT = /^(?:og|eller|samt|and|or|und|oder)$/iu;

/** Text of lines in a row; hyphens at line ends are joined, both halves keep their boxes. */
export function buildText(lines: readonly Pick<Line, 'words'>[], page: number, toShown: (box: Box) => Box): Built {
  let text = '';
  const words: Word[] = [];
  const boxes: Box[] = [];
  for (const [at, line] of lines.entries()) {
    for (const [position, word] of line.words.entries()) {
      const box = toShown(word.box);
      const shown = word.text.replaceAll('\u00AD', (soft, offset: number) => (offset === word.text.length - 1 && position === line.words.length - 1 ? '-' : ''));
      const last = words.at(-1);
      const joins = at > 0 && position === 0 && last !== undefined && CUT_WORD.test(text) && /^\p{Ll}/u.test(shown) && !LEFT_OUT.test(shown);
      if (joins) {
        text = text.slice(0, -1);
        words[words.length - 1] = { ...last, end: text.length };
      } else if (text !== '') text += ' ';
      words.push({ start: text.length, end: text.length + shown.length, page, box, ...(word.confidence === undefined ? {} : { confidence: word.confidence }) });
      text += shown;
    }
    boxes.push(toShown(enclose(line.words.map((w) => w.box))));
  }
  return { text, words, place: { kind: 'page', page, box: enclose(boxes), lines: boxes } };
}

/** A single word as a block's content. */
export const buildWords = (words: readonly InkWord[], page: number, toShown: (box: Box) => Box): Built => buildText([{ words }], page, toShown);

export type PlacedBlock = Exclude<Block, { kind: 'gap' }>;
