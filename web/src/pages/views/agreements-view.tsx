import type { ReactElement } from 'react';

import { viewsApi, type AgreementsAnswer } from '../../client/views.ts';
import { useLanguage } from '../../language/language.tsx';
import { NothingHere } from './nothing-here.tsx';
import { PassageLines } from './passage-lines.tsx';
import { Answered, useView } from './use-view.tsx';
import { ViewSection } from './view-section.tsx';

/** Agreements and next steps that hold now: by deadline, without one, and what is awaited. */
export function AgreementsView(): ReactElement {
  const { words } = useLanguage();
  return (
    <Answered asked={useView('agreements', viewsApi.agreements)}>
      {(agreements) => {
        const { dated, undated, awaited } = agreements;
        if (dated.length + undated.length + awaited.length === 0) return <NothingHere view="agreements" />;
        return (
          <>
            {dated.length > 0 && <Dated agreements={agreements} />}
            {awaited.length > 0 && (
              <ViewSection id="afventer" title={words.views.agreements.awaited}>
                <PassageLines passages={awaited} />
              </ViewSection>
            )}
            {undated.length > 0 && (
              <ViewSection id="uden-frist" title={words.views.agreements.undated}>
                <PassageLines passages={undated} />
              </ViewSection>
            )}
          </>
        );
      }}
    </Answered>
  );
}

function Dated({ agreements: { dated, today } }: { readonly agreements: AgreementsAnswer }): ReactElement {
  const { words, day } = useLanguage();
  const byDay = [...Map.groupBy(dated, ({ due }) => due)];
  return (
    <ViewSection id="med-frist" title={words.views.agreements.dated}>
      {byDay.map(([due, own]) => (
        <div className="due" key={due}>
          <h3 className="due__day">
            {words.views.agreements.due(day(due))}
            {due < today && <span className="due__over"> ({words.views.agreements.isOver})</span>}
          </h3>
          <PassageLines passages={own.map(({ passage }) => passage)} />
        </div>
      ))}
    </ViewSection>
  );
}
