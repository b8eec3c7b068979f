import type { ReactElement } from 'react';

import type { NoteItem } from '../client/record.ts';
import { useLanguage } from '../language/language.tsx';
import { sayMoment } from '../shared/say-moment.ts';

/** The words of a note, who wrote it and when. */
export function NoteView({ note }: { readonly note: NoteItem }): ReactElement {
  const { texts, words } = useLanguage();
  const changed = note.changed === null ? '' : `, ${words.record.edited(sayMoment(note.changed, texts.locale))}`;
  return (
    <>
      <p className="note__text">{note.text}</p>
      <p className="note__who">
        {words.record.byAt(note.by, sayMoment(note.at, texts.locale))}
        {changed}
      </p>
      {!note.stands && <p className="note__who">{words.record.noteMoved}</p>}
    </>
  );
}
