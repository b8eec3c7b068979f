import { memo, useEffect, useState, type ReactElement } from 'react';

import { LineItem } from './line-item.tsx';
import type { LineView } from './view-of.ts';

/** Lines that are drawn at once: more than most headings have, and quick to draw. */
const AT_ONCE = 40;
/** Lines that are added in a turn of the browser's. */
const IN_A_TURN = 200;

/** Lines of a heading: the first at once, the others as soon as the browser has time, so that a case of a thousand documents can be read from at once. */
export function GrowingLines({ views }: { readonly views: readonly LineView[] }): ReactElement {
  const [drawn, setDrawn] = useState(AT_ONCE);
  const isWhole = drawn >= views.length;
  useEffect(() => {
    if (isWhole) return undefined;
    const more = setTimeout(() => setDrawn(drawn + IN_A_TURN));
    return () => clearTimeout(more);
  }, [drawn, isWhole]);
  const parts = [{ from: 0, to: AT_ONCE }];
  for (let from = AT_ONCE; from < Math.min(drawn, views.length); from += IN_A_TURN) parts.push({ from, to: from + IN_A_TURN });
  return (
    <>
      {parts.map(({ from, to }) => (
        <Part views={views} from={from} to={to} key={from} />
      ))}
    </>
  );
}

interface PartProps {
  readonly views: readonly LineView[];
  readonly from: number;
  readonly to: number;
}

/** Drawn again only where its own lines are others, not for each part that is added. */
const Part = memo(function Part({ views, from, to }: PartProps): ReactElement {
  return (
    <>
      {views.slice(from, to).map((view) => (
        <LineItem view={view} key={view.line.passage.id} />
      ))}
    </>
  );
});
