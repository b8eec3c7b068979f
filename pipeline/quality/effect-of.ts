import { readGroups, sharesAround, type OrdersAround, type ReadGroup, type SharesAround, type Side, type Stretch } from './around.ts';
import { LEAST_VALUES, readSideOf, type ReadCount, type ReadSide } from './read-side.ts';
import type { CheckedPapers } from './shares-over-time.ts';
import type { PaperGroup } from '../../domain/quality.ts';

type OrderSide = Omit<OrdersAround, 'side'>;

/** Figures on both sides of a day. They stand beside each other; nothing is said of why they differ. */
export interface Effect {
  readonly stretches: Readonly<Record<Side, Stretch>>;
  readonly read: readonly { readonly group: ReadGroup; readonly before: ReadSide; readonly after: ReadSide }[];
  readonly shares: readonly SharesAround[];
  readonly orders: Readonly<Record<Side, OrderSide>>;
}

interface EffectRows {
  readonly read: readonly ReadCount[];
  readonly checked: Readonly<Record<PaperGroup, readonly CheckedPapers[]>>;
  readonly orders: readonly OrdersAround[];
}

/** What was counted, laid side by side; a group without papers on either side is left out. */
export function effectOf(stretches: Effect['stretches'], { read, checked, orders }: EffectRows): Effect {
  const readOn = (group: ReadGroup, side: Side): ReadSide =>
    readSideOf(read.filter((row) => row.side === side && (group === 'all' || row.group === group)));
  const ordersOn = (side: Side): OrderSide => orderSide(orders.find((row) => row.side === side));
  return {
    stretches,
    read: readGroups
      .map((group) => ({ group, before: readOn(group, 'before'), after: readOn(group, 'after') }))
      .filter(({ group, before, after }) => group === 'all' || before.papers + after.papers > 0),
    shares: [...sharesAround('reports', checked.reports), ...sharesAround('statements', checked.statements)],
    orders: { before: ordersOn('before'), after: ordersOn('after') },
  };
}

function orderSide(row: OrdersAround | undefined): OrderSide {
  const { asked = 0, answered = 0, late = 0, open = 0, overdue = 0, days = null } = row ?? {};
  return { asked, answered, late, open, overdue, days: answered < LEAST_VALUES ? null : days };
}
