import type { ReactElement } from 'react';

import { ownBundleApi, type OwnBundle } from '../../client/bundles.ts';
import { useLanguage } from '../../language/language.tsx';
import { useQuestions, type Questions } from '../../questions/use-questions.ts';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { FailedPage } from '../../shared/failed-page.tsx';
import { Loading } from '../../shared/loading.tsx';
import { Toast } from '../../shared/toast.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { BundleDocument } from './bundle-document.tsx';

/** One bundle as its participant reads it: the documents with their lines, and the questions on them. */
export function BundlePage({ caseId }: { readonly caseId: string }): ReactElement {
  const { words } = useLanguage();
  const { loaded, reload } = useLoad(`bundle ${caseId}`, (signal) => ownBundleApi.find(caseId, signal));
  const questions = useQuestions('bundle', caseId);
  useTitle(loaded.state === 'ready' ? loaded.value.title : words.bundles.title);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <FailedPage code={loaded.code} onRetry={reload} />;
  return (
    <div className="container page bundle">
      <p>
        <Link href={pathOf({ name: 'bundles' })}>{words.bundles.back}</Link>
      </p>
      <BundleHead bundle={loaded.value} questions={questions} />
      {loaded.value.documents.map((document) => (
        <BundleDocument key={document.sha256} caseId={caseId} document={document} questions={questions} />
      ))}
      <Toast message={questions.message} onClose={questions.clearMessage} />
    </div>
  );
}

function BundleHead({ bundle, questions }: { readonly bundle: OwnBundle; readonly questions: Questions }): ReactElement {
  const { words, day } = useLanguage();
  const open = questions.list.filter(({ answers }) => answers.length === 0).length;
  return (
    <>
      <h1>{bundle.title}</h1>
      <p>
        {bundle.citizenName} · {words.bundles.documents(bundle.documents.length)} · {words.bundles.until(day(bundle.until))}
      </p>
      {open > 0 && <p className="badge badge-warning">{words.bundles.open(open)}</p>}
    </>
  );
}
