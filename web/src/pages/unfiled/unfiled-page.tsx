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
  const settle = useNextPaper(items);
  const filing = useFiling((id) => {
    settle(id);
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
            <output className="page__count">{words.unfiledPage.count(items.length)}</output>
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

/** Once a settled paper has left the list, the keyboard goes on at the one after it, or at the top where none is left. Gives what is to be told. */
function useNextPaper(items: readonly UnfiledItem[]): (settled: string) => void {
  const waiting = useRef<{ readonly settled: string; readonly next: string } | null>(null);
  useEffect(() => {
    if (waiting.current === null || items.some(({ id }) => id === waiting.current?.settled)) return;
    const { next } = waiting.current;
    waiting.current = null;
    document.querySelector<HTMLElement>(next)?.focus();
  }, [items]);
  return (settled) => {
    const after = items[items.findIndex(({ id }) => id === settled) + 1] ?? items.find(({ id }) => id !== settled);
    waiting.current = { settled, next: after === undefined ? '#unfiled-title' : `#paper-${after.id}` };
  };
}
