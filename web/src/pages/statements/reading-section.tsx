import type { ReactElement } from 'react';

import type { ReadingOf } from '../../../../domain/hand-over.ts';
import type { DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { titleOf } from '../../shared/title-of.ts';

interface ReadingProps {
  readonly title: string;
  readonly reading: ReadingOf;
  readonly documents: readonly DocumentItem[];
}

/** What a person has read of the case, and the documents that were not. */
export function ReadingSection({ title, reading, documents }: ReadingProps): ReactElement {
  const { words, day } = useLanguage();
  const { isNeverOpened, read, unread, news } = reading;
  const own = words.statements.handOver;
  const known = new Map(documents.map((document) => [document.sha256, document]));
  return (
    <section className="record__section">
      <h3>{title}</h3>
      {isNeverOpened ? <p>{own.neverOpened}</p> : <p>{own.read(read.length, read.length + unread.length)}</p>}
      {!isNeverOpened && <p>{unread.length === 0 ? own.allRead : own.news(news)}</p>}
      {unread.length > 0 && !isNeverOpened && (
        <>
          <h4>{own.unreadList}</h4>
          <ul>
            {unread.map((sha256) => {
              const document = known.get(sha256);
              return document === undefined ? null : (
                <li key={sha256}>
                  {titleOf(document)}, {day(document.head?.documentDate ?? document.received)}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
