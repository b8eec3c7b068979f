import type { ReactElement } from 'react';

import type { DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { titleOf } from '../../shared/title-of.ts';

/** Kind, day, sender and pages in a line; a kind that the title names already is left out. */
export function DocumentFacts({ document }: { readonly document: DocumentItem }): ReactElement {
  const { texts, words, day } = useLanguage();
  const { head, received } = document;
  const kind =
    head === null || head.kind === 'other' || titleOf(document).startsWith(texts.kinds[head.kind]) ? null : texts.kinds[head.kind];
  const when = head === null || head.documentDate === null ? words.documents.receivedOn(day(received)) : day(head.documentDate);
  const pages = head === null || head.pages === 0 ? null : texts.overview.pages(head.pages);
  const facts = [kind, when, head?.organisation ?? head?.author ?? null, pages];
  return <p className="document__facts">{facts.filter((fact) => fact !== null).join(' · ')}</p>;
}
