import type { Sha256 } from './ids.ts';
import type { Flag } from './labels.ts';

/** What reports say of trying more hours: the latest word decides; `unstated` where nothing was ever said. */
export const increases = ['tried', 'not-tried', 'unstated'] as const;
export type Increase = (typeof increases)[number];

/** What a list of cases tells of one: facts to filter and sort on, of the same documents as the overview. Days are ISO 8601. */
export interface CaseFacts {
  /** The day of the newest document that brought something; a report nearly identical to an earlier one brings nothing. Null where none did. */
  readonly lastSubstance: string | null;
  /** Hours a week as last said, and the first document that said so without another figure since. */
  readonly hours: { readonly value: number; readonly since: string } | null;
  readonly increase: Increase;
  /** Reports with flags, in the order of the case. */
  readonly flagged: readonly { readonly sha256: Sha256; readonly flags: readonly Flag[] }[];
}
