import type { ReactElement } from 'react';

import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { Alert } from '../../shared/alert.tsx';

/** What the overview does not hold: documents that failed or are still being read. An overview that hides them would lie. */
export function CaseState({ item }: { readonly item: CaseItem }): ReactElement {
  const { words } = useLanguage();
  const documents = pathOf({ name: 'documents', caseId: item.id });
  return (
    <>
      {item.failed > 0 && (
        <Alert variant="error">
          {words.overview.failedDocuments(item.failed)} <Link href={documents}>{words.overview.seeDocuments}</Link>
        </Alert>
      )}
      {item.waiting > 0 && (
        <Alert variant="info">
          <output>{words.overview.stillReading(item.waiting)}</output> <Link href={documents}>{words.overview.seeDocuments}</Link>
        </Alert>
      )}
      {item.documents - item.failed - item.waiting === 0 && (
        <Alert variant="info" heading={words.overview.nothingRead}>
          {words.overview.nothingReadHelp}{' '}
          <Link href={documents}>{item.documents === 0 ? words.documents.uploadTitle : words.overview.seeDocuments}</Link>
        </Alert>
      )}
    </>
  );
}
