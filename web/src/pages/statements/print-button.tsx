import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Icon } from '../../shared/icon.tsx';

export function PrintButton(): ReactElement {
  const { words } = useLanguage();
  return (
    <button type="button" className="button button-secondary button-small no-print" onClick={() => window.print()}>
      <Icon name="print" />
      {words.statements.print}
    </button>
  );
}
