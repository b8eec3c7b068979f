import { useState, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { apiKeysApi, type ApiKey, type NewApiKey } from '../../client/api-keys.ts';
import { peopleApi, type ListedPerson } from '../../client/people.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { KeyTable } from './key-table.tsx';
import { MadeKey } from './made-key.tsx';
import { NewKeyForm } from './new-key-form.tsx';
import { RevokeSheet } from './revoke-sheet.tsx';

interface Loaded {
  readonly keys: readonly ApiKey[];
  readonly people: readonly ListedPerson[];
}

/** Keys by which programs come in; for administrators. */
export function ApiKeysPage(): ReactElement {
  const { words } = useLanguage();
  const { title, lead } = words.apiKeys;
  useTitle(title);
  const { loaded, reload } = useLoad<Loaded>('api keys', async (signal) => {
    const [keys, people] = await Promise.all([apiKeysApi.list(signal), peopleApi.people(signal)]);
    return { keys, people };
  });
  const [made, setMade] = useState<{ readonly name: string; readonly token: string } | null>(null);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  /** True where it went well; the list is read again either way. */
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    setFailure(null);
    try {
      await work();
      return true;
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return false;
    } finally {
      reload();
    }
  };
  const make = (key: NewApiKey): Promise<boolean> =>
    attempt(async () => setMade({ name: key.name, token: (await apiKeysApi.make(key)).token }));
  const revoke = async ({ id }: ApiKey): Promise<void> => {
    await attempt(async () => void (await apiKeysApi.revoke(id)));
    setRevoking(null);
  };
  return (
    <div className="container page">
      <h1>{title}</h1>
      <p className="page__lead">{lead}</p>
      {failure !== null && <FailureNotice code={failure} />}
      {made !== null && <MadeKey {...made} />}
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <>
          <KeyTable keys={loaded.value.keys} onRevoke={setRevoking} />
          <NewKeyForm people={loaded.value.people} onMake={make} />
        </>
      )}
      {revoking !== null && <RevokeSheet apiKey={revoking} onRevoke={() => void revoke(revoking)} onClose={() => setRevoking(null)} />}
    </div>
  );
}
