import { useState, type FormEvent, type ReactElement } from 'react';

import { timeSteps, type TimeStep } from '../../../../domain/quality.ts';
import { qualityApi, type CheckSeries, type PaperChoice } from '../../client/quality.ts';
import { useLanguage } from '../../language/language.tsx';
import { addressWith, navigate, useLocation } from '../../routing/location.ts';
import { Alert } from '../../shared/alert.tsx';
import { Choice } from '../../shared/choice.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { PrintButton } from '../statements/print-button.tsx';
import { ChoiceFields } from './choice-fields.tsx';
import { readChoice } from './paper-choice.ts';
import { QualityFrame } from './quality-frame.tsx';
import { SharesSection } from './shares-section.tsx';

type Chosen = PaperChoice & { readonly step: TimeStep };

/** What each check found over time. The choice stands in the address, so that it can be sent and comes back on reload. */
export function SharesPage(): ReactElement {
  const { words } = useLanguage();
  const chosen = readChoice(useLocation().parameters);
  const { step, ...choice } = chosen;
  const key = JSON.stringify(chosen);
  const { loaded, reload } = useLoad(`shares ${key}`, (signal) => qualityApi.shares(choice, step, signal));
  return (
    <QualityFrame part="shares">
      <ChoiceForm chosen={chosen} key={key} />
      <p>{words.quality.sharesHelp}</p>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <>
          <p className="quality__tools">
            <a className="function-link" href={qualityApi.sharesAddress(choice, step)} download>
              {words.quality.download}
            </a>
            <PrintButton />
          </p>
          <Sections series={loaded.value} step={step} />
        </>
      )}
    </QualityFrame>
  );
}

function ChoiceForm({ chosen }: { readonly chosen: Chosen }): ReactElement {
  const { words } = useLanguage();
  const [filled, setFilled] = useState(chosen);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { from, to, kind, organisation, step } = filled;
    navigate(addressWith({ fra: from, til: to, type: kind, leverandoer: organisation, trin: step }), 'push');
  };
  return (
    <form className="list-tools quality__choice" onSubmit={submit}>
      <ChoiceFields choice={filled} onChange={(changes) => setFilled({ ...filled, ...changes })} />
      <Choice
        id="quality-step"
        label={words.quality.step}
        value={filled.step}
        onChange={(value) => setFilled({ ...filled, step: timeSteps.find((step) => step === value) ?? 'month' })}
      >
        {timeSteps.map((step) => (
          <option value={step} key={step}>
            {words.quality.steps[step]}
          </option>
        ))}
      </Choice>
      <button type="submit" className="button button-primary">
        {words.quality.show}
      </button>
    </form>
  );
}

function Sections({ series, step }: { readonly series: readonly CheckSeries[]; readonly step: TimeStep }): ReactElement {
  const { words } = useLanguage();
  const shares = series.flatMap(({ points }) => points);
  if (shares.every(({ papers }) => papers === 0)) {
    return (
      <Alert variant="info" heading={words.quality.none}>
        {words.quality.noneHelp}
      </Alert>
    );
  }
  // one scale for all, so that they can be compared
  const highest = Math.max(...shares.map(({ percent }) => percent ?? 0));
  return (
    <>
      {series.map((one) => (
        <SharesSection series={one} step={step} highest={highest} key={one.check} />
      ))}
    </>
  );
}
