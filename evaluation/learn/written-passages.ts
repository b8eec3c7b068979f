import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { PassageId } from '../../domain/ids.ts';
import { documentKinds, headingIds, natures, voices } from '../../domain/labels.ts';
import { defaultAuthor } from './default-author.ts';
import type { LabelledDocument } from './labelled-document.ts';

const passage = z.tuple([z.string().min(1), z.enum(headingIds), z.enum(voices), z.enum(natures)]);
const section = z.object({ title: z.string().nullable(), label: z.string().nullable(), passages: z.array(passage) });
const written = z.object({
  about: z.string(),
  documents: z.array(z.object({ kind: z.enum(documentKinds), title: z.string(), sections: z.array(section) })),
});

const FOLDER = new URL('../training/', import.meta.url);

/** Sentences written for this project (`training/written-*.json`): words that the annotated cases lack. */
export function writtenPassages(weight: number): readonly LabelledDocument[] {
  const files = readdirSync(FOLDER)
    .filter((name) => /^written-.*\.json$/.test(name))
    .toSorted();
  return files.flatMap((name) => {
    const { documents } = written.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
    return documents.map(({ kind, title, sections }): LabelledDocument => {
      const rows = sections.flatMap((part) => part.passages.map((row) => ({ part, row })));
      return {
        group: 'written',
        weight,
        context: {
          kind,
          title,
          citizenName: null,
          authorVoice: defaultAuthor(
            kind,
            rows.map(({ row }) => row[2]),
          ),
        },
        bare: rows.map(({ part, row: [text] }, index) => ({
          id: `written-${index}` as PassageId,
          ordinal: index + 1,
          text,
          place: { kind: 'block', block: 0, start: 0, end: text.length },
          section: part.title,
          label: part.label,
          source: part.label === null ? 'sentence' : 'answer',
        })),
        labels: rows.map(({ row: [, heading, voice, nature] }) => ({ heading, voice, nature })),
      };
    });
  });
}
