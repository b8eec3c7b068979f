import type { ReactElement } from 'react';

import { runningApi } from '../../client/running.ts';
import { useLanguage } from '../../language/language.tsx';
import { sayMoment } from '../../shared/say-moment.ts';
import { useLoad } from '../../shared/use-load.ts';
import { DifferenceView } from './difference-view.tsx';

/** Beside a document that was sent from a running report: which version it is, and what is new in it. Nothing beside any other. */
export function VersionInCase({ caseId, sha256 }: { readonly caseId: string; readonly sha256: string }): ReactElement | null {
  const { words, texts } = useLanguage();
  const { running, portal } = words;
  const { loaded } = useLoad(`running version ${caseId} ${sha256}`, (signal) => runningApi.versionOf(caseId, sha256, signal));
  if (loaded.state !== 'ready' || loaded.value.version === null) return null;
  const { number, isClosing, sentAt, by, note, difference } = loaded.value.version;
  return (
    <details className="running__in-case">
      <summary>{running.inCase(number, isClosing)}</summary>
      <p className="portal__facts">{running.sentAt(sayMoment(sentAt, texts.locale), by)}</p>
      {note !== null && <p>{portal.remarkIs(note)}</p>}
      {number === 1 && <p>{running.firstVersion}</p>}
      <DifferenceView difference={difference} />
    </details>
  );
}
