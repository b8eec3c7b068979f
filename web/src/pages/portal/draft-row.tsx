import type { ReactElement } from 'react';

import type { DraftItem } from '../../client/portal.ts';
import { useLanguage } from '../../language/language.tsx';
import { CprWarning } from '../../shared/cpr-warning.tsx';
import { DraftFindings, DraftVerdict } from './draft-verdict.tsx';

interface DraftRowProps {
  readonly draft: DraftItem;
  readonly remark: string;
  readonly onRemark: (text: string) => void;
  readonly onRemove: () => void;
}

/** A file that the server has: what it is read as, what to mend, and a remark where it is sent as it is. */
export function DraftRow({ draft, remark, onRemark, onRemove }: DraftRowProps): ReactElement {
  const { words, texts, day } = useLanguage();
  const { portal } = words;
  const { id, fileName, bytes, state, verdict, readAs } = draft;
  return (
    <li className={`portal__file portal__file--${verdict}`}>
      <h3>{fileName}</h3>
      <p className="portal__facts">
        {portal.size(bytes)}
        {readAs !== null && <>. {portal.readAs(texts.kinds[readAs.kind], day(readAs.documentDate), readAs.pages)}</>}
      </p>
      {state === 'uploading' && <p>{portal.chooseAgain}</p>}
      {state === 'arrived' && <output>{portal.checking}</output>}
      <DraftVerdict verdict={verdict} />
      <DraftFindings draft={draft} />
      {verdict === 'remark' && (
        <div className="form-group">
          <label className="form-label" htmlFor={`remark-${id}`}>
            {portal.remark} <span className="sr-only">({fileName})</span>
          </label>
          <p className="form-hint" id={`remark-help-${id}`}>
            {portal.remarkHelp}
          </p>
          <textarea
            id={`remark-${id}`}
            className="form-input"
            rows={2}
            maxLength={1_000}
            aria-describedby={`remark-help-${id}`}
            value={remark}
            onChange={({ target }) => onRemark(target.value)}
          />
          <CprWarning text={remark} />
        </div>
      )}
      <p>
        <button
          type="button"
          className="button button-tertiary button-small"
          aria-label={portal.of(portal.remove, fileName)}
          onClick={onRemove}
        >
          {portal.remove}
        </button>
      </p>
    </li>
  );
}
