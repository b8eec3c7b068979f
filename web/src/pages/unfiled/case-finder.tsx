import { useId, useState, type ReactElement } from 'react';

import { unfiledApi, type CaseFound } from '../../client/unfiled.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { useLoad } from '../../shared/use-load.ts';

const FEWEST_LETTERS = 2;

/** Finds a case of the own unit by what is typed; the words go in a body and into no address. */
export function CaseFinder({ onChoose }: { readonly onChoose: (found: CaseFound) => void }): ReactElement {
  const { words } = useLanguage();
  const [text, setText] = useState('');
  const id = useId();
  const sought = text.trim();
  const isAsked = sought.length >= FEWEST_LETTERS;
  const { loaded } = useLoad(isAsked ? `find-case ${sought}` : null, (signal) => unfiledApi.findCase(sought, signal));
  return (
    <div className="case-finder">
      <label className="form-label" htmlFor={id}>
        {words.unfiledPage.find}
      </label>
      <span className="form-hint" id={`${id}-help`}>
        {words.unfiledPage.findHelp}
      </span>
      <input
        id={id}
        type="search"
        className="form-input"
        autoComplete="off"
        aria-describedby={`${id}-help`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div aria-live="polite">
        {isAsked && loaded.state === 'failed' && <FailureNotice code={loaded.code} />}
        {isAsked && loaded.state === 'ready' && loaded.value.length === 0 && <p>{words.unfiledPage.notFound}</p>}
        {isAsked && loaded.state === 'ready' && (
          <ul className="plain case-finder__found">
            {loaded.value.map((found) => (
              <li key={found.caseId}>
                <button type="button" className="button button-secondary button-small" onClick={() => onChoose(found)}>
                  {words.unfiledPage.fileTo(found.citizenName, found.reference)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
