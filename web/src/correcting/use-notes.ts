import { useState } from 'react';

import { recordApi, type NoteItem } from '../client/record.ts';
import { useLoad } from '../shared/use-load.ts';
import type { CaseTools } from './tools-context.ts';

/** Runs a change, says what came of it, and tells whether it was taken. */
export type Attempt = (
  work: () => Promise<void>,
  said: 'saved' | 'undone' | 'noteSaved' | 'noteDeleted' | 'noteRestored',
  undo?: () => void,
) => Promise<boolean>;

/** A note as the api last told it on this page. */
interface Told {
  readonly note: NoteItem;
  readonly isRemoved: boolean;
}

/** The notes of a case, and what can be done to them. An answer of the api stands at once, until the list that was asked for anew holds it. */
export function useNotes(caseId: string, attempt: Attempt): Pick<CaseTools, 'notes' | 'addNote' | 'changeNote' | 'removeNote'> {
  const [told, setTold] = useState<ReadonlyMap<string, Told>>(new Map());
  const { loaded, reload } = useLoad(`notes ${caseId}`, (signal) => recordApi.notes(caseId, signal));
  const take = async (work: Promise<NoteItem>, isRemoved = false): Promise<NoteItem> => {
    const note = await work;
    setTold((before) => new Map(before).set(note.id, { note, isRemoved }));
    reload();
    return note;
  };
  return {
    notes: merged(loaded.state === 'ready' ? loaded.value : [], told),
    addNote: (sha256, passage, text) =>
      attempt(async () => void (await take(recordApi.addNote(caseId, { sha256, passage, text }))), 'noteSaved'),
    changeNote: (note, text) => attempt(async () => void (await take(recordApi.changeNote(caseId, note, text))), 'noteSaved'),
    removeNote: (note) => {
      let removed = note;
      const restore = (): void => void attempt(async () => void (await take(recordApi.restoreNote(caseId, removed))), 'noteRestored');
      return attempt(
        async () => {
          removed = await take(recordApi.removeNote(caseId, note), true);
        },
        'noteDeleted',
        restore,
      );
    },
  };
}

/** Of each note the newest version, oldest note first. */
function merged(listed: readonly NoteItem[], told: ReadonlyMap<string, Told>): readonly NoteItem[] {
  const notes = new Map<string, Told>(listed.map((note) => [note.id, { note, isRemoved: false }]));
  for (const [id, one] of told) if (one.note.version >= (notes.get(id)?.note.version ?? 0)) notes.set(id, one);
  return [...notes.values()].filter(({ isRemoved }) => !isRemoved).map(({ note }) => note);
}
