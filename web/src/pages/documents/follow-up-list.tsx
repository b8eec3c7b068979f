import type { ReactElement } from 'react';

import type { FollowUps } from '../../client/record.ts';
import { useLanguage } from '../../language/language.tsx';
import { today } from '../../shared/today.ts';

interface FollowUpProps {
  readonly followUps: FollowUps['followUps'];
  readonly onOpen: (passage: string | null) => void;
}

/** Deadlines, agreements and open questions of a document, each leading to its words. */
export function FollowUpList({ followUps, onOpen }: FollowUpProps): ReactElement {
  const { words, day } = useLanguage();
  const now = today();
  return (
    <details className="follow-ups">
      <summary>{words.record.followUps(followUps.length)}</summary>
      <ul className="plain">
        {followUps.map(({ kind, passage, text, date }) => (
          <li key={`${kind} ${passage ?? text}`}>
            <span className="follow-ups__kind">{words.record.followUpKinds[kind]}</span>
            {date !== null && ` ${day(date)}`}
            {date !== null && date < now && <span className="follow-ups__passed"> ({words.record.passed})</span>}:{' '}
            {passage === null ? (
              text
            ) : (
              <button type="button" className="source-link" onClick={() => onOpen(passage)}>
                <span className="source-link__title">{text}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
