import type { ReactElement } from 'react';

import type { SeriesPoint } from '../../../../domain/views.ts';

/** Shapes, so that colour never carries the meaning alone. */
export const signs = ['current', 'repeated', 'superseded', 'conflicting', 'plan'] as const;
export type SignName = (typeof signs)[number];

/** A dispute outweighs all; a goal, an offer, a limit or a plan is no figure of what is. */
export function signOf({ standing, meaning }: Pick<SeriesPoint, 'standing' | 'meaning'>): SignName {
  if (standing === 'conflicting') return 'conflicting';
  return meaning === null || meaning === 'effective' ? standing : 'plan';
}

interface SignProps {
  readonly sign: SignName;
  readonly x: number;
  readonly y: number;
}

/** The shape of a figure in a plot. */
export function Sign({ sign, x, y }: SignProps): ReactElement {
  const className = `sign sign--${sign}`;
  switch (sign) {
    case 'conflicting':
      return <path className={className} d={`M${x} ${y - 8} L${x + 8} ${y} L${x} ${y + 8} L${x - 8} ${y} Z`} />;
    case 'plan':
      return <path className={className} d={`M${x} ${y - 7} L${x + 7} ${y + 6} L${x - 7} ${y + 6} Z`} />;
    case 'repeated':
      return <circle className={className} cx={x} cy={y} r={4} />;
    default:
      return <circle className={className} cx={x} cy={y} r={6} />;
  }
}
