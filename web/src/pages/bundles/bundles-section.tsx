import { useState, type ReactElement } from 'react';

import { bundlesApi, type BundleItem } from '../../client/bundles.ts';
import type { DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { useMay } from '../../shared/me.ts';
import { Sheet } from '../../shared/sheet.tsx';
import { Toast } from '../../shared/toast.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { LetInForm } from './let-in-form.tsx';
import { useLetIn } from './use-let-in.ts';

interface SectionProps {
  readonly caseId: string;
  readonly documents: readonly DocumentItem[];
}

/** Who is let in to which documents of the case, until when; let in and ended here, with undo. */
export function BundlesSection({ caseId, documents }: SectionProps): ReactElement {
  const { words } = useLanguage();
  const { bundles } = words;
  const mayMake = useMay('bundle.make');
  const [isOpen, setIsOpen] = useState(false);
  const { loaded, reload } = useLoad(`bundles ${caseId}`, (signal) => bundlesApi.list(caseId, signal));
  const work = useLetIn(caseId, reload);
  const made = loaded.state === 'ready' ? loaded.value : [];
  return (
    <section className="record__section" aria-labelledby="bundles-title">
      <div className="record__head">
        <h2 id="bundles-title">{bundles.section}</h2>
        {mayMake && (
          <button type="button" className="button button-secondary button-small" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
            {bundles.letIn}
          </button>
        )}
      </div>
      <p>{bundles.sectionHelp}</p>
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && made.length === 0 && (
        <Alert variant="info" heading={bundles.noBundles}>
          {bundles.noBundlesHelp}
        </Alert>
      )}
      <ul className="plain record__list">
        {made.map((bundle) => (
          <BundleRow key={bundle.id} bundle={bundle} onEnd={mayMake ? work.end : null} />
        ))}
      </ul>
      {isOpen && (
        <Sheet title={bundles.letIn} onClose={() => setIsOpen(false)}>
          <LetInForm
            caseId={caseId}
            made={made}
            documents={documents}
            onLetIn={async (asked) => {
              if (await work.letIn(asked)) setIsOpen(false);
            }}
            onCancel={() => setIsOpen(false)}
          />
        </Sheet>
      )}
      <Toast message={work.message} onClose={work.clearMessage} />
    </section>
  );
}

interface RowProps {
  readonly bundle: BundleItem;
  /** Null where the reader may not. */
  readonly onEnd: ((person: { readonly id: string; readonly name: string }) => void) | null;
}

function BundleRow({ bundle: { title, documents, participants }, onEnd }: RowProps): ReactElement {
  const { words, day } = useLanguage();
  const { bundles } = words;
  return (
    <li className="record__one">
      <p className="record__what">
        <strong>{title}</strong> <span className="record__kind">{bundles.documents(documents.length)}</span>
      </p>
      {participants.map((person) => (
        <p className="record__facts" key={person.id}>
          {person.name} · {person.isIn ? bundles.until(day(person.until)) : bundles.over}{' '}
          {person.isIn && onEnd !== null && (
            <button
              type="button"
              className="function-link small-button"
              aria-label={`${bundles.end}: ${person.name}`}
              onClick={() => onEnd(person)}
            >
              {bundles.end}
            </button>
          )}
        </p>
      ))}
    </li>
  );
}
