import type { ReactElement } from 'react';

import { api } from '../../client/api.ts';
import { recordApi, type CorrectionItem } from '../../client/record.ts';
import type { CaseItem, DocumentItem, MeetingItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { FailedPage } from '../../shared/failed-page.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useMay } from '../../shared/me.ts';
import { Toast } from '../../shared/toast.tsx';
import { useEvents } from '../../shared/use-events.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useMarking } from '../../shared/use-marking.ts';
import { useTitle } from '../../shared/use-title.ts';
import { SourceBesidePanel } from '../../source/source-beside-panel.tsx';
import { useSourceBeside } from '../../source/use-source-beside.ts';
import { BundlesSection } from '../bundles/bundles-section.tsx';
import { QuestionsSection } from '../bundles/questions-section.tsx';
import { CaseHeader } from '../frame/case-header.tsx';
import { StatementLinks } from '../statements/statement-links.tsx';
import { CorrectionsSection } from './corrections-section.tsx';
import { MeetingsSection } from './meetings-section.tsx';
import { NotesSection } from './notes-section.tsx';

export interface CaseRecord {
  readonly item: CaseItem;
  readonly meetings: readonly MeetingItem[];
  readonly corrections: readonly CorrectionItem[];
  readonly documents: readonly DocumentItem[];
}

/** Sagens gang: meetings and decisions, notes, and who corrected what. */
export function RecordPage({ caseId }: { readonly caseId: string }): ReactElement {
  const { words } = useLanguage();
  useTitle(words.record.tab);
  const { loaded, reload } = useLoad<CaseRecord>(`record ${caseId}`, async (signal) => {
    const [item, meetings, corrections, documents] = await Promise.all([
      api.case(caseId, signal),
      api.meetings(caseId, signal),
      recordApi.corrections(caseId, signal),
      api.documents(caseId, signal),
    ]);
    return { item, meetings, corrections, documents };
  });
  useEvents(caseId, reload);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return <FailedPage code={loaded.code} onRetry={reload} />;
  }
  return <CaseRecordView record={loaded.value} onChange={reload} />;
}

function CaseRecordView({ record, onChange }: { readonly record: CaseRecord; readonly onChange: () => void }): ReactElement {
  const { words } = useLanguage();
  const { item, meetings, corrections, documents } = record;
  const mayEnd = useMay('case.close');
  const source = useSourceBeside();
  const marking = useMarking(item.id, onChange);
  const titles = new Map<string, string>(documents.map(({ sha256, head, fileName }) => [sha256, head?.title ?? fileName]));
  return (
    <div className={`overview${source.document === null ? '' : ' overview--split'}`}>
      <div className="overview__main record">
        <CaseHeader item={item} page="record" />
        <p className="page__lead">{words.record.lead}</p>
        <StatementLinks caseId={item.id} />
        {mayEnd && (
          <p>
            <Link className="function-link" href={pathOf({ name: 'retention', caseId: item.id })}>
              {words.retention.link}
            </Link>
          </p>
        )}
        <MeetingsSection caseId={item.id} meetings={meetings} onChange={onChange} />
        <NotesSection titles={titles} onOpen={source.open} />
        <BundlesSection caseId={item.id} documents={documents} />
        <QuestionsSection titles={titles} onOpen={source.open} />
        <CorrectionsSection corrections={corrections} titles={titles} onOpen={source.open} onChange={onChange} />
      </div>
      <SourceBesidePanel caseId={item.id} source={source} marking={marking} />
      <Toast message={marking.message} onClose={marking.clearMessage} />
    </div>
  );
}
