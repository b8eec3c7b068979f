import { useState, type DragEvent, type ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { FileButton } from './file-button.tsx';
import { UploadResults } from './upload-results.tsx';
import { useUpload } from './use-upload.ts';

/** Takes files by button and by dropping them on the box; one file that is refused does not stop the others. */
export function UploadBox({ caseId, onUploaded }: { readonly caseId: string; readonly onUploaded: () => void }): ReactElement {
  const { words } = useLanguage();
  const [isOver, setIsOver] = useState(false);
  const { uploads, upload } = useUpload(caseId, onUploaded);
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    upload([...event.dataTransfer.files]);
  };
  return (
    <section className="upload" aria-label={words.documents.uploadTitle}>
      <div
        className={`upload__box${isOver ? ' upload__box--over' : ''}`}
        onDragOver={hover}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <FileButton onChosen={upload} />
        <p>
          <span className="upload__drop">{words.documents.dropHere} </span>
          <span className="upload__types">{words.documents.types}</span>
        </p>
      </div>
      <UploadResults uploads={uploads} />
    </section>
  );
}
