import { useState, type ReactElement } from 'react';

import type { FailureCode } from '../../domain/failures.ts';

import { api } from './client/api.ts';
import { recordApi } from './client/record.ts';
import { useLanguage } from './language/language.tsx';
import { CaseTools } from './correcting/case-tools.tsx';
import { AccessGivenProvider } from './pages/access/access-given.ts';
import { Frame } from './pages/frame/frame.tsx';
import { NewPasswordPage } from './pages/sign-in/new-password-page.tsx';
import { SignInPage } from './pages/sign-in/sign-in-page.tsx';
import { UsedLink } from './pages/used-link/used-link.tsx';
import { RoutedPage } from './routed-page.tsx';
import { useLocation } from './routing/location.ts';
import type { Route } from './routing/route.ts';
import { Alert } from './shared/alert.tsx';
import { FailureNotice } from './shared/failure-notice.tsx';
import { MeProvider } from './shared/me.ts';
import { Loading } from './shared/loading.tsx';
import { useLoad } from './shared/use-load.ts';

/** The page that the address names, for whoever is signed in. */
export function App(): ReactElement {
  const { route } = useLocation();
  const { loaded, reload } = useLoad('me', api.me);
  const [isSignedOut, setIsSignedOut] = useState(false);
  const signOut = async (): Promise<void> => {
    await recordApi.signOut().then(
      () => setIsSignedOut(true),
      () => undefined,
    );
    reload(); // whatever came of it, the page shows who is signed in now
  };
  return (
    <Frame me={loaded.state === 'ready' ? loaded.value : null} onSignOut={() => void signOut()}>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && (
        <div className="container page">
          <NotIn route={route} code={loaded.code} isSignedOut={isSignedOut} onRetry={reload} />
        </div>
      )}
      {loaded.state === 'ready' && (
        <MeProvider value={loaded.value}>
          {loaded.value.mustChangePassword ? (
            <div className="container page">
              <NewPasswordPage onChanged={reload} />
            </div>
          ) : (
            <WithTools route={route} />
          )}
        </MeProvider>
      )}
    </Frame>
  );
}

interface NotInProps {
  readonly route: Route;
  readonly code: FailureCode;
  readonly isSignedOut: boolean;
  readonly onRetry: () => void;
}

/** Why nobody is signed in, and what to do. */
function NotIn({ route, code, isSignedOut, onRetry }: NotInProps): ReactElement {
  const { words } = useLanguage();
  if (code !== 'person.unknown') return <FailureNotice code={code} onRetry={onRetry} />;
  if (isSignedOut) {
    return (
      <Alert variant="success" heading={words.signedOut}>
        {words.signedOutHelp}
      </Alert>
    );
  }
  return route.name === 'used-link' ? <UsedLink /> : <SignInPage onSignedIn={onRetry} />;
}

/** On the pages of a case, corrections and notes can be made. */
function WithTools({ route }: { readonly route: Route }): ReactElement {
  const caseId = 'caseId' in route ? route.caseId : null;
  const [reasons, setReasons] = useState(0);
  if (caseId === null) return <RoutedPage route={route} />;
  return (
    <AccessGivenProvider value={() => setReasons((before) => before + 1)}>
      <CaseTools caseId={caseId} key={`${caseId} ${reasons}`}>
        <RoutedPage route={route} />
      </CaseTools>
    </AccessGivenProvider>
  );
}
