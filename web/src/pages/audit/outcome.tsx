import type { ReactElement } from 'react';

import { failures, type FailureCode } from '../../../../domain/failures.ts';
import { useLanguage } from '../../language/language.tsx';

const isFailureCode = (code: string): code is FailureCode => Object.hasOwn(failures, code);

/** That something was refused, and why; nothing where it was let in, as nearly everything is. */
export function Outcome({ refused }: { readonly refused: string | null }): ReactElement | null {
  const { texts, words } = useLanguage();
  if (refused === null) return null;
  return (
    <span className="trail__refused">
      {words.audit.refused}: {isFailureCode(refused) ? texts.failures[refused] : refused}
    </span>
  );
}
