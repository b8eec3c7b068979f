import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { DropZone } from '../../shared/drop-zone.tsx';
import { UploadResults } from './upload-results.tsx';
import { useUpload } from './use-upload.ts';

/** Takes files into the case; one that is refused does not stop the others. */
export function UploadBox({ caseId, onUploaded }: { readonly caseId: string; readonly onUploaded: () => void }): ReactElement {
  const { words } = useLanguage();
  const { uploads, upload } = useUpload(caseId, onUploaded);
  return (
    <section className="upload" aria-label={words.documents.uploadTitle}>
      <DropZone words={words.documents} button="button-primary button-small" onFiles={upload} />
      <UploadResults uploads={uploads} />
    </section>
  );
}
