import type { ReactElement } from 'react';

import { unfiledApi, type UnfiledItem } from '../../client/unfiled.ts';
import { useLanguage } from '../../language/language.tsx';
import { Icon } from '../../shared/icon.tsx';
import { FileView } from '../../source/file-view.tsx';
import { useFocusOn } from '../../source/use-focus-on.ts';

/** The paper beside the list, as it was received. */
export function PaperPanel({ item, onClose }: { readonly item: UnfiledItem; readonly onClose: () => void }): ReactElement {
  const { words } = useLanguage();
  const panel = useFocusOn(item.id);
  const { id, fileName, mediaType, failure, readAs } = item;
  return (
    <aside className="source" aria-label={words.source.title} ref={panel} tabIndex={-1}>
      <div className="source__bar">
        <button type="button" className="function-link" onClick={onClose} aria-keyshortcuts="Escape">
          <Icon name="close" />
          {words.source.back}
        </button>
        {failure?.code !== 'document.infected' && (
          <a className="function-link" href={unfiledApi.contentAddress(id)} download>
            <Icon name="download" />
            {words.source.download}
          </a>
        )}
      </div>
      <div className="source__head">
        <h2 className="source__title">{readAs?.title ?? fileName}</h2>
      </div>
      <FileView
        file={{
          key: `paper ${id}`,
          fileName,
          isPdf: mediaType === 'application/pdf',
          failure: failure?.code ?? null,
          address: unfiledApi.contentAddress(id),
          content: (signal) => unfiledApi.content(id, signal),
          reading: (signal) => unfiledApi.reading(id, signal),
        }}
        place={null}
      />
    </aside>
  );
}
