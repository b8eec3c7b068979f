import type { PassageId } from '../../domain/ids.ts';
import type { AnswerKey } from '../score/answer-key.ts';
import { defaultAuthor } from './default-author.ts';
import type { LabelledDocument } from './labelled-document.ts';
import { placedUnits, titleOf } from './placed-units.ts';

/** The key's own units as passages: what a flawless parser and segmentation would hand over. */
export function goldPassages(key: AnswerKey): readonly LabelledDocument[] {
  return key.documents.map((document) => {
    const rows = placedUnits(document);
    return {
      group: key.case,
      context: {
        kind: document.kind,
        authorVoice: defaultAuthor(
          document.kind,
          rows.map(({ unit }) => unit.voice),
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
