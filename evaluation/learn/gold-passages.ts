import type { PassageId } from '../../domain/ids.ts';
import type { BarePassage } from '../../domain/passage.ts';
import { unitsOf, type AnswerKey, type KeyDocument, type KeyUnit } from '../score/answer-key.ts';
import { defaultAuthor } from './default-author.ts';
import type { LabelledDocument } from './labelled-document.ts';

/** The key's own units as passages: what a flawless parser and segmentation would hand over. */
export function goldPassages(key: AnswerKey): readonly LabelledDocument[] {
  return key.documents.map((document) => {
    const rows = rowsOf(document);
    return {
      group: key.case,
      context: {
        kind: document.kind,
        authorVoice: defaultAuthor(
          document.kind,
          unitsOf(document).map((unit) => unit.voice),
        ),
        title: titleOf(document),
        citizenName: key.citizen.name,
      },
      bare: rows.map(({ unit, section, label, source }, index) => ({
        id: unit.id as PassageId,
        ordinal: index + 1,
        text: unit.text,
        place: { kind: 'block', block: 0, start: 0, end: unit.text.length },
        section,
        label,
        source,
      })),
      labels: rows.map(({ unit }) => ({ heading: unit.heading, voice: unit.voice, nature: unit.nature })),
    };
  });
}

interface Row extends Pick<BarePassage, 'section' | 'label' | 'source'> {
  readonly unit: KeyUnit;
}

function titleOf(document: KeyDocument): string | null {
  const title = document.blocks.find((block) => block.type === 'title');
  return title !== undefined && 'text' in title ? title.text : null;
}

function rowsOf(document: KeyDocument): readonly Row[] {
  const rows: Row[] = [];
  let section: string | null = null;
  for (const block of document.blocks) {
    if ('text' in block) {
      if (block.type !== 'title') section = block.text;
    } else if (block.type === 'table') {
      for (const cells of block.rows) {
        const [first] = cells;
        for (const cell of cells)
          if (typeof cell !== 'string')
            rows.push({ unit: cell, section, label: typeof first === 'string' ? first : null, source: 'table-value' });
      }
    } else {
      const source = block.type === 'list' ? 'list-item' : block.type === 'field' ? 'answer' : 'sentence';
      for (const unit of block.units) rows.push({ unit, section, label: block.label ?? null, source });
    }
  }
  return rows;
}
