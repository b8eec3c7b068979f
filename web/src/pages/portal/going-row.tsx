import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import type { Going } from './use-uploads.ts';

interface GoingRowProps {
  readonly going: Going;
  readonly onGoOn: () => void;
  readonly onCancel: () => void;
}

/** A file on its way: how far it is, how to stop it, and how to go on after the connection broke. */
export function GoingRow({ going, onGoOn, onCancel }: GoingRowProps): ReactElement {
  const { words, texts } = useLanguage();
  const { portal } = words;
  const { fileName, bytes, sent, state, failure } = going;
  const percent = bytes === 0 ? 100 : Math.floor((100 * sent) / bytes);
  const buttons = 'button button-tertiary button-small';
  return (
    <li className="portal__file">
      <h3>{fileName}</h3>
      <p className="portal__facts">{portal.size(bytes)}</p>
      {state === 'going' && (
        <p>
          <progress className="portal__progress" value={percent} max={100} aria-label={portal.uploadingFile(fileName)} />{' '}
          {portal.uploading(percent)}
        </p>
      )}
      {state === 'broken' && <output>{portal.broken}</output>}
      {failure !== null && (
        <p role="alert" className="portal__stop">
          {texts.drafts.unread[failure] ?? texts.failures[failure]}
        </p>
      )}
      <p>
        {state === 'broken' && (
          <button type="button" className={buttons} aria-label={portal.of(portal.goOn, fileName)} onClick={onGoOn}>
            {portal.goOn}
          </button>
        )}
        <button
          type="button"
          className={buttons}
          aria-label={portal.of(state === 'refused' ? portal.remove : portal.cancel, fileName)}
          onClick={onCancel}
        >
          {state === 'refused' ? portal.remove : portal.cancel}
        </button>
      </p>
    </li>
  );
}
