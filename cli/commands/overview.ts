import type { Command } from 'commander';
import type { Baseline } from '../../domain/overview.ts';
import { parseLanguage, type CaseOptions } from '../files/compare-readings.ts';
import type { FileReading } from '../files/read-files.ts';
import { unreadJson } from '../files/document-json.ts';
import { withReadings } from '../files/with-readings.ts';
import { parseDay } from '../parse-day.ts';
import { tellFailure } from '../tell-failure.ts';

interface OverviewOptions extends CaseOptions {
  readonly since?: string;
  readonly json?: boolean;
  readonly html?: boolean;
}

/** `sagsblik overview FILE... [--since DATE] --json | --text | --html`: the case's overview from files alone. */
export function addOverviewCommand(program: Command): void {
  program
    .command('overview')
    .description('Overblik over filer som én sag, med kilde på hver linje')
    .argument('<file...>', 'sagens filer, i vilkårlig rækkefølge')
    .option('--since <date>', 'markér det, der er nyt siden dagen (ÅÅÅÅ-MM-DD)', parseDay)
    .option('--language <code>', 'tekstens sprog: da eller en', parseLanguage, 'da')
    .option('--json', 'ét JSON-dokument på stdout')
    .option('--html', 'en HTML-side på stdout')
    .option('--text', 'tekst på stdout (standard)')
    .action(async (files: string[], options: OverviewOptions) => {
      await withReadings(files, async (readings) => {
        process.stdout.write(await overviewOf(readings, options));
        if (!options.json && !options.html) return; // the text has said it
        for (const { file, failure } of readings) if (failure) tellFailure(failure, file);
      });
    });
}

async function overviewOf(readings: readonly FileReading[], options: OverviewOptions): Promise<string> {
  const { compareReadings } = await import('../files/compare-readings.ts');
  const { foldOverview, newsSince, overviewAsText, overviewAsHtml } = await import('../../pipeline/overview/index.ts');
  const compared = await compareReadings(readings, options);
  const baseline: Baseline = options.since === undefined ? { kind: 'none' } : { kind: 'date', date: options.since };
  const [overview, news] = [foldOverview(compared), newsSince(compared, baseline)];
  if (options.json) return `${JSON.stringify({ overview, news, failures: readings.flatMap(unreadJson) })}\n`;
  const unread = readings.flatMap(({ file, parent, failure }) => (failure === null ? [] : [{ file, parent, code: failure.code }]));
  return options.html ? overviewAsHtml(overview, news, { unread }) : overviewAsText(overview, news, { unread });
}
