import type { ExportNote } from '../../domain/export.ts';
import type { Texts } from '../../domain/texts/index.ts';
import type { PaperBlock } from './paper.ts';

/** What of the case is not in the paper, told above everything else: nobody takes a part for the whole. */
export function unreadBlocks({ unread: { failed, waiting } }: ExportNote, texts: Texts): readonly PaperBlock[] {
  const sentences = [
    ...(failed === 0 ? [] : [`${texts.overview.unread(failed)}.`]),
    ...(waiting === 0 ? [] : [`${texts.exports.waitingFiles(waiting)}.`]),
  ];
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', isStrong: true, text: sentences.join(' ') }];
}
