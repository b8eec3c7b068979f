import { type Command, InvalidArgumentError } from 'commander';
import { documentKinds, type DocumentKind } from '../../domain/labels.ts';
import { withReadings } from '../files/with-readings.ts';
import { tellFailure } from '../tell-failure.ts';

/** `sagsblik order KIND FILE... [--json]`: what to ask before a statement or report is ordered, from files alone. */
export function addOrderCommand(program: Command): void {
  program
    .command('order')
    .description('Før en bestilling: standardspørgsmål, hvad sagens filer svarer allerede, og hvor sagen er tynd')
    .argument('<slags>', 'det, der skal bestilles, f.eks. lae_285 eller supplier_status', parseKind)
    .argument('<fil...>', 'sagens filer, i vilkårlig rækkefølge')
    .option('--json', 'ét JSON-dokument på stdout')
    .action(async (kind: DocumentKind, files: string[], options: { json?: boolean }) => {
      await withReadings(files, async (readings) => {
        const { compareReadings } = await import('../files/compare-readings.ts');
        const { foldOverview } = await import('../../pipeline/overview/index.ts');
        const { defaultDeadline, prepareOrder, preparedAsText } = await import('../../pipeline/orders/index.ts');
        const overview = foldOverview(await compareReadings(readings, { language: 'da' }));
        const today = new Date().toISOString().slice(0, 10);
        const prepared = { kind, due: defaultDeadline(kind, today), ...prepareOrder(kind, overview, today) };
        process.stdout.write(options.json ? `${JSON.stringify(prepared)}\n` : preparedAsText(kind, overview, today));
        for (const { file, failure } of readings) if (failure) tellFailure(failure, file);
      });
    });
}

function parseKind(value: string): DocumentKind {
  const kind = documentKinds.find((each) => each === value);
  if (kind === undefined) throw new InvalidArgumentError(`Skriv en af ${documentKinds.join(', ')}.`);
  return kind;
}
