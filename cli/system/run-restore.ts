import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../../domain/failure.ts';
import { auditKeyFile, encryptionKeyFile } from '../../runtime/key-file.ts';
import { placeOfObjects } from '../../runtime/services.ts';
import { readSettings, type Settings } from '../../runtime/settings/read-settings.ts';
import { listBackups } from '../../storage/backup/manifest.ts';
import { restoreBackup } from '../../storage/backup/restore-backup.ts';
import { readEncryptionKeys } from '../../storage/objects/encryption-keys.ts';
import { openSealedObjects } from '../../storage/objects/index.ts';
import { createProgress } from '../progress.ts';
import { auditKeyIdOf } from './key-ids.ts';
import { withStores } from './with-stores.ts';

/** Restores a backup into the system that the settings name, which must be empty. */
export async function runRestore(root: string, stamp: string | undefined): Promise<void> {
  const from = resolve(root);
  if ((await listBackups(from)).length === 0) throw new Failure('backup.none'); // before anything is started
  refuseNewKeys(readSettings(process.env));
  await withStores(
    async ({ databaseUrl, settings }) => {
      const place = placeOfObjects(settings);
      const sealed = openSealedObjects(place);
      const bars = { objects: createProgress('Lægger dokumenter tilbage', 0), rows: createProgress('Lægger rækker tilbage', 0) };
      try {
        const restored = await restoreBackup({
          root: from,
          stamp,
          keys: readEncryptionKeys(place.encryptionKeys),
          auditKey: auditKeyIdOf(settings),
          databaseUrl,
          sealed,
          onProgress: (what, done) => bars[what].update(done, done),
        });
        bars.rows.end();
        const forgotten = restored.forgotten === 0 ? '' : ` ${restored.forgotten} sager er slettet siden og kom ikke med.`;
        process.stdout.write(`${restored.stamp}: ${restored.rows} rækker og ${restored.objects} filer er gendannet.${forgotten}\n`);
        process.stderr.write('Kør sagsblik verify, og start så systemet: køen laves af rækkerne ved første gennemgang.\n');
      } finally {
        await sealed.close();
      }
    },
    { wanted: 'new' },
  );
}

/** A key that would be made now opens nothing of the backup, and would lie in the way of the right one. */
function refuseNewKeys({ objects, records, home }: Settings): void {
  const isThere = (name: string): boolean => existsSync(join(home.home, name));
  if (objects.encryptionKeys === undefined && !isThere(encryptionKeyFile.name))
    throw new Failure('backup.other-key', { setting: encryptionKeyFile.setting });
  if (records.auditKey === undefined && !isThere(auditKeyFile.name))
    throw new Failure('backup.other-key', { setting: auditKeyFile.setting });
}
