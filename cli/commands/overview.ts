import { type Command, InvalidArgumentError } from 'commander';
import type { Baseline } from '../../domain/overview.ts';
import { parseLanguage, type CaseOptions } from '../files/compare-readings.ts';
import { withReadings } from '../files/with-readings.ts';

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
        const { compareReadings } = await import('../files/compare-readings.ts');
        const { foldOverview, newsSince, overviewAsText, overviewAsHtml } = await import('../../pipeline/overview/index.ts');
        const compared = await compareReadings(readings, options);
        const baseline: Baseline = options.since === undefined ? { kind: 'none' } : { kind: 'date', date: options.since };
        const overview = foldOverview(compared);
        const news = newsSince(compared, baseline);
        if (options.json) process.stdout.write(`${JSON.stringify({ overview, news })}\n`);
        else process.stdout.write(options.html ? overviewAsHtml(overview, news) : overviewAsText(overview, news));
        for (const { file, failure } of readings) if (failure) process.stderr.write(`${file}: ${failure.message} (${failure.code})\n`);
      });
    });
}

function parseDay(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!day) throw new InvalidArgumentError('en dag skrives som 2026-03-01');
  return value;
}
