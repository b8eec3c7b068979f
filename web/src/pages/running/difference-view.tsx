import type { ReactElement } from 'react';

import type { SectionDifference } from '../../../../domain/compare-sections.ts';
import { useLanguage } from '../../language/language.tsx';
import { MarkedWords } from '../overview/marked-words.tsx';

/** What a version changed, heading by heading: the words before and now, with what differs marked. */
export function DifferenceView({ difference }: { readonly difference: readonly SectionDifference[] }): ReactElement {
  const { texts, words } = useLanguage();
  const { running } = words;
  if (difference.length === 0) return <p>{running.sameAsBefore}</p>;
  return (
    <dl className="difference" lang="da">
      {difference.map(({ heading, change, before, now }) => (
        <div className="difference__section" key={heading}>
          <dt>
            {texts.headings[heading]} <span className={`difference__change difference__change--${change}`}>{running.changes[change]}</span>
          </dt>
          {change === 'changed' && (
            <dd>
              <span className="difference__side">{running.before}</span> <MarkedWords runs={before} as="removed" />
            </dd>
          )}
          <dd>
            {change === 'changed' && <span className="difference__side">{running.now} </span>}
            <MarkedWords runs={change === 'removed' ? before : now} as={change === 'removed' ? 'removed' : 'added'} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
