import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';

interface OlderButtonProps {
  readonly next: number | null;
  readonly isLoading: boolean;
  readonly onMore: () => void;
}

/** Asks for the page behind, or says that there is none. */
export function OlderButton({ next, isLoading, onMore }: OlderButtonProps): ReactElement {
  const { words } = useLanguage();
  if (next === null) return <p className="trail__end">{words.audit.end}</p>;
  return (
    <button type="button" className="button button-secondary no-print" onClick={onMore} disabled={isLoading}>
      {isLoading ? words.loading : words.audit.older}
    </button>
  );
}
