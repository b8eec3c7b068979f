import type { Command } from 'commander';
import type { ComparedDocument } from '../../domain/document.ts';
import type { Baseline } from '../../domain/overview.ts';
import { parseLanguage, type CaseOptions } from '../files/compare-readings.ts';
import type { FileReading } from '../files/read-files.ts';
import { unreadJson } from '../files/document-json.ts';
import type { ExportPaths } from '../files/write-exports.ts';
import { withReadings } from '../files/with-readings.ts';
import { parseDay } from '../parse-day.ts';
import { tellFailure } from '../tell-failure.ts';

interface OverviewOptions extends CaseOptions, ExportPaths {
  readonly since?: string;
  readonly json?: boolean;
  readonly html?: boolean;
  readonly text?: boolean;
}

/** `sagsblik overview FILE... [--since DATE] --json | --text | --html | --pdf OUT | --docx OUT | --plan OUT`: the case's overview from files alone. */
export function addOverviewCommand(program: Command): void {
  program
    .command('overview')
    .description('Overblik over filer som én sag, med kilde på hver linje')
    .argument('<fil...>', 'sagens filer, i vilkårlig rækkefølge')
    .option('--since <dag>', 'markér det, der er nyt siden dagen (ÅÅÅÅ-MM-DD)', parseDay)
    .option('--language <sprog>', 'tekstens sprog: da eller en', parseLanguage, 'da')
    .option('--json', 'ét JSON-dokument på stdout')
    .option('--html', 'en HTML-side på stdout')
    .option('--text', 'tekst på stdout (standard, når intet skrives til fil)')
    .option('--pdf <fil>', 'skriv overblikket som PDF på en til to sider')
    .option('--docx <fil>', 'skriv overblikket som Word-dokument')
    .option('--plan <fil>', 'skriv udkast til rehabiliteringsplanens forberedende del som Word-dokument')
    .action(async (files: string[], options: OverviewOptions) => {
      await withReadings(files, async (readings) => {
        const said = await makeAll(readings, options);
        process.stdout.write(said ?? '');
        if (said !== null && !options.json && !options.html) return; // the text has said it
        for (const { file, failure } of readings) if (failure) tellFailure(failure, file);
      });
    });
}

/** Writes the files that were asked for; gives what belongs on stdout, null where that is nothing. */
async function makeAll(readings: readonly FileReading[], options: OverviewOptions): Promise<string | null> {
  const { compareReadings } = await import('../files/compare-readings.ts');
  const documents = await compareReadings(readings, options);
  const baseline: Baseline = options.since === undefined ? { kind: 'none' } : { kind: 'date', date: options.since };
  const isToFile = options.pdf !== undefined || options.docx !== undefined || options.plan !== undefined;
  if (isToFile) {
    const { writeExports } = await import('../files/write-exports.ts');
    const failed = readings.filter(({ failure }) => failure !== null).length;
    await writeExports({ documents, baseline, failed }, options);
  }
  return isToFile && !options.json && !options.html && !options.text ? null : overviewOf(readings, documents, { ...options, baseline });
}

async function overviewOf(
  readings: readonly FileReading[],
  documents: readonly ComparedDocument[],
  { json, html, baseline }: OverviewOptions & { readonly baseline: Baseline },
): Promise<string> {
  const { foldOverview, newsSince, overviewAsText, overviewAsHtml } = await import('../../pipeline/overview/index.ts');
  const [overview, news] = [foldOverview(documents), newsSince(documents, baseline)];
  if (json) return `${JSON.stringify({ overview, news, failures: readings.flatMap(unreadJson) })}\n`;
  const unread = readings.flatMap(({ file, parent, failure }) => (failure === null ? [] : [{ file, parent, code: failure.code }]));
  return html ? overviewAsHtml(overview, news, { unread }) : overviewAsText(overview, news, { unread });
}
