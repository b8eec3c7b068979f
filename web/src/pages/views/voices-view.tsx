import type { ReactElement } from 'react';

import { voices, type Voice } from '../../../../domain/labels.ts';
import type { VoiceView } from '../../../../domain/views.ts';
import { viewsApi } from '../../client/views.ts';
import { useLanguage } from '../../language/language.tsx';
import { addressWith, navigate, useLocation } from '../../routing/location.ts';
import { titleBesideDate } from '../../shared/title-of.ts';
import { useOverview } from '../overview/overview-context.ts';
import { NothingHere } from './nothing-here.tsx';
import { Answered, useView } from './use-view.tsx';
import { ViewSection } from './view-section.tsx';
import { ViewedLine } from './viewed-line.tsx';

/** What one voice has said, read through from the oldest document to the newest; the citizen's own perspective comes first. */
export function VoicesView(): ReactElement {
  const { parameters } = useLocation();
  const voice = voices.find((one) => one === parameters.get('stemme')) ?? 'citizen';
  const asked = useView(`voice ${voice}`, (caseId, signal) => viewsApi.voice(caseId, voice, signal));
  return (
    <Answered asked={asked}>
      {(view) => (
        <>
          <VoiceChoice voice={voice} counts={view.counts} />
          {view.documents.length === 0 ? <NothingHere view="voices" /> : <Documents view={view} />}
        </>
      )}
    </Answered>
  );
}

function VoiceChoice({ voice, counts }: { readonly voice: Voice; readonly counts: VoiceView['counts'] }): ReactElement {
  const { texts, words } = useLanguage();
  return (
    <fieldset className="view-filter">
      <legend className="form-label">{words.views.voices.choose}</legend>
      {voices.map((one) => (
        <div className="form-group-radio" key={one}>
          <input
            type="radio"
            className="form-radio radio-small"
            id={`stemme-${one}`}
            name="stemme"
            checked={one === voice}
            onChange={() => navigate(addressWith({ stemme: one }), 'replace')}
          />
          <label className="form-label" htmlFor={`stemme-${one}`}>
            {words.views.voices.count(texts.voices[one], counts[one])}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function Documents({ view }: { readonly view: VoiceView }): ReactElement {
  const { words, day } = useLanguage();
  const { heads, onlyNews, isNews } = useOverview();
  const parts = view.documents
    .map((part) => ({ ...part, said: part.said.filter(({ passage }) => !onlyNews || isNews(passage.id)) }))
    .filter(({ said }) => said.length > 0);
  return (
    <>
      {parts.map(({ document, day: date, said }) => {
        const head = heads.get(document);
        return (
          <ViewSection
            id={`stemme-i-${document.slice(0, 12)}`}
            title={head === undefined ? '' : titleBesideDate(head)}
            aside={day(date)}
            key={document}
          >
            <ul className="plain lines">
              {said.map((one) => (
                <ViewedLine
                  view={one}
                  hideVoice
                  note={one.times > 1 && <span>{words.views.voices.said(one.times, day(one.latest))}</span>}
                  key={one.passage.id}
                />
              ))}
            </ul>
          </ViewSection>
        );
      })}
    </>
  );
}
