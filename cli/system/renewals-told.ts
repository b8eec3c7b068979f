import type { RenewalProgress } from '../../domain/renewal.ts';
import { da } from '../../domain/texts/da.ts';
import { classifyVersion } from '../../pipeline/classify/index.ts';
import type { Records } from '../../storage/records/records.ts';

/** What the stored labels were made by, beside what would make them now. */
interface RenewalState {
  readonly version: string;
  /** Documents whose labels another version made. */
  readonly older: number;
  readonly items: readonly RenewalProgress[];
}

/** What `sagsblik status` tells of versions and renewals. */
export async function renewalState({ renewals }: Pick<Records, 'renewals'>): Promise<RenewalState> {
  return { version: classifyVersion, older: await renewals.count({ otherThan: classifyVersion }), items: await renewals.progress() };
}

/** For `sagsblik check`: offers a renewal where one would change something, and never starts it. A new database has nothing to ask. */
export async function tellClassification(records: Pick<Records, 'renewals' | 'missingMigrations'>): Promise<string> {
  if ((await records.missingMigrations()) > 0) return `${classifyVersion}; databasen bringes i stand ved næste start`;
  return olderTold(await renewalState(records));
}

function olderTold({ version, older }: RenewalState): string {
  const how = `${da.overview.documents(older)} er klassificeret af en anden udgave (sagsblik reclassify --older-than-current)`;
  return older === 0 ? version : `${version}; ${how}`;
}

/** One line for the version, one for every renewal that is not done. */
export function renewalsTold(state: RenewalState): readonly string[] {
  return [`klassifikation: ${olderTold(state)}`, ...state.items.map(progressTold)];
}

function progressTold({ step, askedAt, documents, waiting, failed }: RenewalProgress): string {
  const done = documents - waiting - failed;
  return `${step} igen, bestilt ${askedAt.slice(0, 10)}: ${done} af ${da.overview.documents(documents)} færdige, ${waiting} venter, ${failed} opgivet`;
}
