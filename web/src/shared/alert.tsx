import type { ReactElement, ReactNode } from 'react';

import { useLanguage } from '../language/language.tsx';
import { Icon } from './icon.tsx';

interface AlertProps {
  readonly variant: 'info' | 'success' | 'warning' | 'error';
  readonly heading?: string;
  readonly children?: ReactNode;
  /** Spoken at once, also when the reader is elsewhere on the page. */
  readonly isUrgent?: boolean;
}

/** A message of the design system; its kind is said, not only shown by colour. */
export function Alert({ variant, heading, children, isUrgent = false }: AlertProps): ReactElement {
  const { words } = useLanguage();
  const label = variant === 'error' ? words.failed : variant === 'warning' ? words.warning : words.information;
  return (
    <div className={`alert alert-${variant}`} role={isUrgent ? 'alert' : undefined}>
      <Icon name={variant} label={label} className="alert-icon" />
      <div className="alert-body">
        {heading !== undefined && <p className="alert-heading">{heading}</p>}
        {children !== undefined && <div className="alert-text">{children}</div>}
      </div>
    </div>
  );
}
