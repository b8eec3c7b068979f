import type { ReactElement } from 'react';

import type { ComparedPassage } from '../../../../domain/passage.ts';
import { useLanguage } from '../../language/language.tsx';
import { titleBesideDate } from '../../shared/title-of.ts';
import { useOverview } from './overview-context.ts';

/** Document, date and page of a passage; opens the source with the words boxed. */
export function SourceLink({ document, passage }: { readonly document: string; readonly passage: ComparedPassage }): ReactElement {
  const { texts, words, day } = useLanguage();
  const { heads, openSource, opened } = useOverview();
  const head = heads.get(document);
  const title = head === undefined ? document.slice(0, 12) : titleBesideDate(head);
  const where = [
    day(head?.documentDate ?? head?.received ?? null),
    ...(passage.place.kind === 'page' ? [texts.overview.page(passage.place.page)] : []),
  ];
  return (
    <button
      type="button"
      className="source-link"
      aria-label={`${words.overview.openSource}: ${[title, ...where].join(', ')}`}
      aria-current={opened === passage.id ? 'true' : undefined}
      onClick={() => openSource(document, passage.id)}
    >
      <span className="source-link__title" title={title}>
        {title}
      </span>
      <span className="source-link__where">{where.join(', ')}</span>
    </button>
  );
}
