import type { ReactElement } from 'react';

import { useLanguage } from '../language/language.tsx';

/** While an answer is on its way; shown after a moment, so that a quick answer does not flicker. */
export function Loading(): ReactElement {
  const { words } = useLanguage();
  return (
    <output className="loading">
      <div className="spinner" />
      <p>{words.loading}</p>
    </output>
  );
}
