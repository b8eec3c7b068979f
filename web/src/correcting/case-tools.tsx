import type { ReactElement, ReactNode } from 'react';

import { Toast } from '../shared/toast.tsx';
import { CorrectSheet } from './correct-sheet.tsx';
import { ToolsProvider } from './tools-context.ts';
import { useCaseToolsState } from './use-case-tools-state.ts';

/** Stands around the pages of a case: corrections and notes can be made on any passage below. */
export function CaseTools({ caseId, children }: { readonly caseId: string; readonly children: ReactNode }): ReactElement {
  const { tools, target, message, clearMessage, close } = useCaseToolsState(caseId);
  // Under an open dialog nothing can be reached: what is said then stands in it.
  const toast = <Toast message={message} onClose={clearMessage} />;
  return (
    <ToolsProvider value={tools}>
      {children}
      {target === null ? (
        toast
      ) : (
        <CorrectSheet target={target} tools={tools} onClose={close}>
          {toast}
        </CorrectSheet>
      )}
    </ToolsProvider>
  );
}
