import { createProgress } from '../progress.ts';
import type { FileReading } from './read-files.ts';

/** Files before a progress line is worth its place. */
const FILES_WORTH_PROGRESS = 3;

/** Reads the files in a sandbox of their own, hands the readings to `use`, and sets exit status 1 where a file failed. */
export async function withReadings(paths: readonly string[], use: (readings: readonly FileReading[]) => Promise<void>): Promise<void> {
  const { createSandbox } = await import('../../runtime/sandbox/index.ts');
  const { readFiles } = await import('./read-files.ts');
  const { openScanner, scanFirst } = await import('../../scanner/index.ts');
  const { readSettings } = await import('../../runtime/settings/read-settings.ts');
  const sandbox = scanFirst(createSandbox(), openScanner(readSettings(process.env).scanner));
  const progress = paths.length >= FILES_WORTH_PROGRESS ? createProgress('Læser filer', paths.length) : null;
  try {
    const readings = await readFiles(paths, sandbox, (done) => progress?.update(done));
    progress?.end();
    await use(readings);
    if (readings.some((reading) => reading.failure !== null)) process.exitCode = 1;
  } finally {
    await sandbox.close();
  }
}
