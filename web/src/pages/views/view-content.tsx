import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import type { ViewName } from '../../routing/views.ts';
import { AgreementsView } from './agreements-view.tsx';
import { ByDocument } from './by-document.tsx';
import { FiguresView } from './figures-view.tsx';
import { GoalsView } from './goals-view.tsx';
import { HealthView } from './health-view.tsx';
import { PointsView } from './points-view.tsx';
import { TimelineView } from './timeline-view.tsx';
import { VoicesView } from './voices-view.tsx';

/** The view that the address names, under what it shows. */
export function ViewContent({ view }: { readonly view: ViewName }): ReactElement {
  const { words } = useLanguage();
  return (
    <div className="view" key={view}>
      <p className="view__lead">{words.views.leads[view]}</p>
      <Content view={view} />
    </div>
  );
}

function Content({ view }: { readonly view: ViewName }): ReactElement {
  switch (view) {
    case 'documents':
      return <ByDocument />;
    case 'timeline':
      return <TimelineView />;
    case 'figures':
      return <FiguresView />;
    case 'health':
      return <HealthView />;
    case 'goals':
      return <GoalsView />;
    case 'agreements':
      return <AgreementsView />;
    case 'voices':
      return <VoicesView />;
    case 'factors':
      return <PointsView view={view} list="social-work-factors" />;
    case 'plan':
      return <PointsView view={view} list="preparatory-plan" />;
  }
}
