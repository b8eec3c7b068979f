import type { ReactElement } from 'react';

import type { ApiKey } from '../../client/api-keys.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { sayMoment } from '../../shared/say-moment.ts';

interface KeyTableProps {
  readonly keys: readonly ApiKey[];
  readonly onRevoke: (key: ApiKey) => void;
}

/** Every key that was made, the newest first, without its secret. */
export function KeyTable({ keys, onRevoke }: KeyTableProps): ReactElement {
  const { words } = useLanguage();
  const own = words.apiKeys;
  if (keys.length === 0) {
    return (
      <Alert variant="info" heading={own.none}>
        {own.noneHelp}
      </Alert>
    );
  }
  return (
    // a table that is wider than the screen must be reached by keyboard to be moved
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="people" aria-label={own.title} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            {[own.name, own.person, own.scopes, own.lastUsed, own.expires, own.state, own.actions].map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <KeyRow apiKey={key} onRevoke={() => onRevoke(key)} key={key.id} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function KeyRow({ apiKey, onRevoke }: { readonly apiKey: ApiKey; readonly onRevoke: () => void }): ReactElement {
  const { texts, words } = useLanguage();
  const { unknownPerson, neverUsed, revoke } = words.apiKeys;
  const { name, personName, scopes, lastUsed, expires } = apiKey;
  const state = stateOf(apiKey);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{personName ?? unknownPerson}</td>
      <td>
        <ul className="plain">
          {scopes.map((scope) => (
            <li key={scope}>{texts.trail.actions[scope]}</li>
          ))}
        </ul>
      </td>
      <td>{lastUsed === null ? neverUsed : sayMoment(lastUsed, texts.locale)}</td>
      <td>{sayMoment(expires, texts.locale)}</td>
      <td>{words.apiKeys[state]}</td>
      <td>
        {state === 'open' && (
          <button
            type="button"
            className="button button-secondary button-small"
            aria-haspopup="dialog"
            aria-label={`${revoke}: ${name}`}
            onClick={onRevoke}
          >
            {revoke}
          </button>
        )}
      </td>
    </tr>
  );
}

function stateOf({ revoked, expires }: ApiKey): 'revoked' | 'over' | 'open' {
  if (revoked !== null) return 'revoked';
  return new Date(expires) <= new Date() ? 'over' : 'open';
}
