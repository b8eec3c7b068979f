import type { ReactElement } from 'react';

import type { OverviewLine } from '../../../../domain/overview.ts';
import { useLanguage } from '../../language/language.tsx';
import { titleBesideDate } from '../../shared/title-of.ts';
import { useOverview } from './overview-context.ts';

/** "sagt 4 gange, senest 12. marts": the repeats of a line, folded; each leads to its own source. */
export function Said({ line }: { readonly line: OverviewLine }): ReactElement | null {
  const { texts, words, day } = useLanguage();
  const { heads, openSource } = useOverview();
  const latest = line.said.at(-1);
  if (line.said.length < 2 || latest === undefined) return null;
  const dayOf = (document: string): string => {
    const head = heads.get(document);
    return day(head?.documentDate ?? head?.received ?? null);
  };
  const titleFor = (document: string): string => {
    const head = heads.get(document);
    return head === undefined ? document.slice(0, 12) : titleBesideDate(head);
  };
  const sender = heads.get(latest.document)?.organisation ?? heads.get(latest.document)?.author ?? null;
  const others = line.said.filter(({ passage }) => passage !== line.passage.id).toReversed();
  return (
    <details className="said">
      <summary>
        {texts.overview.said(line.said.length, dayOf(latest.document))}
        {sender !== null && `, ${texts.overview.by(sender)}`}
      </summary>
      <ul className="plain" aria-label={words.overview.saidHere}>
        {others.map(({ passage, document }) => (
          <li key={passage}>
            <button type="button" className="source-link" onClick={() => openSource(document, passage)}>
              <span className="source-link__title">{titleFor(document)}</span>
              <span className="source-link__where">{dayOf(document)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
