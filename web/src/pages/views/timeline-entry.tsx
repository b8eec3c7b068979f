import type { ReactElement } from 'react';

import type { TimelineEvent } from '../../../../domain/views.ts';
import { useLanguage } from '../../language/language.tsx';
import { titleBesideDate } from '../../shared/title-of.ts';
import { useOverview } from '../overview/overview-context.ts';
import { ViewedLine } from './viewed-line.tsx';

/** One event: its day or period, what it is, and the words or the paper that tell it. */
export function TimelineEntry({ event }: { readonly event: TimelineEvent }): ReactElement {
  const { heads, openSource } = useOverview();
  const { source, document, title } = event;
  if (source !== null) return <ViewedLine view={source} lead={<Lead event={event} />} />;
  const head = document === null ? undefined : heads.get(document);
  return (
    <li className="line line--viewed">
      <div className="line__words">
        <Lead event={event} />
        {head === undefined || document === null ? (
          <p className="line__text">{title}</p>
        ) : (
          <button type="button" className="source-link" onClick={() => openSource(document, null)}>
            <span className="source-link__title">{titleBesideDate(head)}</span>
          </button>
        )}
      </div>
    </li>
  );
}

function Lead({ event: { kind, day, until, isDayOfDocument } }: { readonly event: TimelineEvent }): ReactElement {
  const { words, day: say } = useLanguage();
  return (
    <p className="timeline__lead">
      <span className={`timeline__kind timeline__kind--${kind}`}>{words.views.timeline.kinds[kind]}</span>
      <span>
        {until === null ? say(day) : words.views.timeline.until(say(day), say(until))}
        {isDayOfDocument && day !== null && ` (${words.views.timeline.dayOfDocument})`}
      </span>
    </p>
  );
}
