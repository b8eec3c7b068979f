import { InvalidArgumentError, type Command } from 'commander';
import { findChecklist, checklists } from '../../pipeline/checklists/index.ts';
import { parseLanguage, type CaseOptions } from '../files/compare-readings.ts';
import type { FileReading } from '../files/read-files.ts';
import { unreadJson } from '../files/document-json.ts';
import { withReadings } from '../files/with-readings.ts';
import { parseDay } from '../parse-day.ts';
import { tellFailure } from '../tell-failure.ts';

interface ChecklistOptions extends CaseOptions {
  readonly list: string;
  readonly today?: string;
  readonly json?: boolean;
}

const names = checklists.map(({ id }) => id).join(', ');

/** `sagsblik checklist FILE... --list NAME`: which points of a list have a source in the files, which have none, and how old. */
export function addChecklistCommand(program: Command): void {
  program
    .command('checklist')
    .description('Hold en tjekliste op mod filer som én sag: hvad har en kilde, hvad har ingen, og hvor gammel er den')
    .argument('<fil...>', 'sagens filer, i vilkårlig rækkefølge')
    .requiredOption('--list <navn>', `listen: ${names}`, parseList)
    .option('--today <dag>', 'dagen, som alder regnes til (ÅÅÅÅ-MM-DD); ellers i dag', parseDay)
    .option('--language <sprog>', 'tekstens sprog: da eller en', parseLanguage, 'da')
    .option('--json', 'ét JSON-dokument på stdout')
    .action(async (files: string[], options: ChecklistOptions) => {
      await withReadings(files, async (readings) => {
        process.stdout.write(await checkedOf(readings, options));
        for (const { file, failure } of readings) if (failure) tellFailure(failure, file);
      });
    });
}

function parseList(id: string): string {
  if (findChecklist(id) === null) throw new InvalidArgumentError(`Vælg en af listerne: ${names}.`);
  return id;
}

async function checkedOf(readings: readonly FileReading[], options: ChecklistOptions): Promise<string> {
  const { compareReadings } = await import('../files/compare-readings.ts');
  const { foldOverview } = await import('../../pipeline/overview/index.ts');
  const { checkList } = await import('../../pipeline/checklists/check-list.ts');
  const { checkedAsText } = await import('../../pipeline/checklists/checked-as-text.ts');
  const { da } = await import('../../domain/texts/da.ts');
  const list = findChecklist(options.list);
  if (list === null) throw new RangeError('the option was checked above');
  const documents = await compareReadings(readings, options);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const checked = checkList(list, { overview: foldOverview(documents), documents, today, ofCase: new Map() });
  return options.json ? `${JSON.stringify({ checklist: checked, failures: readings.flatMap(unreadJson) })}\n` : checkedAsText(checked, da);
}
