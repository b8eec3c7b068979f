import { useCallback, useEffect, useRef, type ReactElement } from 'react';

import { unfiledApi, type UnfiledItem } from '../../client/unfiled.ts';
import { useLanguage } from '../../language/language.tsx';
import { closeBeside, openBeside, useLocation } from '../../routing/location.ts';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { Toast } from '../../shared/toast.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { DiscardedPapers } from './discarded-papers.tsx';
import { PaperPanel } from './paper-panel.tsx';
import { UnfiledCard } from './unfiled-card.tsx';
import { useFiling } from './use-filing.ts';
import { useUnfiledChanges } from './waiting-count.ts';

/** Received papers that have no case, with the paper itself beside. */
export function UnfiledPage(): ReactElement {
  const { words } = useLanguage();
  useTitle(words.unfiledPage.title);
  const { loaded, reload } = useLoad('unfiled', unfiledApi.list);
  useUnfiledChanges(reload);
  const items = loaded.state === 'ready' ? loaded.value : [];
  const opened = useOpenedPaper(items);
  const settled = useRef<string | null>(null);
  useNextPaper(items, settled);
  const filing = useFiling((id) => {
    settled.current = nextAfter(items, id);
    if (opened.item?.id === id) opened.close();
  });
  return (
    <div className={`overview${opened.item === null ? '' : ' overview--split'}`}>
      <div className="overview__main">
        <h1 tabIndex={-1} id="unfiled-title">
          {words.unfiledPage.title}
        </h1>
        <p>{words.unfiledPage.intro}</p>
        {loaded.state === 'loading' && <Loading />}
        {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
        {loaded.state === 'ready' && items.length === 0 && (
          <Alert variant="info" heading={words.unfiledPage.none}>
            {words.unfiledPage.noneHelp}
          </Alert>
        )}
        {items.length > 0 && (
          <>
            <p className="page__count" role="status">
              {words.unfiledPage.count(items.length)}
            </p>
            <ul className="documents">
              {items.map((item) => (
                <UnfiledCard
                  key={item.id}
                  item={item}
                  isOpened={opened.item?.id === item.id}
                  onOpen={() => openBeside({ papir: item.id })}
                  onFile={(to) => filing.file(item, to)}
                  onDiscard={(reason) => filing.discard(item, reason)}
                />
              ))}
            </ul>
          </>
        )}
        <DiscardedPapers onRestore={filing.restore} />
      </div>
      {opened.item !== null && <PaperPanel item={opened.item} onClose={opened.close} key={opened.item.id} />}
      <Toast message={filing.message} onClose={filing.clearMessage} />
    </div>
  );
}

/** The paper that the address names; Escape closes it, and the reader is back at its line. */
function useOpenedPaper(items: readonly UnfiledItem[]): { readonly item: UnfiledItem | null; readonly close: () => void } {
  const { parameters } = useLocation();
  const id = parameters.get('papir');
  const item = items.find((each) => each.id === id) ?? null;
  const close = useCallback((): void => {
    closeBeside(['papir']);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#paper-${id}`)?.focus());
  }, [id]);
  const isOpen = item !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOpen, close]);
  return { item, close };
}

const nextAfter = (items: readonly UnfiledItem[], id: string): string | null =>
  items[items.findIndex((item) => item.id === id) + 1]?.id ?? items.find((item) => item.id !== id)?.id ?? '';

/** Once a settled paper has left the list, the keyboard goes on at the one after it, or at the top where none is left. */
function useNextPaper(items: readonly UnfiledItem[], settled: { current: string | null }): void {
  useEffect(() => {
    const next = settled.current;
    if (next === null) return;
    settled.current = null;
    document.querySelector<HTMLElement>(next === '' ? '#unfiled-title' : `#paper-${next}`)?.focus();
  }, [items, settled]);
}
