import type { ReactElement } from 'react';

import type { SentVersion } from '../../client/running.ts';
import { useLanguage } from '../../language/language.tsx';
import { sayMoment } from '../../shared/say-moment.ts';
import { DifferenceView } from './difference-view.tsx';

/** Every version that was sent, newest first, each with its difference and its checksum. */
export function SentVersions({ sent }: { readonly sent: readonly SentVersion[] }): ReactElement {
  const { words, texts } = useLanguage();
  const { running, portal } = words;
  return (
    <section className="running__sent" aria-labelledby="running-sent">
      <h2 id="running-sent">{running.sent}</h2>
      {sent.length === 0 && <p>{running.noneSent}</p>}
      <ol className="plain portal__files" reversed>
        {sent.map((version) => (
          <li className="portal__file" key={version.number}>
            <h3>{running.version(version.number, version.isClosing)}</h3>
            <p className="portal__facts">{running.sentAt(sayMoment(version.sentAt, texts.locale), version.by)}</p>
            {version.note !== null && <p>{portal.remarkIs(version.note)}</p>}
            <details>
              <summary>
                {running.difference} <span className="sr-only">({running.version(version.number, version.isClosing)})</span>
              </summary>
              {version.number === 1 && <p>{running.firstVersion}</p>}
              <DifferenceView difference={version.difference} />
            </details>
            <p className="portal__facts">
              {portal.checksum}: <code className="portal__sum">{version.sha256}</code>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
