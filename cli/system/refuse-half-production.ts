import { productionFaults } from '../../runtime/production.ts';
import { readSettings } from '../../runtime/settings/read-settings.ts';
import { tellFailure } from '../tell-failure.ts';

/**
 * Tells everything that a half-configured production lacks, a sentence each, before a process is started that would end at the first.
 *
 * @returns whether something is lacking; the exit status is 1 then
 */
export function refuseHalfProduction(env: NodeJS.ProcessEnv): boolean {
  const faults = productionFaults(readSettings(env));
  for (const fault of faults) tellFailure(fault);
  return faults.length > 0;
}
