import type { ReactElement } from 'react';

import type { DiagnosisEntry, HealthView as Health } from '../../../../domain/views.ts';
import { viewsApi } from '../../client/views.ts';
import { useLanguage } from '../../language/language.tsx';
import { NothingHere } from './nothing-here.tsx';
import { PassageLines } from './passage-lines.tsx';
import { Answered, useView } from './use-view.tsx';
import { ViewSection } from './view-section.tsx';
import { ViewedLine } from './viewed-line.tsx';

const LINES_SHOWN = 8;
const parts = ['planned', 'done', 'prognosis', 'findings'] as const;

/** Diagnoses with who named them and when, medicine, treatment planned and done, and the rest of what is told of health. */
export function HealthView(): ReactElement {
  const { words } = useLanguage();
  return (
    <Answered asked={useView('health', viewsApi.health)}>
      {(health) =>
        isEmpty(health) ? (
          <NothingHere view="health" />
        ) : (
          <>
            <Diagnoses diagnoses={health.diagnoses} />
            <Medicines medicines={health.medicines} />
            {parts
              .filter((part) => health[part].length > 0)
              .map((part) => (
                <ViewSection id={`helbred-${part}`} title={words.views.health[part]} key={part}>
                  <PassageLines passages={health[part]} most={LINES_SHOWN} more={words.views.points.more} />
                </ViewSection>
              ))}
          </>
        )
      }
    </Answered>
  );
}

const isEmpty = (health: Health): boolean => health.diagnoses.length === 0 && parts.every((part) => health[part].length === 0);

function Diagnoses({ diagnoses }: { readonly diagnoses: readonly DiagnosisEntry[] }): ReactElement | null {
  const { words } = useLanguage();
  if (diagnoses.length === 0) return null;
  return (
    <ViewSection id="helbred-diagnoser" title={words.views.health.diagnoses}>
      <ul className="plain entries">
        {diagnoses.map((diagnosis) => (
          <Diagnosis diagnosis={diagnosis} key={`${diagnosis.code} ${diagnosis.text}`} />
        ))}
      </ul>
    </ViewSection>
  );
}

function Diagnosis({
  diagnosis: { code, text, first, latest, voices, isDisputed, passages },
}: {
  readonly diagnosis: DiagnosisEntry;
}): ReactElement {
  const { texts, words, day } = useLanguage();
  const who = voices.map((voice) => texts.voices[voice].toLowerCase()).join(', ');
  return (
    <li className="entry">
      <p className="entry__title">
        <strong>{text.charAt(0).toUpperCase() + text.slice(1)}</strong>
        {code !== null && <code>{code}</code>}
        {isDisputed && <span className="mark mark--conflicting">{words.views.health.disputed}</span>}
      </p>
      <p className="entry__note">{words.views.health.named(day(first), day(latest), who)}</p>
      <PassageLines passages={passages} most={1} more={words.views.health.mentions} />
    </li>
  );
}

function Medicines({ medicines }: Pick<Health, 'medicines'>): ReactElement | null {
  const { words } = useLanguage();
  if (medicines.length === 0) return null;
  return (
    <ViewSection id="helbred-medicin" title={words.views.health.medicines}>
      <ul className="plain lines">
        {medicines.map(({ words: dose, source }) => (
          <ViewedLine view={source} lead={<p className="entry__title">{dose}</p>} key={dose} />
        ))}
      </ul>
    </ViewSection>
  );
}
