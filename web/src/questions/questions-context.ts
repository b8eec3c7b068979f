import { createContext, useContext } from 'react';

import type { Questions } from './use-questions.ts';

const QuestionsContext = createContext<Questions | null>(null);
export const QuestionsProvider = QuestionsContext.Provider;

/** The questions of the case; null on a page of no case. */
export function useCaseQuestions(): Questions | null {
  return useContext(QuestionsContext);
}
