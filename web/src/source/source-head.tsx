import type { ReactElement } from 'react';

import type { ComparedPassage } from '../../../domain/passage.ts';
import type { DocumentAnswer } from '../client/types.ts';
import { useLanguage } from '../language/language.tsx';
import { CorrectButton } from '../correcting/correct-button.tsx';
import { DocumentTools } from '../correcting/document-tools.tsx';
import { LineNotes } from '../correcting/line-notes.tsx';
import { PassageQuestions } from '../questions/passage-questions.tsx';
import { FlagMarks } from '../shared/flag-marks.tsx';
import { titleOf } from '../shared/title-of.ts';

interface SourceHeadProps {
  readonly document: DocumentAnswer;
  readonly passage: ComparedPassage | null;
}

/** What the document is, and the words that are boxed in it: a drawn page says nothing to a screen reader, the quote does. */
export function SourceHead({ document, passage }: SourceHeadProps): ReactElement {
  const { texts, day } = useLanguage();
  const { head } = document;
  const sender = senderOf(head?.author ?? null, head?.organisation ?? null);
  return (
    <div className="source__head">
      <h2 className="source__title">{titleOf(document)}</h2>
      <p className="source__facts">
        {[head === null ? null : texts.kinds[head.kind], day(head?.documentDate ?? document.received), sender]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      <FlagMarks flags={document.flags} />
      <DocumentTools document={document} />
      {passage !== null && (
        <blockquote className="source__quote">
          <p>{passage.text}</p>
          <footer>
            {[
              texts.voices[passage.voice],
              texts.headings[passage.heading],
              ...(passage.place.kind === 'page' ? [texts.overview.page(passage.place.page)] : []),
            ].join(' · ')}
          </footer>
          <LineNotes passage={passage} />
          <PassageQuestions passage={passage.id} />
          <CorrectButton document={document.sha256} passage={passage} />
        </blockquote>
      )}
    </div>
  );
}

/** Author and organisation; a practice that bears its doctor's name is said once. */
function senderOf(author: string | null, organisation: string | null): string | null {
  const name = author?.split(',', 1)[0] ?? null;
  if (author === null || organisation === null || name === null) return author ?? organisation;
  return organisation.includes(name) ? organisation : `${author}, ${organisation}`;
}
