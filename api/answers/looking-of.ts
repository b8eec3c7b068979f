import { dayOf, type ApiDeps } from '../deps.ts';
import { signedIn } from '../plugins/session.ts';
import type { Looking } from '../../storage/records/quality/quality-port.ts';

/** Who asks for figures, and on which day: the cases that she may read hang on both. */
export function lookingOf(request: Parameters<typeof signedIn>[0], { clock }: Pick<ApiDeps, 'clock'>): Looking {
  return { person: signedIn(request), today: dayOf(clock()) };
}
