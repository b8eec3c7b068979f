import type { ReactElement } from 'react';

import type { Place } from '../../../../domain/place.ts';
import type { SearchAnswer } from '../../client/search.ts';
import { useLanguage } from '../../language/language.tsx';

interface FoundInProps {
  readonly document: SearchAnswer['documents'][number];
  readonly place: Place | null;
  readonly isOpened: boolean;
  readonly onOpen: () => void;
}

/** The document of a hit, with day, page and sender; opens it beside. */
export function FoundIn({ document, place, isOpened, onOpen }: FoundInProps): ReactElement {
  const { texts, words, day } = useLanguage();
  const { title, sender } = document;
  const where = [
    day(document.day),
    ...(place?.kind === 'page' ? [texts.overview.page(place.page)] : []),
    ...(sender === null ? [] : [sender]),
  ];
  return (
    <button
      type="button"
      className="source-link"
      aria-label={`${words.search.open(title)}, ${where.join(', ')}`}
      aria-current={isOpened ? 'true' : undefined}
      onClick={onOpen}
    >
      <span className="source-link__title" title={document.fileName}>
        {title}
      </span>
      <span className="source-link__where">{where.join(', ')}</span>
    </button>
  );
}
