import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { LineItem } from './line-item.tsx';
import { useOverview } from './overview-context.ts';
import type { LineView } from './view-of.ts';

/** Passages whose heading is too unsure: shown with the best guess, never dropped. */
export function NotPlaced({ views }: { readonly views: readonly LineView[] }): ReactElement | null {
  const { texts, words } = useLanguage();
  const { onlyNews } = useOverview();
  const shown = onlyNews ? views.filter(({ isNews }) => isNews) : views;
  if (shown.length === 0) return null;
  return (
    <section className="heading" aria-labelledby="ikke-placeret">
      <div className="heading__head">
        <h2 className="heading__title" id="ikke-placeret" tabIndex={-1}>
          {texts.overview.notPlaced}
        </h2>
      </div>
      <p className="heading__note">{words.overview.notPlacedHelp}</p>
      <ul className="plain lines">
        {shown.map((view) => (
          <LineItem view={view} guess={texts.overview.bestGuess(texts.headings[view.line.passage.heading])} key={view.line.passage.id} />
        ))}
      </ul>
    </section>
  );
}
