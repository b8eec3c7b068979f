import { useRef, useState, type DragEvent, type ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Icon } from '../../shared/icon.tsx';
import { UploadResults } from './upload-results.tsx';
import { useUpload } from './use-upload.ts';

/** Takes files by button and by dropping them anywhere on the box; one file that is refused does not stop the others. */
export function UploadBox({ caseId, onUploaded }: { readonly caseId: string; readonly onUploaded: () => void }): ReactElement {
  const { words } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { uploads, upload } = useUpload(caseId, onUploaded);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    upload([...event.dataTransfer.files]);
  };
  return (
    <section className="upload" aria-label={words.documents.uploadTitle}>
      <div
        className={`upload__box${isOver ? ' upload__box--over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          multiple
          className="sr-only"
          tabIndex={-1}
          aria-label={words.documents.choose}
          onChange={(event) => {
            upload([...(event.target.files ?? [])]);
            // The same file can be chosen again after it was mended.
            event.target.value = '';
          }}
        />
        <button type="button" className="button button-primary button-small" onClick={() => input.current?.click()}>
          <Icon name="upload" />
          {words.documents.choose}
        </button>
        <p>
          {words.documents.dropHere} <span className="upload__types">{words.documents.types}</span>
        </p>
      </div>
      <UploadResults uploads={uploads} />
    </section>
  );
}
