import { useState, type FormEvent, type ReactElement } from 'react';

import { qualityApi, type EffectAnswer } from '../../client/quality.ts';
import { useLanguage } from '../../language/language.tsx';
import { addressWith, navigate, useLocation } from '../../routing/location.ts';
import { Alert } from '../../shared/alert.tsx';
import { Choice } from '../../shared/choice.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { PrintButton } from '../statements/print-button.tsx';
import { DayField } from './day-field.tsx';
import { EffectOrders } from './effect-orders.tsx';
import { EffectReading } from './effect-reading.tsx';
import { EffectShares } from './effect-shares.tsx';
import { QualityFrame } from './quality-frame.tsx';

const lengths = [1, 3, 6, 12, 24] as const;
const usualLength = 6;

/** Figures before and after a day; which day stands in the address. */
export function EffectPage(): ReactElement {
  const { words } = useLanguage();
  const { parameters } = useLocation();
  const day = parameters.get('dag');
  const months = lengths.find((each) => String(each) === parameters.get('maaneder')) ?? usualLength;
  const { loaded, reload } = useLoad(day === null ? null : `effect ${day} ${months}`, (signal) =>
    qualityApi.effect(day ?? '', months, signal),
  );
  return (
    <QualityFrame part="effect">
      <p>{words.quality.effect.lead}</p>
      <DayForm day={day ?? ''} months={months} key={`${day} ${months}`} />
      {day === null && (
        <Alert variant="info" heading={words.quality.effect.choose}>
          {words.quality.effect.chooseHelp}
        </Alert>
      )}
      {day !== null && loaded.state === 'loading' && <Loading />}
      {day !== null && loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {day !== null && loaded.state === 'ready' && (
        <>
          <p className="quality__tools">
            <a className="function-link" href={qualityApi.effectAddress(day, months)} download>
              {words.quality.download}
            </a>
            <PrintButton />
          </p>
          <Figures effect={loaded.value} />
        </>
      )}
      <h2>{words.quality.effect.cannot}</h2>
      <ul>
        {words.quality.effect.cannotSay.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </QualityFrame>
  );
}

function DayForm({ day, months }: { readonly day: string; readonly months: number }): ReactElement {
  const { words } = useLanguage();
  const [filled, setFilled] = useState({ day, months });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    navigate(addressWith({ dag: filled.day, maaneder: String(filled.months) }), 'push');
  };
  return (
    <form className="list-tools quality__choice" onSubmit={submit}>
      <DayField
        id="effect-day"
        label={words.quality.effect.day}
        help={words.quality.effect.dayHelp}
        value={filled.day}
        onChange={(chosen) => setFilled({ ...filled, day: chosen })}
      />
      <Choice
        id="effect-months"
        label={words.quality.effect.months}
        value={String(filled.months)}
        onChange={(value) => setFilled({ ...filled, months: Number(value) })}
      >
        {lengths.map((each) => (
          <option value={each} key={each}>
            {words.quality.effect.monthsOf(each)}
          </option>
        ))}
      </Choice>
      <button type="submit" className="button button-primary">
        {words.quality.show}
      </button>
    </form>
  );
}

const MILLISECONDS_A_DAY = 86_400_000;
const lengthOf = ({ from, to }: EffectAnswer['stretches']['before']): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY) + 1;

/** Months differ by days; a time after that is cut short by today differs by more. */
const EVEN_DAYS = 4;

function Figures({ effect }: { readonly effect: EffectAnswer }): ReactElement {
  const { words, day } = useLanguage();
  const { before, after } = effect.stretches;
  const { stretches, days, uneven } = words.quality.effect;
  const [first, second] = [before, after].map((each) => days(day(each.from), day(each.to), lengthOf(each)));
  return (
    <>
      <p>{stretches(first ?? '', second ?? '')}</p>
      {lengthOf(before) - lengthOf(after) > EVEN_DAYS && <Alert variant="warning">{uneven}</Alert>}
      <EffectReading effect={effect} />
      <EffectShares effect={effect} />
      <EffectOrders effect={effect} />
    </>
  );
}
