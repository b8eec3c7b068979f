import { createContext, useContext } from 'react';

import type { ComparedPassage } from '../../../domain/passage.ts';
import type { CorrectionItem, NewCorrection, NoteItem } from '../client/record.ts';
import type { DocumentItem } from '../client/types.ts';

/** What the sheet is opened on. */
export type Target =
  | { readonly kind: 'passage'; readonly document: string; readonly passage: ComparedPassage }
  | { readonly kind: 'document'; readonly document: Pick<DocumentItem, 'sha256' | 'head' | 'received' | 'fileName'> };

/** What the pages of a case share of corrections and notes. */
export interface CaseTools {
  readonly caseId: string;
  /** All of the case, oldest first. */
  readonly notes: readonly NoteItem[];
  readonly notesOf: (passage: string) => readonly NoteItem[];
  /** Corrections that were saved on this page and that the overview does not show yet. */
  readonly pendingOf: (target: string) => readonly CorrectionItem[];
  readonly open: (target: Target) => void;
  readonly correct: (corrections: readonly NewCorrection[]) => Promise<boolean>;
  readonly undo: (correction: Pick<CorrectionItem, 'id'>) => Promise<boolean>;
  readonly addNote: (document: string, passage: string, text: string) => Promise<boolean>;
  readonly changeNote: (note: NoteItem, text: string) => Promise<boolean>;
  readonly removeNote: (note: NoteItem) => Promise<boolean>;
}

const ToolsContext = createContext<CaseTools | null>(null);
export const ToolsProvider = ToolsContext.Provider;

/** The tools of the case; null on a page of no case. */
export function useCaseTools(): CaseTools | null {
  return useContext(ToolsContext);
}
