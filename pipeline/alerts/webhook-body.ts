import { sumOf } from '../../domain/texts/alert-words.ts';
import type { Told } from './digest-as-text.ts';

/** JSON with a fixed order of keys: the receiver signs these very bytes. `id` is the same when it is sent again. */
export function webhookBody(id: string, { counts, cases, link }: Told): string {
  return JSON.stringify({ id, alerts: sumOf(counts), cases, counts, link });
}
