import { questionsApi, type QuestionItem } from '../client/bundles.ts';
import { useLanguage } from '../language/language.tsx';
import type { ToastMessage } from '../shared/toast.tsx';
import { useAttempt } from '../shared/use-attempt.ts';
import { useLoad } from '../shared/use-load.ts';

/** The questions that the reader sees of a case, and what can be done with them. */
export interface Questions {
  readonly list: readonly QuestionItem[];
  readonly ofPassage: (passage: string) => readonly QuestionItem[];
  /** Runs what asks a question; tells whether it was taken. */
  readonly ask: (work: () => Promise<QuestionItem>) => Promise<boolean>;
  readonly answer: (question: string, text: string) => Promise<boolean>;
  /** A question or an answer of the reader's own; it can be put back. */
  readonly takeBack: (id: string) => void;
  readonly message: ToastMessage | null;
  readonly clearMessage: () => void;
}

const none: readonly QuestionItem[] = [];

/** @param side `bundle`: those of the one bundle that the reader is let in to */
export function useQuestions(side: 'case' | 'bundle', caseId: string): Questions {
  const { words } = useLanguage();
  const asking = questionsApi(side);
  const { loaded, reload } = useLoad(`questions ${side} ${caseId}`, (signal) => asking.list(caseId, signal));
  const { attempt, message, clearMessage } = useAttempt(reload);
  const list = loaded.state === 'ready' ? loaded.value : none;
  const byPassage = Map.groupBy(list, ({ passage }): string => passage);
  const { asked, answered, tookBack, putBack } = words.bundles;
  return {
    list,
    ofPassage: (passage) => byPassage.get(passage) ?? none,
    ask: (work) => attempt(work(), { text: asked }),
    answer: (question, text) => attempt(asking.answer(caseId, question, text), { text: answered }),
    takeBack: (id) => {
      const undo = (): void => void attempt(asking.restore(caseId, id), { text: putBack });
      void attempt(asking.remove(caseId, id), { text: tookBack, undo });
    },
    message,
    clearMessage,
  };
}
