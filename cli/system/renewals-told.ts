import type { RenewalProgress } from '../../domain/renewal.ts';
import { da } from '../../domain/texts/da.ts';
import { currentParsers } from '../../parsers/current-parsers.ts';
import { classifyVersion } from '../../pipeline/classify/index.ts';
import type { Records } from '../../storage/records/records.ts';

/** What the stored readings and labels were made by, beside what would make them now. */
interface RenewalState {
  readonly version: string;
  /** Documents whose labels another version made. */
  readonly older: number;
  readonly parsers: readonly string[];
  /** Documents that another version of a parser has read. */
  readonly olderReadings: number;
  readonly items: readonly RenewalProgress[];
}

/** What `sagsblik status` tells of versions and renewals. */
export async function renewalState({ renewals }: Pick<Records, 'renewals'>): Promise<RenewalState> {
  const parsers = await currentParsers();
  return {
    version: classifyVersion,
    older: await renewals.count({ otherThan: classifyVersion }),
    parsers,
    olderReadings: await renewals.count({ otherParsers: parsers }),
    items: await renewals.progress(),
  };
}

/** For `sagsblik check`: offers a renewal where one would change something, and never starts it. A new database has nothing to ask. */
export function tellClassification(records: Pick<Records, 'renewals' | 'missingMigrations'>): Promise<string> {
  return unlessBehind(records, classifyVersion, async () =>
    classifiedTold({ version: classifyVersion, older: await records.renewals.count({ otherThan: classifyVersion }) }),
  );
}

/** The same for the parsers. */
export async function tellParsers(records: Pick<Records, 'renewals' | 'missingMigrations'>): Promise<string> {
  const parsers = await currentParsers();
  return unlessBehind(records, parsers.join(', '), async () =>
    readTold({ parsers, olderReadings: await records.renewals.count({ otherParsers: parsers }) }),
  );
}

async function unlessBehind(records: Pick<Records, 'missingMigrations'>, version: string, tell: () => Promise<string>): Promise<string> {
  return (await records.missingMigrations()) > 0 ? `${version}; databasen bringes i stand ved næste start` : tell();
}

function classifiedTold({ version, older }: Pick<RenewalState, 'version' | 'older'>): string {
  const how = `${da.overview.documents(older)} er klassificeret af en anden udgave (sagsblik reclassify --older-than-current)`;
  return older === 0 ? version : `${version}; ${how}`;
}

function readTold({ parsers, olderReadings }: Pick<RenewalState, 'parsers' | 'olderReadings'>): string {
  const how = `${da.overview.documents(olderReadings)} er læst af en anden udgave (sagsblik reread --older-than-current)`;
  return olderReadings === 0 ? parsers.join(', ') : `${parsers.join(', ')}; ${how}`;
}

/** One line for each kind of version, one for every renewal that is not done. */
export function renewalsTold(state: RenewalState): readonly string[] {
  return [`klassifikation: ${classifiedTold(state)}`, `læsning: ${readTold(state)}`, ...state.items.map(progressTold)];
}

function progressTold({ step, askedAt, documents, waiting, failed, codes }: RenewalProgress): string {
  const done = documents - waiting - failed;
  const why = codes.length === 0 ? '' : ` (${codes.join(', ')})`;
  return `${step} igen, bestilt ${askedAt.slice(0, 10)}: ${done} af ${da.overview.documents(documents)} færdige, ${waiting} venter, ${failed} opgivet${why}`;
}
