import type { ReactElement } from 'react';

import type { Overview } from '../../../../domain/overview.ts';
import type { MeetingItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Icon } from '../../shared/icon.tsx';
import { BaselineChooser } from './baseline-chooser.tsx';
import type { BaselineKey } from './baseline.ts';
import type { NewsWalk } from './use-news-walk.ts';

interface ToolbarProps {
  readonly baseline: BaselineKey;
  readonly overview: Overview;
  readonly meetings: readonly MeetingItem[];
  readonly onlyNews: boolean;
  readonly walk: NewsWalk;
  readonly onBaseline: (key: BaselineKey) => void;
  readonly onOnlyNews: (only: boolean) => void;
  readonly onHelp: () => void;
}

/** Since when, only what is new, and the walk from one new passage to the next. */
export function Toolbar({ baseline, overview, meetings, onlyNews, walk, onBaseline, onOnlyNews, onHelp }: ToolbarProps): ReactElement {
  const { words } = useLanguage();
  return (
    <div className="toolbar">
      <BaselineChooser value={baseline} overview={overview} meetings={meetings} onChoose={onBaseline} />
      <div className="form-group-checkbox toolbar__only">
        <input
          type="checkbox"
          className="form-checkbox"
          id="only-news"
          checked={onlyNews}
          onChange={(event) => onOnlyNews(event.target.checked)}
        />
        <label className="form-label" htmlFor="only-news">
          {words.overview.onlyNews}
        </label>
      </div>
      <div className="toolbar__walk">
        <button
          type="button"
          className="button button-secondary button-small"
          onClick={walk.previous}
          disabled={walk.count === 0}
          aria-keyshortcuts="k"
        >
          <Icon name="arrow-upward" />
          {words.overview.previousNews}
        </button>
        <button
          type="button"
          className="button button-primary button-small"
          onClick={walk.next}
          disabled={walk.count === 0}
          aria-keyshortcuts="j"
        >
          <Icon name="arrow-downward" />
          {words.overview.nextNews}
        </button>
        <output className="toolbar__position">{walk.position > 0 && words.overview.position(walk.position, walk.count)}</output>
      </div>
      <div className="toolbar__end">
        <button type="button" className="function-link" onClick={() => window.print()}>
          <Icon name="print" />
          {words.overview.print}
        </button>
        <button type="button" className="function-link" onClick={onHelp} aria-keyshortcuts="?">
          <Icon name="help" />
          {words.overview.shortcuts}
        </button>
      </div>
    </div>
  );
}
