import type { ReactElement } from 'react';

import type { CheckedListAnswer } from '../../client/checklists.ts';
import { useLanguage } from '../../language/language.tsx';
import { lineMarks } from '../../shared/line-of.ts';
import type { OpenSource } from './checked-list-view.tsx';
import { useSayNewest } from './use-say-newest.ts';

type Point = CheckedListAnswer['points'][number];
type Paper = CheckedListAnswer['papers'][number];

/** Sources shown before the rest is folded. */
const SOURCES_SHOWN = 3;

/** A point: how many sources, how old, and the words themselves, each a step from its place. */
export function CheckedPointItem({ point, onOpen }: { readonly point: Point; readonly onOpen: OpenSource }): ReactElement {
  const { texts, words } = useLanguage();
  const sayNewest = useSayNewest();
  const { label, sources, newest, age, ofCase } = point;
  const [first, rest] = [sources.slice(0, SOURCES_SHOWN), sources.slice(SOURCES_SHOWN)];
  const isTold = sources.length > 0 || ofCase !== null;
  return (
    <section className="checklist__point">
      <h3>{label[texts.language]}</h3>
      {!isTold && <p className="checklist__state--none">{texts.checklists.noSource}</p>}
      {ofCase !== null && <p>{texts.checklists.years(ofCase)}</p>}
      {sources.length > 0 && (
        <p>
          {texts.checklists.sources(sources.length)}, {sayNewest(newest, age)}
        </p>
      )}
      <Sources sources={first} onOpen={onOpen} />
      {rest.length > 0 && (
        <details className="folded">
          <summary>{words.checklists.moreSources(rest.length)}</summary>
          <Sources sources={rest} onOpen={onOpen} />
        </details>
      )}
    </section>
  );
}

function Sources({ sources, onOpen }: { readonly sources: Point['sources']; readonly onOpen: OpenSource }): ReactElement | null {
  const { texts, words, day } = useLanguage();
  if (sources.length === 0) return null;
  return (
    <ul className="plain lines checklist__lines">
      {sources.map(({ passage, document, words: told, voice, title, day: when, page }) => (
        <li className="line" {...lineMarks(passage, document, false)} key={passage}>
          <div className="line__words">
            <p className="line__text">{told}</p>
            <div className="line__meta">
              <span>{texts.voices[voice]}</span>
            </div>
          </div>
          <div className="line__source">
            <button
              type="button"
              className="source-link"
              aria-label={words.checklists.openSource(told)}
              onClick={() => onOpen(document, passage)}
            >
              <span className="source-link__title">{title}</span>
              <span className="source-link__where">{[day(when), ...(page === null ? [] : [texts.overview.page(page)])].join(', ')}</span>
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A paper that somebody else writes: what came, or that nothing did. */
export function CheckedPaperItem({ paper, onOpen }: { readonly paper: Paper; readonly onOpen: OpenSource }): ReactElement {
  const { texts, words } = useLanguage();
  const sayNewest = useSayNewest();
  const { label, from, documents } = paper;
  return (
    <section className="checklist__point">
      <h3>
        {label[texts.language]} ({texts.checklists.from(from[texts.language])})
      </h3>
      {documents.length === 0 && <p className="checklist__state--none">{texts.checklists.notReceived}</p>}
      {documents.length > 0 && (
        <ul className="checklist__sources">
          {documents.map(({ document, title, day, age }) => (
            <li key={document}>
              <button
                type="button"
                className="source-link"
                aria-label={words.checklists.openDocument(title)}
                onClick={() => onOpen(document, null)}
              >
                <span className="source-link__title">{title}</span>
                <span className="source-link__where">{sayNewest(day, age)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
