import type { ReactElement } from 'react';

import { operationsApi, type StepState } from '../../client/operations.ts';
import { useLanguage } from '../../language/language.tsx';
import type { Act } from './operations-page.tsx';

interface TableProps {
  readonly steps: readonly StepState[];
  readonly onAct: Act;
}

/** Every step with its row of jobs, and a button that holds it or lets it go on. */
export function StepTable({ steps, onAct }: TableProps): ReactElement {
  const { words } = useLanguage();
  const { columns, steps: title } = words.operations;
  return (
    // a table that is wider than the screen must be reached by keyboard to be moved
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="operations" aria-labelledby="steps" tabIndex={0}>
      <h2 id="steps">{title}</h2>
      <table className="table">
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((state) => (
            <StepRow state={state} key={state.step} onAct={onAct} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function StepRow({ state, onAct }: { readonly state: StepState; readonly onAct: Act }): ReactElement {
  const { words } = useLanguage();
  const { operations } = words;
  const { step, waiting, background, active, delayed, failed, isPaused, oldest } = state;
  const name = operations.stepNames[step];
  const does = isPaused ? operations.resume : operations.pause;
  const turn = (): Promise<string> =>
    operationsApi.pause(step, !isPaused).then(() => (isPaused ? operations.resumed(name) : operations.paused(name)));
  return (
    <tr>
      <th scope="row">{name}</th>
      {[waiting, background, active, delayed, failed].map((count, column) => (
        // the columns stand in one order
        // oxlint-disable-next-line react/no-array-index-key
        <td key={column}>{count}</td>
      ))}
      <td>{oldest === null ? '' : operations.minutes(minutesSince(oldest))}</td>
      <td>
        {isPaused ? operations.held : operations.takes}{' '}
        <button
          type="button"
          className="button button-secondary button-small"
          aria-label={`${does}: ${name}`}
          onClick={() => void onAct(turn())}
        >
          {does}
        </button>
      </td>
    </tr>
  );
}

const minutesSince = (moment: string): number => Math.floor((Date.now() - Date.parse(moment)) / 60_000);
