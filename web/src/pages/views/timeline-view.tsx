import { useState, type ReactElement } from 'react';

import { timelineKinds, type TimelineEvent, type TimelineKind } from '../../../../domain/views.ts';
import { viewsApi } from '../../client/views.ts';
import { useLanguage } from '../../language/language.tsx';
import { CheckBox } from '../../shared/check-box.tsx';
import { NothingHere } from './nothing-here.tsx';
import { TimelineEntry } from './timeline-entry.tsx';
import { Answered, useView } from './use-view.tsx';
import { ViewSection } from './view-section.tsx';

/** What happened in the case, year by year; what has no day stands last. */
export function TimelineView(): ReactElement {
  const asked = useView('timeline', viewsApi.timeline);
  const [hidden, setHidden] = useState<ReadonlySet<TimelineKind>>(new Set());
  const turn = (kind: TimelineKind, isShown: boolean): void => setHidden(isShown ? without(hidden, kind) : new Set([...hidden, kind]));
  return (
    <Answered asked={asked}>
      {(events) =>
        events.length === 0 ? (
          <NothingHere view="timeline" />
        ) : (
          <>
            <KindChoice events={events} hidden={hidden} onTurn={turn} />
            <Years events={events.filter(({ kind }) => !hidden.has(kind))} />
          </>
        )
      }
    </Answered>
  );
}

const without = (kinds: ReadonlySet<TimelineKind>, kind: TimelineKind): ReadonlySet<TimelineKind> =>
  new Set([...kinds].filter((one) => one !== kind));

interface KindChoiceProps {
  readonly events: readonly TimelineEvent[];
  readonly hidden: ReadonlySet<TimelineKind>;
  readonly onTurn: (kind: TimelineKind, isShown: boolean) => void;
}

function KindChoice({ events, hidden, onTurn }: KindChoiceProps): ReactElement {
  const { words } = useLanguage();
  const present = timelineKinds.filter((kind) => events.some((event) => event.kind === kind));
  return (
    <fieldset className="view-filter">
      <legend className="form-label">{words.views.timeline.show}</legend>
      {present.map((kind) => (
        <CheckBox
          id={`vis-${kind}`}
          label={words.views.timeline.kinds[kind]}
          isChecked={!hidden.has(kind)}
          onChange={(isShown) => onTurn(kind, isShown)}
          key={kind}
        />
      ))}
    </fieldset>
  );
}

function Years({ events }: { readonly events: readonly TimelineEvent[] }): ReactElement {
  const { words } = useLanguage();
  const years = [...Map.groupBy(events, ({ day }) => day?.slice(0, 4) ?? null)];
  return (
    <>
      {years.map(([year, own]) => (
        <ViewSection id={`aar-${year ?? 'ukendt'}`} title={year ?? words.views.undated} key={year}>
          <ol className="plain lines timeline">
            {own.map((event, at) => (
              <TimelineEntry event={event} key={`${at} ${event.source?.passage.id ?? event.document ?? event.title}`} />
            ))}
          </ol>
        </ViewSection>
      ))}
    </>
  );
}
