import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { CheckBox } from '../../shared/check-box.tsx';
import { Icon } from '../../shared/icon.tsx';
import { BaselineChooser } from './baseline-chooser.tsx';
import { useOverview } from './overview-context.ts';

/** Since when, only what is new, and the walk from one new passage to the next. */
export function Toolbar(): ReactElement {
  const { words } = useLanguage();
  const { onlyNews, setOnlyNews, showHelp } = useOverview();
  return (
    <div className="toolbar">
      <BaselineChooser />
      <CheckBox id="only-news" label={words.overview.onlyNews} isChecked={onlyNews} onChange={setOnlyNews} />
      <WalkButtons />
      <div className="toolbar__end">
        <button type="button" className="function-link" onClick={() => window.print()}>
          <Icon name="print" />
          {words.overview.print}
        </button>
        <button type="button" className="function-link" onClick={showHelp} aria-keyshortcuts="?">
          <Icon name="help" />
          {words.overview.shortcuts}
        </button>
      </div>
    </div>
  );
}

function WalkButtons(): ReactElement {
  const { words } = useLanguage();
  const { walk } = useOverview();
  return (
    <div className="toolbar__walk">
      <button type="button" className="button button-secondary button-small" onClick={walk.previous} aria-keyshortcuts="k">
        <Icon name="arrow-upward" />
        {words.overview.previousNews}
      </button>
      <button type="button" className="button button-primary button-small" onClick={walk.next} aria-keyshortcuts="j">
        <Icon name="arrow-downward" />
        {words.overview.nextNews}
      </button>
      <output className="toolbar__position">
        {walk.at !== null && (walk.at.count === 0 ? words.views.noNewsHere : words.overview.position(walk.at.position, walk.at.count))}
      </output>
    </div>
  );
}
