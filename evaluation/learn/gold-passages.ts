import type { PassageId } from '../../domain/ids.ts';
import type { DocumentKind, HeadingId, Nature, Voice } from '../../domain/labels.ts';
import type { BarePassage } from '../../domain/passage.ts';
import type { DocumentContext } from '../../pipeline/classify/model/document-context.ts';
import { unitsOf, type AnswerKey, type KeyDocument, type KeyUnit } from '../score/answer-key.ts';

/** The labels that are learned. */
export interface TrueLabels {
  readonly heading: HeadingId;
  readonly voice: Voice;
  readonly nature: Nature;
}

/** A document with its passages and their true labels, in the same order. */
export interface LabelledDocument {
  /** Which case it is of; `synthetic` for written sentences. */
  readonly group: string;
  readonly context: DocumentContext;
  readonly bare: readonly BarePassage[];
  readonly labels: readonly TrueLabels[];
  /** How much its passages count in learning; 1 where left out. */
  readonly weight?: number;
}

const AUTHORS: Partial<Record<DocumentKind, Voice>> = {
  cv: 'citizen', placement_report: 'employer', preparatory_plan: 'caseworker', journal_note: 'caseworker', team_recommendation: 'caseworker',
  supplier_status: 'supplier', supplier_progression: 'supplier', supplier_final: 'supplier', supplier_running: 'supplier', mentor_report: 'supplier',
};

/** The author's voice: by kind, and for letters and placement reports whoever is not the citizen and speaks most. */
function authorVoice(document: KeyDocument): Voice {
  if (document.kind !== 'correspondence' && document.kind !== 'placement_report') return AUTHORS[document.kind] ?? 'doctor';
  const counts = new Map<Voice, number>();
  for (const { voice } of unitsOf(document)) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'employer';
}

/** The key's own units as passages: what a flawless parser and segmentation would hand over. */
export function goldPassages(key: AnswerKey): readonly LabelledDocument[] {
  return key.documents.map((document) => {
    const rows = rowsOf(document);
    return {
      group: key.case,
      context: { kind: document.kind, authorVoice: authorVoice(document), title: titleOf(document), citizenName: key.citizen.name },
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
        for (const cell of cells) if (typeof cell !== 'string') rows.push({ unit: cell, section, label: typeof first === 'string' ? first : null, source: 'table-value' });
      }
    } else {
      const source = block.type === 'list' ? 'list-item' : block.type === 'field' ? 'answer' : 'sentence';
      for (const unit of block.units) rows.push({ unit, section, label: block.label ?? null, source });
    }
  }
  return rows;
}
