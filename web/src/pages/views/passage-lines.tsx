import { useState, type ReactElement } from 'react';

import { ConflictPair } from '../overview/conflict-pair.tsx';
import { LineItem } from '../overview/line-item.tsx';
import { useOverview } from '../overview/overview-context.ts';
import type { LineView } from '../overview/view-of.ts';

/** More folded lines than these are drawn when they are unfolded; fewer are there for the printer, too. */
const FOLDED_DRAWN = 100;

interface PassageLinesProps {
  readonly passages: readonly string[];
  /** Lines shown before the rest is folded; all where it is left out. What is news is never folded. */
  readonly most?: number;
  readonly more?: (n: number) => string;
}

/** Lines of the overview, named by their passages, in the order given and each once. */
export function PassageLines({ passages, most = Infinity, more = String }: PassageLinesProps): ReactElement {
  const { lineOf, onlyNews } = useOverview();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const views = [...new Set(passages.flatMap((passage) => lineOf.get(passage) ?? []))].filter(({ isNews }) => !onlyNews || isNews);
  const shown = views.filter(({ isNews }, at) => at < most || isNews);
  const folded = views.filter((view) => !shown.includes(view));
  return (
    <>
      <Lines views={shown} />
      {folded.length > 0 && (
        <details className="folded" onToggle={(event) => setIsUnfolded(event.currentTarget.open)}>
          <summary>{more(folded.length)}</summary>
          {(isUnfolded || folded.length <= FOLDED_DRAWN) && <Lines views={folded} />}
        </details>
      )}
    </>
  );
}

function Lines({ views }: { readonly views: readonly LineView[] }): ReactElement {
  return (
    <ul className="plain lines">
      {views.map((view) =>
        view.mark === 'conflicting' ? (
          <ConflictPair view={view} key={view.line.passage.id} />
        ) : (
          <LineItem view={view} key={view.line.passage.id} />
        ),
      )}
    </ul>
  );
}
