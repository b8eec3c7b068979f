import type { ReactElement } from 'react';

import type { PaperKind } from '../../../../domain/quality.ts';
import type { Texts } from '../../../../domain/texts/index.ts';
import { qualityApi, type SampleItem } from '../../client/quality.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { qualityPath } from '../../routing/quality.ts';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { sayMoment } from '../../shared/say-moment.ts';
import { useLoad } from '../../shared/use-load.ts';
import { DrawForm } from './draw-form.tsx';
import { QualityFrame } from './quality-frame.tsx';

/** Samples of the unit, and a new one. */
export function SamplesPage(): ReactElement {
  const { words } = useLanguage();
  const { loaded, reload } = useLoad('samples', qualityApi.samples);
  return (
    <QualityFrame part="samples">
      <DrawForm />
      <h2>{words.quality.samples}</h2>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && loaded.value.length === 0 && (
        <Alert variant="info" heading={words.quality.noSamples}>
          {words.quality.noSamplesHelp}
        </Alert>
      )}
      {loaded.state === 'ready' && (
        <ul className="plain">
          {loaded.value.map((sample) => (
            <SampleRow sample={sample} key={sample.id} />
          ))}
        </ul>
      )}
    </QualityFrame>
  );
}

/** A group or one kind, as the words name it. */
export function sayPaperKind(kind: PaperKind, { quality, kinds }: Texts): string {
  return kind === 'reports' || kind === 'statements' ? quality.groups[kind] : kinds[kind];
}

function SampleRow({ sample }: { readonly sample: SampleItem }): ReactElement {
  const { texts, words, day } = useLanguage();
  const { id, kind, from, to, organisation, drawn, population, seed, judged, at } = sample;
  return (
    <li className="entry">
      <p className="entry__title">
        <Link href={qualityPath({ name: 'quality', part: 'samples', sampleId: id })}>
          {words.quality.sampleName(sayPaperKind(kind, texts), day(from), day(to))}
        </Link>
        <span>{words.quality.judged(judged, drawn)}</span>
      </p>
      <p className="entry__note">
        {words.quality.drawnAt(sayMoment(at, texts.locale))}. {words.quality.sampleFacts(drawn, population, seed)}.
        {organisation !== null && ` ${words.quality.ofSender(organisation)}.`}
      </p>
    </li>
  );
}
