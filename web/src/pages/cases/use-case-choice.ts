import { useEffect, useState } from 'react';

import { recall, remember } from '../../shared/remembered.ts';
import { caseFilters, caseSorts, type CaseChoice } from './case-choice.ts';

const first: CaseChoice = { scope: 'mine', filters: [], months: 3, sort: 'newest' };

/** The reader's choice, as it was left in this browser: names of filters and no case. */
export function useCaseChoice(): readonly [CaseChoice, (change: Partial<CaseChoice>) => void, () => void] {
  const [choice, setChoice] = useState<CaseChoice>(() => readChoice(recall('cases')));
  useEffect(() => remember('cases', JSON.stringify(choice)), [choice]);
  return [
    choice,
    (change) => setChoice((before) => ({ ...before, ...change })),
    () => setChoice((before) => ({ ...first, scope: before.scope })),
  ];
}

/** What stands in the browser may be of an older page: whatever is not understood is left out. */
function readChoice(kept: string | null): CaseChoice {
  try {
    const found: unknown = JSON.parse(kept ?? 'null');
    if (typeof found !== 'object' || found === null) return first;
    const { scope, filters, months, sort } = found as Readonly<Record<string, unknown>>;
    return {
      scope: scope === 'all' ? 'all' : 'mine',
      filters: caseFilters.filter((name) => Array.isArray(filters) && filters.includes(name)),
      months: typeof months === 'number' ? months : first.months,
      sort: caseSorts.find((name) => name === sort) ?? first.sort,
    };
  } catch {
    return first;
  }
}
