import { useEffect } from 'react';

import { navigate } from '../../routing/location.ts';
import { pathOf } from '../../routing/route.ts';
import { isTyping } from '../../shared/is-typing.ts';
import { recall } from '../../shared/remembered.ts';

/** The field that the key leads to; there is one at most on a page. */
export const searchFieldId = 'search-field';

/** `/` leads to the search field of the page, or to the search over cases where the page has none. Goes out with the other single keys. */
export function useSearchKey(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (recall('shortcuts') === 'off' || isTyping(event.target)) return;
      event.preventDefault();
      const field = document.getElementById(searchFieldId);
      if (field instanceof HTMLInputElement) field.select();
      else navigate(pathOf({ name: 'search', caseId: null }));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOn]);
}
