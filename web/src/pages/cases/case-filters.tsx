import { useState, type ReactElement } from 'react';

import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { FindField } from '../../shared/find-field.tsx';
import { caseFilters, caseSorts, fitsFilter, type CaseChoice, type CaseFilter } from './case-choice.ts';

interface FiltersProps {
  /** The cases that the filters count: of me, or of the unit. */
  readonly items: readonly CaseItem[];
  readonly today: string;
  readonly choice: CaseChoice;
  readonly choose: (change: Partial<CaseChoice>) => void;
  readonly words: string;
  readonly find: (words: string) => void;
}

/** Filters by facts, each with how many cases it leaves, and the order. */
export function CaseFilters({ items, today, choice, choose, words: sought, find }: FiltersProps): ReactElement {
  const { words } = useLanguage();
  return (
    <div className="case-filters">
      <div className="list-tools">
        <FindField id="case-find" label={words.caseList.find} value={sought} onChange={find} />
        <Choice
          id="case-scope"
          label={words.caseList.scope}
          value={choice.scope}
          onChange={(scope) => choose({ scope: scope === 'all' ? 'all' : 'mine' })}
        >
          <option value="mine">{words.caseList.mine}</option>
          <option value="all">{words.caseList.all}</option>
        </Choice>
        <Choice
          id="case-sort"
          label={words.caseList.sort}
          value={choice.sort}
          onChange={(value) => choose({ sort: caseSorts.find((name) => name === value) ?? 'newest' })}
        >
          {caseSorts.map((name) => (
            <option value={name} key={name}>
              {words.caseList.sorts[name]}
            </option>
          ))}
        </Choice>
      </div>
      <Chips items={items} today={today} choice={choice} choose={choose} />
    </div>
  );
}

/** Whether the filters fit above the list; on a telephone they wait folded. */
const WIDE = '(min-width: 768px)';

function Chips({ items, today, choice, choose }: Omit<FiltersProps, 'words' | 'find'>): ReactElement {
  const { words } = useLanguage();
  const [isWide] = useState(() => window.matchMedia(WIDE).matches);
  const { filters, months } = choice;
  const toggle = (name: CaseFilter): void =>
    choose({ filters: filters.includes(name) ? filters.filter((each) => each !== name) : [...filters, name] });
  return (
    <details className="chips-box" open={isWide}>
      <summary>{words.caseList.filters}</summary>
      <fieldset className="chips">
        <legend className="sr-only">{words.caseList.filters}</legend>
        {caseFilters.map((name) => (
          <button type="button" className="chip" key={name} aria-pressed={filters.includes(name)} onClick={() => toggle(name)}>
            {words.caseList.filter[name]}
            {(name === 'hours' || name === 'silent') && ` ${words.caseList.months(months)}`}
            <span className="chip__count">{items.filter((item) => fitsFilter(name, item, { months, today })).length}</span>
          </button>
        ))}
        <select
          className="form-select chips__months"
          aria-label={`${words.caseList.filter.hours}, ${words.caseList.filter.silent}`}
          value={months}
          onChange={(event) => choose({ months: Number(event.target.value) })}
        >
          {[1, 3, 6, 12].map((n) => (
            <option value={n} key={n}>
              {words.caseList.months(n)}
            </option>
          ))}
        </select>
      </fieldset>
    </details>
  );
}
