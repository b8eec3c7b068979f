import { InvalidArgumentError, Option, type Command } from 'commander';
import type { CaseId } from '../../domain/ids.ts';
import { documentKinds, type DocumentKind } from '../../domain/labels.ts';
import { isFairFilter, type RenewalFilter } from '../../domain/renewal.ts';
import { da } from '../../domain/texts/da.ts';
import { parseDay } from '../parse-day.ts';

interface ReclassifyOptions extends Pick<RenewalFilter, 'document' | 'organisation' | 'from' | 'to'> {
  readonly case?: string;
  readonly kind?: DocumentKind;
  readonly olderThanCurrent?: true;
  readonly all?: true;
  readonly dryRun?: true;
}

/** `sagsblik reclassify`: classifies documents again in the background; their old labels stand until the new ones are there. */
export function addReclassifyCommand(program: Command): void {
  program
    .command('reclassify')
    .description('Klassificér dokumenter igen i baggrunden; det gamle resultat står, til det nye er der')
    .option('--document <id>', 'ét dokument: mindst de første 12 tegn, som sagsblik case viser', parseDocument)
    .option('--case <id>', 'alle dokumenter i én sag')
    .addOption(new Option('--kind <kind>', 'kun denne slags dokument').choices(documentKinds))
    .option('--organisation <words>', 'kun fra afsendere med disse ord i navnet')
    .option('--from <date>', 'kun dokumenter fra og med dagen (ÅÅÅÅ-MM-DD)', parseDay)
    .option('--to <date>', 'kun dokumenter til og med dagen (ÅÅÅÅ-MM-DD)', parseDay)
    .option('--older-than-current', 'kun dem, en anden udgave har klassificeret')
    .option('--all', 'alle dokumenter i alle sager')
    .option('--dry-run', 'tæl dem, og gør intet')
    .action(async ({ dryRun, ...options }: ReclassifyOptions, command: Command) => {
      if (Object.keys(options).length === 0) command.error('Vælg, hvilke dokumenter det gælder, eller alle med --all.');
      const filter = await toFilter(options);
      if (!isFairFilter(filter)) command.error('Et dokument eller en sag vælges alene, uden slags, afsender eller dage.');
      const { withServices } = await import('../system/with-services.ts');
      const { askRenewal } = await import('../../storage/ask-renewal.ts');
      await withServices(async ({ records, queues }) => {
        const call = { filter, step: 'classify', by: null, at: new Date() };
        const documents = dryRun
          ? await records.renewals.count(filter)
          : await askRenewal(call, { records, sweepSoon: () => queues.add('housekeeping', {}) });
        const what = dryRun
          ? 'ville blive klassificeret igen'
          : 'klassificeres igen i baggrunden; sagsblik status viser, hvor langt det er';
        process.stdout.write(`${da.overview.documents(documents)} ${what}\n`);
      });
    });
}

async function toFilter({
  case: caseId,
  all: _all,
  olderThanCurrent,
  ...filter
}: Omit<ReclassifyOptions, 'dryRun'>): Promise<RenewalFilter> {
  const chosen = { ...filter, caseId: caseId as CaseId | undefined }; // whatever was typed: an unknown case holds none
  if (!olderThanCurrent) return chosen;
  const { classifyVersion } = await import('../../pipeline/classify/index.ts');
  return { ...chosen, otherThan: classifyVersion };
}

function parseDocument(value: string): string {
  if (!/^[0-9a-f]{12,64}$/.test(value)) throw new InvalidArgumentError('Et dokument skrives med mindst 12 tegn af 0-9 og a-f.');
  return value;
}
