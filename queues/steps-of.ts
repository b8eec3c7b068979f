import { Failure } from '../domain/failure.ts';
import { isStepName, stepNames, type StepName } from './steps.ts';

/**
 * The steps that a list names, in the order of the pipeline; all where there is no list. Throws `setting.invalid`.
 *
 * @example stepsOf('ocr, parse') // ['parse', 'ocr']
 */
export function stepsOf(list: string | undefined): readonly StepName[] {
  const words = (list ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const unknown = words.filter((word) => !isStepName(word));
  if (unknown.length > 0) throw new Failure('setting.invalid', { setting: '--steps', reason: unknown.join(', ') });
  return words.length === 0 ? stepNames : stepNames.filter((step) => words.includes(step));
}
