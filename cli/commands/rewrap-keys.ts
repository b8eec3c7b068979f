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
      const { rewrapped, current, unreadable } = await rewrapAll(placeOfObjects(readSettings(process.env)));
      process.stdout.write(`${rewrapped} nøgler pakket om, ${current} var det i forvejen, ${unreadable} kunne ikke åbnes\n`);
      if (unreadable === 0) return;
      process.stderr.write('Ingen af nøglerne i ENCRYPTION_KEYS åbner dem. Sæt den manglende nøgle ind bagest, og kør kommandoen igen.\n');
      process.exitCode = 1;
    });
}
