import { Command } from 'commander';
import { addAdministratorCommand } from './commands/administrator.ts';
import { addArchiveCommand } from './commands/archive.ts';
import { addAuditCommand } from './commands/audit.ts';
import { addBackupCommand } from './commands/backup.ts';
import { addCaseCommand } from './commands/case.ts';
import { addCasesCommand } from './commands/cases.ts';
import { addCheckCommand } from './commands/check.ts';
import { addChecklistCommand } from './commands/checklist.ts';
import { addCompareCommand } from './commands/compare.ts';
import { addCorrectionsCommand } from './commands/corrections.ts';
import { addDeleteCaseCommand } from './commands/delete-case.ts';
import { addDemoCommand } from './commands/demo.ts';
import { addEvaluateCommand } from './commands/evaluate.ts';
import { addFailuresCommand } from './commands/failures.ts';
import { addIngestCommand } from './commands/ingest.ts';
import { addOverviewCommand } from './commands/overview.ts';
import { addOrderCommand } from './commands/order.ts';
import { addPauseCommand } from './commands/pause.ts';
import { addRestoreCommand } from './commands/restore.ts';
import { addResumeCommand } from './commands/resume.ts';
import { addVerifyCommand } from './commands/verify.ts';
import { addDrainCommand } from './commands/drain.ts';
import { addReadCommand } from './commands/read.ts';
import { addReclassifyCommand } from './commands/reclassify.ts';
import { addRereadCommand } from './commands/reread.ts';
import { addRetryCommand } from './commands/retry.ts';
import { addRewrapKeysCommand } from './commands/rewrap-keys.ts';
import { addStartCommand } from './commands/start.ts';
import { addStatusCommand } from './commands/status.ts';
import { addWebCommand } from './commands/web.ts';
import { addWorkerCommand } from './commands/worker.ts';
import { speakDanish } from './speak-danish.ts';
import { tellFailure } from './tell-failure.ts';

const program = speakDanish(new Command('sagsblik')).description(
  'Læser sagens papirer og holder ét overblik, hvor hver linje fører tilbage til sin kilde',
);

addReadCommand(program);
addCompareCommand(program);
addOverviewCommand(program);
addChecklistCommand(program);
addOrderCommand(program);
addStartCommand(program);
addWebCommand(program);
addWorkerCommand(program);
addDemoCommand(program);
addIngestCommand(program);
addCaseCommand(program);
addCasesCommand(program);
addStatusCommand(program);
addFailuresCommand(program);
addRetryCommand(program);
addPauseCommand(program);
addResumeCommand(program);
addDrainCommand(program);
addReclassifyCommand(program);
addRereadCommand(program);
addCorrectionsCommand(program);
addAdministratorCommand(program);
addArchiveCommand(program);
addDeleteCaseCommand(program);
addAuditCommand(program);
addBackupCommand(program);
addRestoreCommand(program);
addVerifyCommand(program);
addCheckCommand(program);
addRewrapKeysCommand(program);
addEvaluateCommand(program);

// `sagsblik case c01 | head` closes our stdout early; that is no failure.
process.stdout.on('error', () => process.exit());

try {
  await program.parseAsync();
} catch (thrown) {
  tellFailure(thrown);
}
