import { useCallback, type ReactElement, type ReactNode } from 'react';

import { QuestionsProvider } from '../questions/questions-context.ts';
import { useQuestions } from '../questions/use-questions.ts';
import { Toast } from '../shared/toast.tsx';
import { CorrectSheet } from './correct-sheet.tsx';
import { ToolsProvider } from './tools-context.ts';
import { useCaseToolsState } from './use-case-tools-state.ts';

/** Stands around the pages of a case: corrections and notes can be made on any passage below. */
export function CaseTools({ caseId, children }: { readonly caseId: string; readonly children: ReactNode }): ReactElement {
  const { tools, target, message, clearMessage, close } = useCaseToolsState(caseId);
  const questions = useQuestions('case', caseId);
  const clearQuestion = questions.clearMessage;
  const closeToast = useCallback(() => {
    clearMessage();
    clearQuestion();
  }, [clearMessage, clearQuestion]);
  // Under an open dialog nothing can be reached: what is said then stands in it.
  const toast = <Toast message={message ?? questions.message} onClose={closeToast} />;
  return (
    <ToolsProvider value={tools}>
      <QuestionsProvider value={questions}>
        {children}
        {target === null ? (
          toast
        ) : (
          <CorrectSheet target={target} tools={tools} onClose={close}>
            {toast}
          </CorrectSheet>
        )}
      </QuestionsProvider>
    </ToolsProvider>
  );
}
