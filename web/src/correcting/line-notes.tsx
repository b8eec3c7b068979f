import type { ReactElement } from 'react';

import type { ComparedPassage } from '../../../domain/passage.ts';
import type { CorrectionItem } from '../client/record.ts';
import { useLanguage } from '../language/language.tsx';
import { NoteView } from './note-view.tsx';
import { sayValue } from './say-value.ts';
import { useCaseTools } from './tools-context.ts';

/** Under a passage: its notes, and what is being corrected. */
export function LineNotes({ passage }: { readonly passage: ComparedPassage }): ReactElement | null {
  const tools = useCaseTools();
  if (tools === null) return null;
  const notes = tools.notesOf(passage.id);
  const pending = tools.pendingOf(passage.id).filter((correction) => !isShown(correction, passage));
  if (notes.length === 0 && pending.length === 0) return null;
  return (
    <div className="line-tools">
      {notes.map((note) => (
        <div className="note note--line" key={note.id}>
          <NoteView note={note} />
        </div>
      ))}
      <Pending corrections={pending} />
    </div>
  );
}

/** What was saved and is not in the overview yet. */
export function Pending({ corrections }: { readonly corrections: readonly CorrectionItem[] }): ReactElement {
  const { texts, words, day } = useLanguage();
  return (
    <>
      {corrections.map(({ id, field, value }) => (
        <p className="line-tools__pending" key={id}>
          {words.record.pending(words.record.fields[field], sayValue(field, value, { texts, day }))}
        </p>
      ))}
    </>
  );
}

function isShown({ field, value, of }: CorrectionItem, passage: ComparedPassage): boolean {
  if (field === 'status') return passage.status === value && passage.of === of;
  return field === 'heading' || field === 'voice' || field === 'nature' ? passage[field] === value : true;
}
