import type { ReactElement } from 'react';

import type { DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { FlagMarks } from '../../shared/flag-marks.tsx';
import { titleOf } from '../../shared/title-of.ts';

interface RemarksProps {
  readonly document: DocumentItem;
  readonly titles: ReadonlyMap<string, string>;
  /** Said once above the list. */
  readonly isScanToldAbove: boolean;
  readonly onOpen: (sha256: string) => void;
}

/** What a person should know about a document: flags, notices, second receipts, the mail it came with. */
export function DocumentRemarks({ document, titles, isScanToldAbove, onOpen }: RemarksProps): ReactElement {
  const { texts, words } = useLanguage();
  const { flags, flagOf, parent, receipts, head, scan, failure } = document;
  const notices = head?.notices ?? [];
  // One sentence per code with its pages: forty scanned pages are one remark, not forty.
  const codes = [...new Set(notices.map(({ code }) => code))];
  const pagesOf = (code: string): string => {
    const pages = notices.flatMap((notice) => (notice.code === code && notice.place?.kind === 'page' ? [notice.place.page] : []));
    return pages.length === 0 ? '' : `${words.documents.onPages(pages)}: `;
  };
  return (
    <>
      <FlagMarks flags={flags} />
      <ul className="plain remarks">
        {titleOf(document) !== document.fileName && <li className="remarks__file">{document.fileName}</li>}
        {flagOf !== null && <PointsAt label={words.documents.nearlyAs} sha256={flagOf} titles={titles} onOpen={onOpen} />}
        {parent !== null && <PointsAt label={words.documents.attachedTo} sha256={parent} titles={titles} onOpen={onOpen} />}
        {scan === 'infected' && failure === null && <li className="remarks__warning">{texts.failures['document.infected']}</li>}
        {scan === 'unscanned' && !isScanToldAbove && <li>{texts.unscanned}</li>}
        {receipts > 1 && <li>{words.documents.receivedTimes(receipts)}</li>}
        {codes.map((code) => (
          <li
            key={code}
            className={notices.some((notice) => notice.code === code && notice.severity !== 'info') ? 'remarks__warning' : undefined}
          >
            {pagesOf(code)}
            {texts.notices[code]}
          </li>
        ))}
      </ul>
    </>
  );
}

function PointsAt({
  label,
  sha256,
  titles,
  onOpen,
}: {
  readonly label: string;
  readonly sha256: string;
  readonly titles: ReadonlyMap<string, string>;
  readonly onOpen: (sha256: string) => void;
}): ReactElement {
  return (
    <li>
      {label}{' '}
      <button type="button" className="source-link" onClick={() => onOpen(sha256)}>
        <span className="source-link__title">{titles.get(sha256) ?? sha256.slice(0, 12)}</span>
      </button>
    </li>
  );
}
