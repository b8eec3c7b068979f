import { Command } from 'commander';
import { addCompareCommand } from './commands/compare.ts';
import { addEvaluateCommand } from './commands/evaluate.ts';
import { addOverviewCommand } from './commands/overview.ts';
import { addReadCommand } from './commands/read.ts';
import { tellFailure } from './tell-failure.ts';

const program = new Command('sagsblik')
  .description('Læser sagens papirer og holder ét overblik, hvor hver linje fører tilbage til sin kilde')
  .helpOption('-h, --help', 'vis hjælp')
  .helpCommand(false)
  .showHelpAfterError('(--help viser, hvad kommandoen tager)');

addReadCommand(program);
addCompareCommand(program);
addOverviewCommand(program);
addEvaluateCommand(program);

try {
  await program.parseAsync();
} catch (thrown) {
  tellFailure(thrown);
}
