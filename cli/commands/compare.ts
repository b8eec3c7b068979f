import type { Command } from 'commander';
import type { ComparedDocument } from '../../domain/document.ts';
import { da } from '../../domain/texts/da.ts';
import { parseLanguage, type CaseOptions } from '../files/compare-readings.ts';
import type { FileReading } from '../files/read-files.ts';
import { withReadings } from '../files/with-readings.ts';

/** `sagsblik compare FILE... --json`: the files are one case; every passage says what it is against the earlier ones. */
export function addCompareCommand(program: Command): void {
  program
    .command('compare')
    .description('Sammenlign filer som én sag: hvad er nyt, gentaget, ændret, modstridende')
    .argument('<fil...>', 'sagens filer, i vilkårlig rækkefølge')
    .option('--json', 'ét JSON-dokument på stdout')
    .option('--language <sprog>', 'tekstens sprog: da eller en', parseLanguage, 'da')
    .action(async (files: string[], options: CaseOptions & { json?: boolean }) => {
      await withReadings(files, async (readings) => {
        const { compareReadings } = await import('../files/compare-readings.ts');
        const compared = await compareReadings(readings, options);
        process.stdout.write(options.json ? await asJson(readings, compared) : await asText(readings, compared));
      });
    });
}

/** In the order of the case; a file given twice appears twice, a failed one last. */
async function asJson(readings: readonly FileReading[], compared: readonly ComparedDocument[]): Promise<string> {
  const { documentJson } = await import('../files/document-json.ts');
  const place = new Map(compared.map((document, index) => [document.head.sha256, index]));
  const placeOf = (reading: FileReading): number =>
    reading.sha256 && !reading.failure ? (place.get(reading.sha256) ?? Infinity) : Infinity;
  const fileOf = (sha256: string): string | null => readings.find((reading) => reading.sha256 === sha256)?.file ?? null;
  const documents = readings
    .toSorted((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)))
    .map((reading) => documentJson(reading, compared[placeOf(reading)] ?? null, fileOf));
  return `${JSON.stringify({ documents })}\n`;
}

async function asText(readings: readonly FileReading[], compared: readonly ComparedDocument[]): Promise<string> {
  const { comparisonAsText } = await import('../../pipeline/overview/index.ts');
  const { readingsAsText } = await import('../files/readings-as-text.ts');
  const failed = readings.filter((reading) => reading.failure !== null);
  const terminal = process.stdout.isTTY ? { colour: !process.env['NO_COLOR'], width: process.stdout.columns } : {};
  return `${comparisonAsText(compared, terminal)}${sameFiles(readings)}${failed.length > 0 ? `\n${readingsAsText(failed)}` : ''}`;
}

/** A file with the very bytes of another is no document of its own, and is told all the same. */
function sameFiles(readings: readonly FileReading[]): string {
  const first = new Map<string, string>();
  const lines = readings.flatMap(({ file, sha256, failure }) => {
    if (sha256 === null || failure !== null) return [];
    const same = first.get(sha256);
    if (same === undefined) first.set(sha256, file);
    return same === undefined ? [] : [`${da.overview.sameFile(file, same)}\n`];
  });
  return lines.length === 0 ? '' : `\n${lines.join('')}`;
}
