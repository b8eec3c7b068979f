import type { ReactElement } from 'react';

import type { CaseFound, UnfiledItem } from '../../client/unfiled.ts';
import { useLanguage } from '../../language/language.tsx';
import { useMay } from '../../shared/me.ts';
import { CaseFinder } from './case-finder.tsx';
import { DiscardBox } from './discard-box.tsx';
import { whyWaiting } from './why-waiting.ts';

interface UnfiledCardProps {
  readonly item: UnfiledItem;
  readonly isOpened: boolean;
  readonly onOpen: () => void;
  readonly onFile: (to: CaseFound) => void;
  readonly onDiscard: (reason: string) => void;
}

/** One paper: what it is, why it waits, and where it may belong. */
export function UnfiledCard({ item, isOpened, onOpen, onFile, onDiscard }: UnfiledCardProps): ReactElement {
  const { texts, words } = useLanguage();
  const mayFile = useMay('receipt.file');
  const { id, fileName, failure, heldFrom, statedReference } = item;
  return (
    <li className={`document unfiled${isOpened ? ' document--opened' : ''}`}>
      <h2 className="unfiled__title">
        <button
          type="button"
          className="source-link source-link--lead"
          id={`paper-${id}`}
          onClick={onOpen}
          aria-current={isOpened ? 'true' : undefined}
          aria-label={words.unfiledPage.show(fileName)}
        >
          <span className="source-link__title">{fileName}</span>
        </button>
      </h2>
      <PaperFacts item={item} />
      {whyWaiting(item, texts).map((sentence, index, all) => (
        <p key={sentence} className={failure !== null && index === all.length - 1 ? 'unfiled__failure' : 'unfiled__why'}>
          {sentence}
        </p>
      ))}
      {statedReference !== null && <p>{words.unfiledPage.stated(statedReference)}</p>}
      {heldFrom !== null && <p>{words.unfiledPage.sentTo(heldFrom.reference)}</p>}
      {item.suggestions.length > 0 && <Suggestions item={item} mayFile={mayFile} onFile={onFile} />}
      {mayFile && (
        <div className="unfiled__actions">
          <CaseFinder onChoose={onFile} />
          {heldFrom !== null && (
            <button type="button" className="button button-secondary button-small" onClick={() => onFile(heldFrom)}>
              {words.unfiledPage.letIn(heldFrom.citizenName, heldFrom.reference)}
            </button>
          )}
          <DiscardBox onDiscard={onDiscard} />
        </div>
      )}
    </li>
  );
}

function PaperFacts({ item }: { readonly item: UnfiledItem }): ReactElement {
  const { texts, words, day } = useLanguage();
  const { readAs, received, sender } = item;
  const facts = [
    readAs === null ? null : texts.kinds[readAs.kind],
    readAs === null || readAs.documentDate === null ? null : words.unfiledPage.dated(day(readAs.documentDate)),
    words.unfiledPage.received(day(received)),
    sender === null ? null : words.unfiledPage.from(sender),
    readAs === null ? null : texts.overview.pages(readAs.pages),
  ];
  return <p className="unfiled__facts">{facts.filter((fact) => fact !== null).join(' · ')}</p>;
}

interface SuggestionsProps {
  readonly item: UnfiledItem;
  readonly mayFile: boolean;
  readonly onFile: (to: CaseFound) => void;
}

function Suggestions({ item, mayFile, onFile }: SuggestionsProps): ReactElement {
  const { texts, words } = useLanguage();
  return (
    <>
      <h3 className="unfiled__sub">{words.unfiledPage.suggestions}</h3>
      <ul className="plain unfiled__suggestions">
        {item.suggestions.map((found) => (
          <li key={found.caseId}>
            {mayFile ? (
              <button type="button" className="button button-primary button-small" onClick={() => onFile(found)}>
                {words.unfiledPage.fileTo(found.citizenName, found.reference)}
              </button>
            ) : (
              <span>
                {found.citizenName}, {found.reference}
              </span>
            )}{' '}
            <span className="unfiled__reasons">{found.reasons.map((reason) => texts.unfiled.reasons[reason]).join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
