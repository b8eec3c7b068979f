import type { StateName } from '../domain/texts/texts.ts';
import type { StepName } from './steps.ts';

/** The step that a document in a state waits for; null where it waits for none. */
export const stepOfState = {
  stored: 'parse',
  'needs-ocr': 'ocr',
  parsed: 'classify',
  classified: 'case',
  'in-overview': null,
  failed: null,
} as const satisfies Record<StateName, StepName | null>;

/** The state that documents wait in for a step; null where none does. */
export function stateWaitingFor(step: StepName): 'stored' | 'needs-ocr' | 'parsed' | 'classified' | null {
  return step === 'parse'
    ? 'stored'
    : step === 'ocr'
      ? 'needs-ocr'
      : step === 'classify'
        ? 'parsed'
        : step === 'case'
          ? 'classified'
          : null;
}

/** The state a document goes back to so that a step runs on it again. */
export function stateBefore(step: string): 'stored' | 'needs-ocr' | 'parsed' {
  return step === 'ocr' ? 'needs-ocr' : step === 'classify' ? 'parsed' : 'stored';
}
