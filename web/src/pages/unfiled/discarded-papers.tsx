import { useState, type ReactElement } from 'react';

import { unfiledApi, type DiscardedItem } from '../../client/unfiled.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useMay } from '../../shared/me.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useUnfiledChanges } from './waiting-count.ts';

/** Papers that were discarded, folded until somebody asks; each can be put back. */
export function DiscardedPapers({ onRestore }: { readonly onRestore: (item: DiscardedItem) => void }): ReactElement {
  const { words } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="discarded" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.unfiledPage.discardedTitle}</summary>
      {isOpen && <DiscardedList onRestore={onRestore} />}
    </details>
  );
}

function DiscardedList({ onRestore }: { readonly onRestore: (item: DiscardedItem) => void }): ReactElement {
  const { words, day } = useLanguage();
  const mayDiscard = useMay('receipt.discard');
  const { loaded, reload } = useLoad('unfiled discarded', unfiledApi.discarded);
  useUnfiledChanges(reload);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <FailureNotice code={loaded.code} onRetry={reload} />;
  return (
    <ul className="plain">
      {loaded.value.map((item) => (
        <li key={item.id}>
          {item.fileName} · {words.unfiledPage.received(day(item.received))} · {words.unfiledPage.because(item.reason)}{' '}
          {mayDiscard && (
            <button type="button" className="function-link small-button" onClick={() => onRestore(item)}>
              {words.unfiledPage.putBack}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
