import type { ReactElement } from 'react';

import { qualityApi, type SampleAnswer } from '../../client/quality.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { qualityPath } from '../../routing/quality.ts';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { sayMoment } from '../../shared/say-moment.ts';
import { useLoad } from '../../shared/use-load.ts';
import { PrintButton } from '../statements/print-button.tsx';
import { QualityFrame } from './quality-frame.tsx';
import { SampledPaperCard } from './sampled-paper-card.tsx';
import { sayPaperKind } from './samples-page.tsx';
import { VerdictTable } from './verdict-table.tsx';

/** One sample: how it was drawn, what has come since, its papers with the questions of the audit, and the answers together. */
export function SamplePage({ sampleId }: { readonly sampleId: string }): ReactElement {
  const { words } = useLanguage();
  const { loaded, reload } = useLoad(`sample ${sampleId}`, (signal) => qualityApi.sample(sampleId, signal));
  return (
    <QualityFrame part="samples">
      <p className="no-print">
        <Link href={qualityPath({ name: 'quality', part: 'samples', sampleId: null })}>{words.quality.toSamples}</Link>
      </p>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && <Sample sample={loaded.value} onSaid={reload} />}
    </QualityFrame>
  );
}

function Sample({ sample, onSaid }: { readonly sample: SampleAnswer; readonly onSaid: () => void }): ReactElement {
  const { texts, words, day } = useLanguage();
  const { id, kind, from, to, organisation, drawn, population, seed, at, papers } = sample;
  return (
    <>
      <h2>{words.quality.sampleName(sayPaperKind(kind, texts), day(from), day(to))}</h2>
      <p>
        {words.quality.drawnAt(sayMoment(at, texts.locale))}. {words.quality.sampleFacts(drawn, population, seed)}.
        {organisation !== null && ` ${words.quality.ofSender(organisation)}.`}
      </p>
      <Since sample={sample} />
      <p className="quality__tools">
        <a className="function-link" href={qualityApi.sampleAddress(id)} download>
          {words.quality.downloadSample}
        </a>
        <PrintButton />
      </p>
      <VerdictTable sample={sample} />
      <h3>{words.quality.papers}</h3>
      <p>{words.quality.questionsHelp}</p>
      {papers.map((paper) => (
        <SampledPaperCard paper={paper} sample={sample} onSaid={onSaid} key={paper.position} />
      ))}
      <p className="quality__signature">{words.quality.signature}</p>
    </>
  );
}

/** What is no longer here, and what came to the period after the draw: told, and never mixed in. */
function Since({ sample: { drawn, population, papers, now } }: { readonly sample: SampleAnswer }): ReactElement {
  const { words } = useLanguage();
  const gone = drawn - papers.length;
  return (
    <>
      {gone > 0 && <Alert variant="info">{words.quality.gone(gone)}</Alert>}
      <p>
        {now.population === population && now.others === 0
          ? words.quality.unchanged(population)
          : words.quality.grown(population, now.population, now.others)}
      </p>
    </>
  );
}
