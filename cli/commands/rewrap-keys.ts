import type { Command } from 'commander';

/** `sagsblik rewrap-keys`: wraps every document's key under the current key-encryption key; documents are not touched. */
export function addRewrapKeysCommand(program: Command): void {
  program
    .command('rewrap-keys')
    .description('Pak alle dokumentnøgler om med den nyeste nøgle i ENCRYPTION_KEYS')
    .action(async () => {
      const { readSettings } = await import('../../runtime/settings/read-settings.ts');
      const { placeOfObjects } = await import('../../runtime/services.ts');
      const { rewrapAll } = await import('../../storage/objects/index.ts');
      process.stdout.write(`${await rewrapAll(placeOfObjects(readSettings(process.env)))}\n`);
    });
}
