import type { ReactElement, ReactNode } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { qualityPath, type QualityPart } from '../../routing/quality.ts';
import { useTitle } from '../../shared/use-title.ts';

const parts: readonly QualityPart[] = ['shares', 'samples', 'effect'];

interface QualityFrameProps {
  readonly part: QualityPart;
  readonly children: ReactNode;
}

/** Title and tabs over the pages of quality. */
export function QualityFrame({ part, children }: QualityFrameProps): ReactElement {
  const { words } = useLanguage();
  useTitle(`${words.quality.tabs[part]}, ${words.quality.title}`);
  return (
    <div className="container page quality">
      <h1>{words.quality.title}</h1>
      <p className="page__lead">{words.quality.lead}</p>
      <nav className="tab-container" aria-label={words.quality.tabs.label}>
        <ul className="tab-list no-max-width">
          {parts.map((each) => (
            <li key={each}>
              <Link
                href={qualityPath({ name: 'quality', part: each, sampleId: null })}
                className="tab-button"
                aria-current={each === part ? 'true' : undefined}
              >
                <span>{words.quality.tabs[each]}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  );
}
