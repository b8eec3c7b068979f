import { useCallback, useMemo, useState } from 'react';

import { recordApi, type CorrectionItem, type NewCorrection, type NoteItem } from '../client/record.ts';
import { failureOf } from '../client/request.ts';
import { useLanguage } from '../language/language.tsx';
import type { ToastMessage } from '../shared/toast.tsx';
import { useLoad } from '../shared/use-load.ts';
import type { CaseTools, Target } from './tools-context.ts';

export interface CaseToolsState {
  readonly tools: CaseTools;
  readonly target: Target | null;
  readonly message: ToastMessage | null;
  readonly clearMessage: () => void;
}

const noNotes: readonly NoteItem[] = [];

/** Corrections and notes of a case, with what was saved told and undone. The pages themselves follow the events of the case. */
export function useCaseToolsState(caseId: string): CaseToolsState & { readonly close: () => void } {
  const [target, setTarget] = useState<Target | null>(null);
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const [pending, setPending] = useState<readonly CorrectionItem[]>([]);
  const { loaded, reload } = useLoad(`notes ${caseId}`, (signal) => recordApi.notes(caseId, signal));
  const attempt = useAttempt(setMessage);
  const undo = async ({ id }: Pick<CorrectionItem, 'id'>): Promise<boolean> =>
    attempt(async () => {
      await recordApi.undoCorrection(caseId, id);
      setPending((before) => before.filter((each) => each.id !== id));
    }, 'undone');
  const notes = useMemo(() => Map.groupBy(loaded.state === 'ready' ? loaded.value : noNotes, ({ passage }): string => passage), [loaded]);
  const tools: CaseTools = {
    caseId,
    notes: loaded.state === 'ready' ? loaded.value : noNotes,
    notesOf: (passage) => notes.get(passage) ?? noNotes,
    pendingOf: (id) => pending.filter(({ passage, sha256 }) => (passage ?? sha256) === id),
    open: setTarget,
    undo,
    correct: (corrections) => {
      let made: readonly CorrectionItem[] = [];
      const takeBack = (): void => void Promise.all(made.map(undo));
      return attempt(
        async () => {
          made = await correctAll(caseId, corrections);
          setPending((before) => [...before, ...made]);
        },
        'saved',
        takeBack,
      );
    },
    ...useNotes(caseId, attempt, reload),
  };
  return { tools, target, message, clearMessage: useCallback(() => setMessage(null), []), close: () => setTarget(null) };
}

type Said = 'saved' | 'undone' | 'noteSaved' | 'noteDeleted' | 'noteRestored';
type Attempt = (work: () => Promise<void>, said: Said, undo?: () => void) => Promise<boolean>;

/** Runs a change, says what came of it, and tells whether it was taken. */
function useAttempt(setMessage: (message: ToastMessage) => void): Attempt {
  const { texts, words } = useLanguage();
  return async (work, said, undo) => {
    try {
      await work();
      setMessage({ text: words.record[said], ...(undo === undefined ? {} : { undo }) });
      return true;
    } catch (thrown) {
      setMessage({ text: texts.failures[failureOf(thrown)] });
      return false;
    }
  };
}

/** One after another: each is a correction of its own, in the order of the sheet. */
async function correctAll(caseId: string, corrections: readonly NewCorrection[]): Promise<readonly CorrectionItem[]> {
  const made: CorrectionItem[] = [];
  for (const correction of corrections) made.push(await recordApi.correct(caseId, correction));
  return made;
}

function useNotes(caseId: string, attempt: Attempt, reload: () => void): Pick<CaseTools, 'addNote' | 'changeNote' | 'removeNote'> {
  const then = (work: Promise<unknown>) => async (): Promise<void> => {
    await work;
    reload();
  };
  return {
    addNote: (sha256, passage, text) => attempt(() => then(recordApi.addNote(caseId, { sha256, passage, text }))(), 'noteSaved'),
    changeNote: (note, text) => attempt(() => then(recordApi.changeNote(caseId, note, text))(), 'noteSaved'),
    removeNote: (note) => {
      let removed: NoteItem = note;
      const restore = (): void => void attempt(() => then(recordApi.restoreNote(caseId, removed))(), 'noteRestored');
      return attempt(
        async () => {
          removed = await recordApi.removeNote(caseId, note);
          reload();
        },
        'noteDeleted',
        restore,
      );
    },
  };
}
