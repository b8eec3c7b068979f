import { useState, type ReactElement } from 'react';

import type { NoteItem } from '../client/record.ts';
import { useLanguage } from '../language/language.tsx';
import { NoteForm } from './note-form.tsx';
import { NoteView } from './note-view.tsx';
import type { CaseTools } from './tools-context.ts';

interface NotesProps {
  readonly document: string;
  readonly passage: string;
  readonly tools: CaseTools;
}

/** The notes on a passage, and a place to write another. */
export function NoteList({ document, passage, tools }: NotesProps): ReactElement {
  return (
    <>
      <ul className="plain notes">
        {tools.notesOf(passage).map((note) => (
          <OwnNote key={note.id} note={note} tools={tools} />
        ))}
      </ul>
      <NoteForm id="note-new" text="" onSave={(text) => tools.addNote(document, passage, text)} />
    </>
  );
}

/** A note with what its writer can do to it. */
export function OwnNote({ note, tools }: { readonly note: NoteItem; readonly tools: CaseTools }): ReactElement {
  const { words } = useLanguage();
  const [isEditing, setIsEditing] = useState(false);
  const save = async (text: string): Promise<boolean> => {
    const isTaken = await tools.changeNote(note, text);
    if (isTaken) setIsEditing(false);
    return isTaken;
  };
  if (isEditing) {
    return (
      <li>
        <NoteForm id={`note-${note.id}`} text={note.text} onSave={save} onCancel={() => setIsEditing(false)} />
      </li>
    );
  }
  return (
    <li className="note">
      <NoteView note={note} />
      {note.isMine && (
        <p className="note__actions">
          <button type="button" className="function-link small-button" onClick={() => setIsEditing(true)}>
            {words.record.editNote}
          </button>
          <button type="button" className="function-link small-button" onClick={() => void tools.removeNote(note)}>
            {words.record.deleteNote}
          </button>
        </p>
      )}
    </li>
  );
}
