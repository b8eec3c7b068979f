import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Icon } from '../../shared/icon.tsx';
import type { Upload } from './use-upload.ts';

/** What became of each file. */
export function UploadResults({ uploads }: { readonly uploads: readonly Upload[] }): ReactElement {
  const { texts, words } = useLanguage();
  const say = (upload: Upload): string => {
    if (upload.state === 'failed') return texts.failures[upload.code];
    return upload.state === 'uploading' ? words.documents.uploading : words.documents[upload.state];
  };
  return (
    <ul className="plain uploads" aria-label={words.documents.results} aria-live="polite">
      {uploads.map((upload) => (
        <li key={upload.key} className={`uploads__${upload.state}`}>
          {upload.state === 'uploading' ? (
            <span className="spinner spinner-small" aria-hidden="true" />
          ) : (
            <Icon name={upload.state === 'failed' ? 'error' : 'success'} />
          )}
          <span>
            <strong>{upload.name}</strong> {say(upload)}
          </span>
        </li>
      ))}
    </ul>
  );
}
