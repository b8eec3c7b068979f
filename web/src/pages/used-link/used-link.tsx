import { useEffect, type ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { navigate, useLocation } from '../../routing/location.ts';
import { pathOf } from '../../routing/route.ts';
import { Alert } from '../../shared/alert.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useTitle } from '../../shared/use-title.ts';

/** Somebody who is not signed in has opened a link a second time. */
export function UsedLink(): ReactElement {
  const { words } = useLanguage();
  useTitle(words.usedLink.title);
  return (
    <>
      <h1>{words.usedLink.title}</h1>
      <Alert variant="info">{words.usedLink.help}</Alert>
    </>
  );
}

/** Somebody who is signed in has: the link's case is opened all the same. */
export function GoOn(): ReactElement {
  const { parameters } = useLocation();
  const caseId = parameters.get('sag');
  useEffect(() => {
    navigate(pathOf(caseId === null ? { name: 'cases' } : { name: 'overview', caseId }), 'replace');
  }, [caseId]);
  return <Loading />;
}
