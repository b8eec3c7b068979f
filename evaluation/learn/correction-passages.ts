import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { PassageId } from '../../domain/ids.ts';
import { documentKinds, headingIds, natures, voices } from '../../domain/labels.ts';
import type { LabelledDocument } from './labelled-document.ts';

/** One line of an export of corrections: a passage that a caseworker moved or relabelled, with what stood around it. */
export const correctionRow = z.object({
  kind: z.enum(documentKinds),
  authorVoice: z.enum(voices),
  documentTitle: z.string().nullable(),
  section: z.string().nullable(),
  label: z.string().nullable(),
  source: z.enum(['sentence', 'list-item', 'table-value', 'answer', 'quoted']),
  text: z.string().min(1),
  /** The labels after the correction. */
  heading: z.enum(headingIds),
  voice: z.enum(voices),
  nature: z.enum(natures),
});

/** Reads exported corrections, one JSON object a line, names replaced by `§` and their role; each is a document of one passage, because its neighbours are not exported. */
export function correctionPassages(path: string, weight: number): readonly LabelledDocument[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, index): LabelledDocument => {
    const row = correctionRow.parse(JSON.parse(line));
    return {
      group: 'corrections',
      weight,
      context: { kind: row.kind, authorVoice: row.authorVoice, title: row.documentTitle, citizenName: '§citizen' },
      bare: [
        {
          id: `correction-${index}` as PassageId,
          ordinal: 1,
          text: row.text,
          place: { kind: 'block', block: 0, start: 0, end: row.text.length },
          section: row.section,
          label: row.label,
          source: row.source,
        },
      ],
      labels: [{ heading: row.heading, voice: row.voice, nature: row.nature }],
    };
  });
}
