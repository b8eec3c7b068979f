import { useId, type ReactElement } from 'react';

import type { SharePoint } from '../../client/quality.ts';

/** In pixels; `bottom` is the line of 0. */
interface BarPlace {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

interface ShareSignProps {
  readonly weight: SharePoint['weight'];
  readonly place: BarPlace;
}

/** A share as a bar, full or hatched; a ring where it is held back, and a stroke where there is nothing: colour carries none of it. */
export function ShareSign({ weight, place }: ShareSignProps): ReactElement {
  const { x, width, top, bottom } = place;
  const middle = x + width / 2;
  switch (weight) {
    case 'none':
      return <line className="bar bar--none" x1={middle - 4} x2={middle + 4} y1={bottom - 5} y2={bottom - 5} />;
    case 'too-few':
      return <circle className="bar bar--too-few" cx={middle} cy={bottom - 6} r={4} />;
    case 'few':
      return <HatchedBar place={place} />;
    default:
      return <rect className="bar bar--many" x={x} y={top} width={width} height={Math.max(bottom - top, 1)} />;
  }
}

/** A bar of stripes. */
export function HatchedBar({ place: { x, width, top, bottom } }: Pick<ShareSignProps, 'place'>): ReactElement {
  const pattern = useId();
  return (
    <>
      <defs>
        <pattern id={pattern} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="bar__ground" width={6} height={6} />
          <line className="bar__stripe" x1={0} x2={0} y1={0} y2={6} />
        </pattern>
      </defs>
      <rect className="bar bar--few" x={x} y={top} width={width} height={Math.max(bottom - top, 1)} fill={`url(#${pattern})`} />
    </>
  );
}
