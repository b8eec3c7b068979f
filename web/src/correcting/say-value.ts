import type { Correctable } from '../../../domain/correction.ts';
import { documentKinds, headingIds, natures, statuses, voices } from '../../../domain/labels.ts';
import type { Texts } from '../../../domain/texts/index.ts';

interface Spoken {
  readonly texts: Texts;
  readonly day: (day: string | null) => string;
}

/** A corrected value in the reader's words. */
export function sayValue(field: Correctable, value: string, { texts, day }: Spoken): string {
  const said = {
    heading: () => named(headingIds, value, texts.headings),
    voice: () => named(voices, value, texts.voices),
    nature: () => named(natures, value, texts.natures),
    status: () => named(statuses, value, texts.overview.statuses),
    kind: () => named(documentKinds, value, texts.kinds),
    date: () => day(value),
  };
  return said[field]();
}

function named<T extends string>(known: readonly T[], value: string, names: Readonly<Record<T, string>>): string {
  const found = known.find((id) => id === value);
  return found === undefined ? value : names[found];
}
