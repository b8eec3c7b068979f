import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import type { ViewName } from '../../routing/views.ts';
import { Alert } from '../../shared/alert.tsx';

/** A view that the case has nothing for says what it would have shown. */
export function NothingHere({ view }: { readonly view: ViewName }): ReactElement {
  const { words } = useLanguage();
  return (
    <div className="view__nothing">
      <Alert variant="info">{words.views.nothing[view]}</Alert>
    </div>
  );
}
