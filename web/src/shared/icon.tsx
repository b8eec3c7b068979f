import type { ReactElement } from 'react';

import sprite from '../../../node_modules/dkfds/dist/img/all-svg-icons.svg?no-inline';

type IconName =
  | 'arrow-downward'
  | 'arrow-upward'
  | 'attach-file'
  | 'check'
  | 'chevron-right'
  | 'close'
  | 'download'
  | 'error'
  | 'help'
  | 'info'
  | 'language'
  | 'print'
  | 'refresh'
  | 'search'
  | 'success'
  | 'upload'
  | 'warning'
  | 'zoom-in'
  | 'zoom-out';

/** An icon of Det Fælles Designsystem. Without a label it is ornament, and screen readers pass over it. */
export function Icon({
  name,
  label,
  className = '',
}: {
  readonly name: IconName;
  readonly label?: string;
  readonly className?: string;
}): ReactElement {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={`icon-svg ${className}`} focusable="false" {...spoken}>
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
