import type { ReactElement } from 'react';

import { unfiledApi } from '../../client/unfiled.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { Alert } from '../../shared/alert.tsx';
import { useMay } from '../../shared/me.ts';
import { useLoad } from '../../shared/use-load.ts';

/** Says in a case that documents sent to it are held, by name, with the way to them. `revision` has it looked up again. */
export function HeldNotice({ caseId, revision }: { readonly caseId: string; readonly revision: string }): ReactElement | null {
  const { words } = useLanguage();
  const mayRead = useMay('receipt.read-unfiled');
  const { loaded } = useLoad(`held ${caseId} ${revision}`, (signal) => unfiledApi.held(caseId, signal));
  if (loaded.state !== 'ready' || loaded.value.length === 0) return null;
  return (
    <Alert variant="warning" heading={words.unfiledPage.held(loaded.value.length)}>
      <p>{loaded.value.map(({ fileName }) => fileName).join(', ')}</p>
      {mayRead && <Link href={pathOf({ name: 'unfiled' })}>{words.unfiledPage.toUnfiled}</Link>}
    </Alert>
  );
}
