import type { ReactElement } from 'react';

import type { ChecklistName } from '../../client/checklists.ts';
import { useLanguage } from '../../language/language.tsx';
import { addressWith, navigate } from '../../routing/location.ts';
import { Choice } from '../../shared/choice.tsx';

/** What is shown where the address names no list. */
export const firstList = 'preparatory-plan';

/** The list stands in the address, so that it can be sent and comes back on reload. */
export function ListChoice({ names, list }: { readonly names: readonly ChecklistName[]; readonly list: string }): ReactElement {
  const { texts, words } = useLanguage();
  return (
    <Choice id="checklist" label={words.checklists.list} value={list} onChange={(id) => navigate(addressWith({ liste: id }), 'replace')}>
      {names.map(({ id, label }) => (
        <option value={id} key={id}>
          {label[texts.language]}
        </option>
      ))}
    </Choice>
  );
}
