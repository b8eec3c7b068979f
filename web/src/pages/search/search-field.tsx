import { useEffect, useState, type FormEvent, type ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { navigate } from '../../routing/location.ts';
import { pathOf } from '../../routing/route.ts';
import { Icon } from '../../shared/icon.tsx';
import { askFor, noFilters, useAsked } from './search-memory.ts';
import { searchFieldId } from './use-search-key.ts';

interface FieldProps {
  /** Null: over cases. */
  readonly caseId: string | null;
  /** On the page of the search itself the reader begins here. */
  readonly isFocused?: boolean;
}

/** Where the reader types what to find; sending it leads to what was found. */
export function SearchField({ caseId, isFocused = false }: FieldProps): ReactElement {
  const { words } = useLanguage();
  const { query } = useAsked(caseId);
  const [typed, setTyped] = useState(query);
  const [shown, setShown] = useState(query);
  if (shown !== query) {
    // another search was asked for elsewhere: the field follows
    setShown(query);
    setTyped(query);
  }
  useEffect(() => {
    if (isFocused) document.getElementById(searchFieldId)?.focus({ preventScroll: true });
  }, [isFocused]);
  const label = caseId === null ? words.search.overCases : words.search.inCase;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() === '') return;
    askFor(caseId, { query: typed, filters: noFilters });
    const path = pathOf({ name: 'search', caseId });
    if (window.location.pathname !== path) navigate(path);
  };
  return (
    <search className="search-field">
      <form onSubmit={send} className="search-field__form">
        <label className="sr-only" htmlFor={searchFieldId}>
          {label}
        </label>
        <input
          id={searchFieldId}
          className="form-input"
          type="search"
          value={typed}
          maxLength={1_000}
          autoComplete="off"
          spellCheck={false}
          placeholder={label}
          title={words.search.key}
          aria-keyshortcuts="/"
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button button-search">
          <Icon name="search" />
          <span className="sr-only">{words.search.submit}</span>
        </button>
      </form>
    </search>
  );
}
