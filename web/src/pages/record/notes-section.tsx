import type { ReactElement } from 'react';

import { OwnNote } from '../../correcting/note-list.tsx';
import { useCaseTools } from '../../correcting/tools-context.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';

interface SectionProps {
  readonly titles: ReadonlyMap<string, string>;
  readonly onOpen: (document: string, passage: string | null) => void;
}

/** The notes of the case, the newest first, each with the way to its passage. */
export function NotesSection({ titles, onOpen }: SectionProps): ReactElement {
  const { words } = useLanguage();
  const tools = useCaseTools();
  const notes = tools?.notes ?? [];
  return (
    <section className="record__section" aria-labelledby="notes-title">
      <h2 id="notes-title">{words.record.notes}</h2>
      {notes.length === 0 && (
        <Alert variant="info" heading={words.record.noNotes}>
          {words.record.noNotesHelp}
        </Alert>
      )}
      <ul className="plain record__list">
        {tools !== null &&
          notes.toReversed().map((note) => (
            <li key={note.id} className="record__one">
              <ul className="plain">
                <OwnNote note={note} tools={tools} />
              </ul>
              <button type="button" className="source-link" onClick={() => onOpen(note.sha256, note.passage)}>
                <span className="source-link__title">{titles.get(note.sha256) ?? words.record.openSource}</span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
