import type { ReactElement } from 'react';

import type { ComparedPassage } from '../../../domain/passage.ts';
import { useLanguage } from '../language/language.tsx';
import { useMay } from '../shared/me.ts';
import { useCaseTools } from './tools-context.ts';

interface ButtonProps {
  readonly document: string;
  readonly passage: ComparedPassage;
}

/** The way to the sheet of a passage (key `r` on a line of the overview); nothing for whoever may not correct. */
export function CorrectButton({ document, passage }: ButtonProps): ReactElement | null {
  const { words } = useLanguage();
  const tools = useCaseTools();
  const mayCorrect = useMay('correction.make');
  if (tools === null || !mayCorrect) return null;
  return (
    <button
      type="button"
      className="function-link small-button line-tools__correct"
      aria-label={words.record.correctLine(passage.text)}
      aria-haspopup="dialog"
      onClick={() => tools.open({ kind: 'passage', document, passage })}
    >
      {words.record.correct}
    </button>
  );
}
