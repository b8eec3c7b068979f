import { createHash } from 'node:crypto';
import type { Block } from '../../domain/block.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { isTitle, type AnswerKey, type KeyDocument } from '../score/answer-key.ts';
import type { ReadCase } from './read-case.ts';

/** A written case as flawless parsers would read it from files: written cases have no files of their own. */
export function asReadCase(key: AnswerKey): ReadCase {
  return {
    key,
    files: key.documents.map((document) => ({
      name: document.file,
      sha256: createHash('sha256').update(document.id).digest('hex') as Sha256,
      parsed: {
        format: 'docx',
        parser: 'written@1',
        info: {},
        notices: [],
        attachments: [],
        pages: [{ number: null, width: null, height: null, source: 'text', blocks: blocksOf(document, key) }],
      },
    })),
  };
}

function blocksOf(document: KeyDocument, { citizen }: AnswerKey): readonly Block[] {
  const blocks: Block[] = [];
  const place = (text: string) => ({ kind: 'block' as const, block: blocks.length, start: 0, end: text.length });
  const put = (kind: 'title' | 'section-title' | 'paragraph' | 'list-item', text: string): void =>
    void blocks.push({ kind, text, place: place(text), level: 1, marker: '-' });
  for (const line of [...(document.letterhead ?? []), `${citizen.name} ${citizen.cpr}`]) put('paragraph', line);
  for (const block of document.blocks) {
    if (isTitle(block)) put(block.type === 'title' ? 'title' : 'section-title', block.text);
    else if (block.type === 'table')
      for (const row of block.rows) {
        const cells = row.map((cell) => (typeof cell === 'string' ? cell : cell.text));
        const laid = cells.map((text, column) => ({ text, column, place: place(text) }));
        blocks.push({ kind: 'table-row', cells: laid, isHeader: false, table: 1, place: place(cells.join(' ')) });
      }
    else if (block.type === 'field') {
      const text = block.units.map((unit) => unit.text).join(' ');
      blocks.push({ kind: 'form-field', label: block.label ?? '', text, place: place(text) });
    } else if (block.type === 'list') for (const unit of block.units) put('list-item', unit.text);
    else put('paragraph', block.units.map((unit) => unit.text).join(' '));
  }
  put('paragraph', document.author);
  return blocks;
}
