import { FootnoteReferenceRun, Paragraph, TextRun, type IRunOptions } from 'docx';
import type { Paper, PaperItem } from '../paper.ts';
import { printable } from '../pdf/draw-text.ts';

/** Turns items into runs and gathers their footnotes. */
export interface ItemRuns {
  plain(text: string, options?: IRunOptions): TextRun;
  of(item: PaperItem): readonly (TextRun | FootnoteReferenceRun)[];
  /** By number, in the order in which they were met: to be asked for last. */
  footnotes(): Record<string, { readonly children: readonly Paragraph[] }>;
}

const plain = (text: string, options: IRunOptions = {}): TextRun => new TextRun({ ...options, text: printable(text) });

/** Sources stand behind the words, or as footnotes: what the paper wants. */
export function createItemRuns({ sources }: Paper): ItemRuns {
  const notes: string[] = [];
  const sourceRun = (source: string): TextRun | FootnoteReferenceRun => {
    if (sources === 'inline') return plain(` ${source}`);
    notes.push(source);
    return new FootnoteReferenceRun(notes.length);
  };
  return {
    plain,
    of: ({ lead, text, source, more }) => [
      ...(lead === undefined ? [] : [plain(`${lead}: `, { bold: true })]),
      plain(text),
      ...(source === undefined ? [] : [sourceRun(source)]),
      ...(more === undefined ? [] : [plain(` – ${more}`)]),
    ],
    footnotes: () =>
      Object.fromEntries(notes.map((note, at) => [String(at + 1), { children: [new Paragraph({ children: [plain(` ${note}`)] })] }])),
  };
}
