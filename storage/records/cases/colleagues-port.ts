import type { UnitId } from '../../../domain/ids.ts';
import type { Person } from '../../../domain/people.ts';

/** Who a case can be handed over to. */
export interface Colleagues {
  /** The caseworkers of a unit, by name. */
  caseworkers(unit: UnitId): Promise<readonly Person[]>;
}
