import { useState } from 'react';

import { failureOf } from '../../client/request.ts';
import { unfiledApi, type CaseFound } from '../../client/unfiled.ts';
import { useLanguage } from '../../language/language.tsx';
import type { ToastMessage } from '../../shared/toast.tsx';
import { unfiledChanged } from './waiting-count.ts';

interface Paper {
  readonly id: string;
  readonly fileName: string;
}

export interface Filing {
  readonly file: (paper: Paper, to: CaseFound) => void;
  readonly discard: (paper: Paper, reason: string) => void;
  readonly restore: (paper: Paper) => void;
  readonly message: ToastMessage | null;
  readonly clearMessage: () => void;
}

/** Files, discards and puts back, says what came of it, and has the list and the count looked up again. */
export function useFiling(onSettled: (id: string) => void): Filing {
  const { texts, words } = useLanguage();
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const run = async (paper: Paper, act: () => Promise<ToastMessage>): Promise<void> => {
    try {
      const done = await act();
      onSettled(paper.id);
      setMessage(done);
    } catch (thrown) {
      setMessage({ text: texts.failures[failureOf(thrown)] });
    }
    unfiledChanged(); // also where somebody else was quicker
  };
  const restore = (paper: Paper): void =>
    void run(paper, async () => {
      await unfiledApi.restore(paper.id);
      return { text: words.unfiledPage.restored(paper.fileName) };
    });
  return {
    restore,
    file: (paper, to) =>
      void run(paper, async () => {
        const { duplicate } = await unfiledApi.file(paper.id, to.caseId);
        return { text: (duplicate ? words.unfiledPage.filedAgain : words.unfiledPage.filed)(paper.fileName, to.reference) };
      }),
    discard: (paper, reason) =>
      void run(paper, async () => {
        await unfiledApi.discard(paper.id, reason);
        return { text: words.unfiledPage.discarded(paper.fileName), undo: () => restore(paper) };
      }),
    message,
    clearMessage: () => setMessage(null),
  };
}
