import { InvalidArgumentError, Option, type Command } from 'commander';
import type { CaseId } from '../../domain/ids.ts';
import { documentKinds, type DocumentKind } from '../../domain/labels.ts';
import { isFairFilter, type RenewalFilter } from '../../domain/renewal.ts';
import { da } from '../../domain/texts/da.ts';
import { parseDay } from '../parse-day.ts';

/** What is chosen with the options that every renewal has. */
export interface RenewalOptions extends Pick<RenewalFilter, 'document' | 'organisation' | 'from' | 'to' | 'unscanned'> {
  readonly case?: string;
  readonly kind?: DocumentKind;
  readonly olderThanCurrent?: true;
  readonly all?: true;
  readonly dryRun?: true;
}

interface RenewalCommand {
  /** The step that makes documents anew. */
  readonly step: 'parse' | 'classify';
  /** What `--older-than-current` narrows to. */
  readonly older: () => Promise<RenewalFilter>;
  /** "bliver … igen": what is told of the documents. */
  readonly done: string;
}

/** The options by which documents are chosen for a renewal. */
export function addRenewalOptions(command: Command, olderThanCurrent: string): Command {
  return command
    .option('--document <id>', 'ét dokument: mindst de første 12 tegn, som sagsblik case viser', parseDocument)
    .option('--case <id>', 'alle dokumenter i én sag')
    .addOption(new Option('--kind <slags>', 'kun denne slags dokument').choices(documentKinds))
    .option('--organisation <ord>', 'kun fra afsendere med disse ord i navnet')
    .option('--from <dag>', 'kun dokumenter fra og med dagen (ÅÅÅÅ-MM-DD)', parseDay)
    .option('--to <dag>', 'kun dokumenter til og med dagen (ÅÅÅÅ-MM-DD)', parseDay)
    .option('--older-than-current', olderThanCurrent)
    .option('--all', 'alle dokumenter i alle sager')
    .option('--dry-run', 'tæl dem, og gør intet');
}

/** Counts or marks the documents that were chosen, and says how many. */
export async function renewChosen(
  { dryRun, ...options }: RenewalOptions,
  command: Command,
  { step, older, done }: RenewalCommand,
): Promise<void> {
  if (Object.keys(options).length === 0) command.error('Vælg, hvilke dokumenter det gælder, eller alle med --all.');
  const { case: caseId, all: _all, olderThanCurrent, ...chosen } = options;
  const filter: RenewalFilter = { ...chosen, caseId: caseId as CaseId | undefined, ...(olderThanCurrent ? await older() : {}) }; // whatever was typed: an unknown case holds none
  if (!isFairFilter(filter)) command.error('Et dokument eller en sag vælges alene, uden slags, afsender eller dage.');
  const { withServices } = await import('./with-services.ts');
  const { askRenewal } = await import('../../storage/ask-renewal.ts');
  const { auditCommand } = await import('./audit-command.ts');
  await withServices(async ({ records, queues }) => {
    if (!dryRun)
      await auditCommand(records, {
        action: 'renewal.ask',
        what: step === 'parse' ? 'reread' : 'reclassify',
        caseId: filter.caseId ?? null,
      });
    const call = { filter, step, by: null, at: new Date() };
    const documents = dryRun
      ? await records.renewals.count(filter)
      : await askRenewal(call, { records, sweepSoon: () => queues.add('housekeeping', {}) });
    const what = dryRun ? `ville blive ${done} igen` : `bliver ${done} igen i baggrunden; sagsblik status viser, hvor langt det er`;
    process.stdout.write(`${da.overview.documents(documents)} ${what}\n`);
  });
}

function parseDocument(value: string): string {
  if (!/^[0-9a-f]{12,64}$/.test(value)) throw new InvalidArgumentError('Et dokument skrives med mindst 12 tegn af 0-9 og a-f.');
  return value;
}
