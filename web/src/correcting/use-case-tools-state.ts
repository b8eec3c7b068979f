import { useState } from 'react';

import { recordApi, type CorrectionItem, type NewCorrection, type NoteItem } from '../client/record.ts';
import { useLanguage } from '../language/language.tsx';
import type { ToastMessage } from '../shared/toast.tsx';
import { useAttempt } from '../shared/use-attempt.ts';
import type { CaseTools, Target } from './tools-context.ts';
import { useNotes, type Attempt } from './use-notes.ts';

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
  const { words } = useLanguage();
  const { attempt: tell, message, clearMessage } = useAttempt(() => {}); // the pages follow the events of the case
  const [pending, setPending] = useState<readonly CorrectionItem[]>([]);
  const attempt: Attempt = (work, said, undone) =>
    tell(work(), { text: words.record[said], ...(undone === undefined ? {} : { undo: undone }) });
  const undo = async ({ id }: Pick<CorrectionItem, 'id'>): Promise<boolean> =>
    attempt(async () => {
      await recordApi.undoCorrection(caseId, id);
      setPending((before) => before.filter((each) => each.id !== id));
    }, 'undone');
  const kept = useNotes(caseId, attempt);
  const byPassage = Map.groupBy(kept.notes, ({ passage }): string => passage);
  const tools: CaseTools = {
    caseId,
    notesOf: (passage) => byPassage.get(passage) ?? noNotes,
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
    ...kept,
  };
  return { tools, target, message, clearMessage, close: () => setTarget(null) };
}

/** One after another: each is a correction of its own, in the order of the sheet. */
async function correctAll(caseId: string, corrections: readonly NewCorrection[]): Promise<readonly CorrectionItem[]> {
  const made: CorrectionItem[] = [];
  for (const correction of corrections) made.push(await recordApi.correct(caseId, correction));
  return made;
}
