import type { ReactElement, ReactNode } from 'react';

import { recordApi } from '../client/record.ts';
import { useLanguage } from '../language/language.tsx';
import { AskParticipants } from '../questions/ask-participants.tsx';
import { Sheet } from '../shared/sheet.tsx';
import { titleOf } from '../shared/title-of.ts';
import { useLoad } from '../shared/use-load.ts';
import { DocumentFields } from './document-fields.tsx';
import { HistoryList } from './history-list.tsx';
import { NoteList } from './note-list.tsx';
import { PassageFields } from './passage-fields.tsx';
import type { CaseTools, Target } from './tools-context.ts';

interface SheetProps {
  readonly target: Target;
  readonly tools: CaseTools;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What can be said of one passage or document: its labels, notes, and who corrected it before. */
export function CorrectSheet({ target, tools, onClose, children }: SheetProps): ReactElement {
  const { words } = useLanguage();
  return (
    <Sheet title={target.kind === 'passage' ? words.record.correctTitle : words.record.correctDocument} onClose={onClose}>
      {target.kind === 'passage' ? (
        <>
          <blockquote className="sheet__quote">{target.passage.text}</blockquote>
          <PassageFields document={target.document} passage={target.passage} tools={tools} onDone={onClose} />
          <h3>{words.record.notes}</h3>
          <NoteList document={target.document} passage={target.passage.id} tools={tools} />
          <AskParticipants caseId={tools.caseId} document={target.document} passage={target.passage.id} />
        </>
      ) : (
        <>
          <p className="sheet__quote">{titleOf(target.document)}</p>
          <DocumentFields document={target.document} tools={tools} onDone={onClose} />
        </>
      )}
      <OwnHistory target={target} tools={tools} />
      {children}
    </Sheet>
  );
}

function OwnHistory({ target, tools }: Omit<SheetProps, 'onClose' | 'children'>): ReactElement | null {
  const { words } = useLanguage();
  const { loaded, reload } = useLoad(`corrections ${tools.caseId}`, (signal) => recordApi.corrections(tools.caseId, signal));
  if (loaded.state !== 'ready') return null;
  const own = loaded.value.filter(({ sha256, passage }) =>
    target.kind === 'passage' ? passage === target.passage.id : passage === null && sha256 === target.document.sha256,
  );
  if (own.length === 0) return null;
  return (
    <>
      <h3>{words.record.history}</h3>
      <HistoryList corrections={own} onUndo={async (correction) => (await tools.undo(correction)) && reload()} />
    </>
  );
}
