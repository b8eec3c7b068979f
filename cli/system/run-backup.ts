import { resolve } from 'node:path';
import { placeOfObjects } from '../../runtime/services.ts';
import { makeBackup } from '../../storage/backup/make-backup.ts';
import { openSealedObjects } from '../../storage/objects/index.ts';
import { createProgress } from '../progress.ts';
import { auditCommand } from './audit-command.ts';
import { auditKeyIdOf, encryptionKeyIdOf } from './key-ids.ts';
import { withStores } from './with-stores.ts';

/** Takes a backup of the system and tells what it holds, and what it does not. */
export async function runBackup(root: string, keepDays: number): Promise<void> {
  await withStores(async ({ records, objects, databaseUrl, settings }) => {
    await auditCommand(records, { action: 'case.archive', what: 'backup' });
    const sealed = openSealedObjects(placeOfObjects(settings));
    const bars = { rows: createProgress('Kopierer rækker', 0), objects: createProgress('Kopierer dokumenter', 0) };
    try {
      const {
        stamp,
        rows,
        objects: copied,
        thrownAway,
      } = await makeBackup({
        root: resolve(root),
        databaseUrl,
        retention: records.retention,
        objects,
        sealed,
        encryptionKey: encryptionKeyIdOf(settings),
        auditKey: auditKeyIdOf(settings),
        now: new Date(),
        keepDays,
        onProgress: (what, done) => bars[what].update(done, done),
      });
      bars.objects.end();
      const gone = thrownAway === 0 ? '' : `, ${thrownAway} ældre kopier af rækkerne smidt ud`;
      process.stdout.write(
        `${stamp}: ${rows} rækker, ${copied.copied} nye filer, ${copied.standing} var der, ${copied.removed} fjernet${gone}\n`,
      );
      process.stderr.write(
        'Nøglerne er ikke med. Gem ENCRYPTION_KEYS og AUDIT_KEY (eller encryption.key og audit.key) et andet sted: uden dem kan intet læses.\n',
      );
    } finally {
      await sealed.close();
    }
  });
}
