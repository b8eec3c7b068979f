import { useRef, useState, type ReactElement } from 'react';

import { compareSections } from '../../../../domain/compare-sections.ts';
import type { HeadingId } from '../../../../domain/labels.ts';
import { runningHeadings, type Sections } from '../../../../domain/running-report.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { CprWarning } from '../../shared/cpr-warning.tsx';
import { DifferenceView } from './difference-view.tsx';

/** As long as the text under one heading may be. */
const MOST_LETTERS = 20_000;
/** What a report of a placement says something of, as a rule: shown with text or without. */
const usual: ReadonlySet<HeadingId> = new Set([
  'goals',
  'placements',
  'work_capacity',
  'hours_increase',
  'accommodations',
  'attendance',
  'assessment',
  'next_steps',
]);

interface FieldsProps {
  readonly sections: Sections;
  /** Of the last version; nothing before the first. */
  readonly last: Sections;
  readonly onWrite: (heading: HeadingId, text: string) => void;
}

/** A field per heading that holds something, the usual ones at first, and a list to add the others from. */
export function SectionFields({ sections, last, onWrite }: FieldsProps): ReactElement {
  const { texts, words } = useLanguage();
  const [shown, setShown] = useState<ReadonlySet<HeadingId>>(
    () => new Set([...usual, ...runningHeadings.filter((id) => (sections[id] ?? last[id] ?? '') !== '')]),
  );
  const fields = useRef<HTMLDivElement>(null);
  const add = (heading: HeadingId): void => {
    setShown(new Set([...shown, heading]));
    // the field is there after the next rendering
    requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>(`#section-${heading}`)?.focus());
  };
  const left = runningHeadings.filter((id) => !shown.has(id));
  return (
    <div ref={fields}>
      {runningHeadings
        .filter((id) => shown.has(id))
        .map((id) => (
          <SectionField key={id} heading={id} text={sections[id] ?? ''} last={last} onWrite={(text) => onWrite(id, text)} />
        ))}
      {left.length > 0 && (
        <Choice
          id="running-add"
          label={words.running.addHeading}
          value=""
          onChange={(value) => {
            const chosen = left.find((id) => id === value);
            if (chosen !== undefined) add(chosen);
          }}
        >
          <option value="">{words.running.chooseHeading}</option>
          {left.map((id) => (
            <option value={id} key={id}>
              {texts.headings[id]}
            </option>
          ))}
        </Choice>
      )}
    </div>
  );
}

interface FieldProps {
  readonly heading: HeadingId;
  readonly text: string;
  readonly last: Sections;
  readonly onWrite: (text: string) => void;
}

/** Grows with its text, so that nobody writes through a keyhole. */
function rowsOf(text: string): number {
  return Math.min(
    20,
    Math.max(
      3,
      text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 70), 0),
    ),
  );
}

function SectionField({ heading, text, last, onWrite }: FieldProps): ReactElement {
  const { texts, words } = useLanguage();
  const difference = Object.keys(last).length === 0 ? [] : compareSections({ [heading]: last[heading] ?? '' }, { [heading]: text });
  const id = `section-${heading}`;
  return (
    <div className="form-group running__section">
      <label className="form-label" htmlFor={id}>
        {texts.headings[heading]}
      </label>
      <textarea
        id={id}
        lang="da"
        className="form-input"
        rows={rowsOf(text)}
        maxLength={MOST_LETTERS}
        value={text}
        onChange={({ target }) => onWrite(target.value)}
      />
      <CprWarning text={text} />
      {difference.length > 0 && (
        <details className="running__changed">
          <summary>
            {words.running.isChanged} <span className="sr-only">({texts.headings[heading]})</span>
          </summary>
          <DifferenceView difference={difference} />
        </details>
      )}
    </div>
  );
}
