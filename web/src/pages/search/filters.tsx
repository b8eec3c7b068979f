import { useId, type ReactElement } from 'react';

import type { SearchCounts, SearchFilters } from '../../client/search.ts';
import { useLanguage } from '../../language/language.tsx';
import { CheckBox } from '../../shared/check-box.tsx';
import { noFilters } from './search-memory.ts';

interface FiltersProps {
  readonly filters: SearchFilters;
  readonly counts: SearchCounts;
  readonly onChange: (filters: SearchFilters) => void;
}

/** What hits can be narrowed to, each with how many it would give. */
export function Filters({ filters, counts, onChange }: FiltersProps): ReactElement {
  const { texts, words } = useLanguage();
  const isNarrowed = JSON.stringify(filters) !== JSON.stringify(noFilters);
  const choose = (change: Partial<SearchFilters>): void => onChange({ ...filters, ...change });
  return (
    <section className="search-filters" aria-label={words.search.filters}>
      <div className="search-filters__head">
        <h2>{words.search.filters}</h2>
        {isNarrowed && (
          <button type="button" className="function-link" onClick={() => onChange(noFilters)}>
            {words.search.noFilters}
          </button>
        )}
      </div>
      <Choices
        title={words.search.heading}
        tallies={counts.headings.map((tally) => ({ ...tally, label: texts.headings[tally.value] }))}
        chosen={filters.headings}
        onChoose={(headings) => choose({ headings })}
      />
      <Choices
        title={words.search.voice}
        tallies={counts.voices.map((tally) => ({ ...tally, label: texts.voices[tally.value] }))}
        chosen={filters.voices}
        onChoose={(voices) => choose({ voices })}
      />
      <Choices
        title={words.search.kind}
        tallies={counts.kinds.map((tally) => ({ ...tally, label: texts.kinds[tally.value] }))}
        chosen={filters.kinds}
        onChoose={(kinds) => choose({ kinds })}
      />
      <Choices
        title={words.search.sender}
        tallies={counts.senders.map((tally) => ({ ...tally, label: tally.value }))}
        chosen={filters.senders}
        onChoose={(senders) => choose({ senders })}
      />
      <Day label={words.search.from} value={filters.from} onChange={(from) => choose({ from })} />
      <Day label={words.search.until} value={filters.until} onChange={(until) => choose({ until })} />
    </section>
  );
}

interface ChoicesProps<T extends string> {
  readonly title: string;
  readonly tallies: readonly { readonly value: T; readonly hits: number; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: T[]) => void;
}

function Choices<T extends string>({ title, tallies, chosen, onChoose }: ChoicesProps<T>): ReactElement | null {
  const id = useId();
  if (tallies.length === 0) return null;
  return (
    <details className="search-filters__group" open={chosen.length > 0 || undefined}>
      <summary>{title}</summary>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        {tallies.map(({ value, hits, label }, at) => (
          <CheckBox
            key={value}
            id={`${id}-${at}`}
            label={`${label} (${hits})`}
            isChecked={chosen.includes(value)}
            onChange={(isChecked) => onChoose(isChecked ? [...chosen, value] : chosen.filter((other) => other !== value))}
          />
        ))}
      </fieldset>
    </details>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

function Day({ label, value, onChange }: DayProps): ReactElement {
  const id = useId();
  return (
    <div className="search-filters__day">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="form-input"
        type="date"
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
    </div>
  );
}
