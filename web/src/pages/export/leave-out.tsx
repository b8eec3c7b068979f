import type { ReactElement } from 'react';

import type { Overview, OverviewHeading } from '../../../../domain/overview.ts';
import { useLanguage } from '../../language/language.tsx';
import { CheckBox } from '../../shared/check-box.tsx';

interface LeaveOutProps {
  readonly overview: Overview;
  readonly without: ReadonlySet<string>;
  readonly onChange: (without: ReadonlySet<string>) => void;
}

/** Everything that holds now, ticked, heading by heading; what is unticked stays in the case and leaves with no export. */
export function LeaveOut({ overview, without, onChange }: LeaveOutProps): ReactElement {
  const { words } = useLanguage();
  const set = (id: string, isWith: boolean): void => {
    const next = new Set(without);
    if (isWith) next.delete(id);
    else next.add(id);
    onChange(next);
  };
  return (
    <details className="folded export__leave-out">
      <summary>
        {words.exports.leaveOut} {without.size > 0 && <span className="heading__news">{words.exports.leftOut(without.size)}</span>}
      </summary>
      <p className="form-hint">{words.exports.leaveOutHelp}</p>
      {overview.headings.map((heading) => (
        <HeadingLines heading={heading} without={without} onSet={set} key={heading.heading} />
      ))}
    </details>
  );
}

interface HeadingLinesProps {
  readonly heading: OverviewHeading;
  readonly without: ReadonlySet<string>;
  readonly onSet: (id: string, isWith: boolean) => void;
}

function HeadingLines({ heading, without, onSet }: HeadingLinesProps): ReactElement | null {
  const { texts } = useLanguage();
  const lines = [...heading.current, ...heading.conflicts, ...heading.superseded];
  if (lines.length === 0) return null;
  return (
    <details className="folded">
      <summary>
        {texts.headings[heading.heading]} ({lines.length})
      </summary>
      <fieldset>
        <legend className="sr-only">{texts.headings[heading.heading]}</legend>
        {lines.map(({ passage: { id, text } }) => (
          <CheckBox id={`with-${id}`} label={text} isChecked={!without.has(id)} onChange={(isWith) => onSet(id, isWith)} key={id} />
        ))}
      </fieldset>
    </details>
  );
}
