import { useState, type ReactElement } from 'react';

import type { CheckedListAnswer, ChecklistName } from '../../client/checklists.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { Alert } from '../../shared/alert.tsx';
import { CheckBox } from '../../shared/check-box.tsx';
import { CheckedPaperItem, CheckedPointItem } from './checked-items.tsx';
import { ListChoice } from './list-choice.tsx';

export type OpenSource = (document: string, passage: string | null) => void;

interface CheckedListViewProps {
  readonly names: readonly ChecklistName[];
  readonly checked: CheckedListAnswer;
  readonly onOpen: OpenSource;
}

/** The points with their sources, then the papers that others should have sent. */
export function CheckedListView({ names, checked, onOpen }: CheckedListViewProps): ReactElement {
  const { texts, words, day } = useLanguage();
  const [isOnlyMissing, setIsOnlyMissing] = useState(false);
  const told = checked.points.filter(({ sources, ofCase }) => sources.length > 0 || ofCase !== null);
  const points = isOnlyMissing ? checked.points.filter((point) => !told.includes(point)) : checked.points;
  const papers = isOnlyMissing ? checked.papers.filter(({ documents }) => documents.length === 0) : checked.papers;
  return (
    <>
      <div className="checklist__head">
        <ListChoice names={names} list={checked.id} />
        <CheckBox id="only-missing" label={words.checklists.onlyMissing} isChecked={isOnlyMissing} onChange={setIsOnlyMissing} />
        <button type="button" className="button button-secondary button-small" onClick={() => window.print()}>
          {words.checklists.print}
        </button>
        <Link href={`${pathOf({ name: 'checklists' })}?liste=${checked.id}`}>{words.checklists.overCases}</Link>
      </div>
      <h2>{checked.label[texts.language]}</h2>
      <p>
        {texts.checklists.asOf(day(checked.today))}. {texts.checklists.withSource(told.length, checked.points.length)}.
      </p>
      <p className="form-hint">
        {texts.checklists.basis(checked.source)} {words.checklists.validFrom(day(checked.validFrom))}. {texts.checklists.factsAlone}
      </p>
      {points.length + papers.length === 0 && <Alert variant="info" heading={words.checklists.allHaveSource} />}
      {points.map((point) => (
        <CheckedPointItem point={point} onOpen={onOpen} key={point.id} />
      ))}
      {papers.length > 0 && <h2>{texts.checklists.papers}</h2>}
      {papers.map((paper) => (
        <CheckedPaperItem paper={paper} onOpen={onOpen} key={paper.id} />
      ))}
    </>
  );
}
