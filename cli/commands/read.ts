import type { Command } from 'commander';
import type { FileReading } from '../files/read-files.ts';
import { withReadings } from '../files/with-readings.ts';

/** `sagsblik read FILE... --json`: parse and classify, no service needed. Exit status 1 where a file failed; the others are still read. */
export function addReadCommand(program: Command): void {
  program
    .command('read')
    .description('Læs og klassificér filer uden nogen tjeneste')
    .argument('<fil...>', 'filer: PDF, Word, ODT, RTF, HTML, XML, CSV, tekst, mail (EML, MSG), billeder, ZIP')
    .option('--json', 'ét JSON-dokument på stdout')
    .action(async (files: string[], options: { json?: boolean }) => {
      await withReadings(files, async (readings) => {
        const { documentJson } = await import('../files/document-json.ts');
        const { checkReport } = await import('../../pipeline/compare/index.ts');
        if (!options.json) return printReadings(readings);
        const documents = readings.map((reading) =>
          documentJson(reading, reading.document && { ...reading.document, ...checkReport(reading.document) }, () => null),
        );
        process.stdout.write(`${JSON.stringify({ documents })}\n`);
      });
    });
}

async function printReadings(readings: readonly FileReading[]): Promise<void> {
  const { readingsAsText } = await import('../files/readings-as-text.ts');
  process.stdout.write(readingsAsText(readings));
}
