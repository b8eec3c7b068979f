import { open } from 'node:fs/promises';
import { Failure } from '../../domain/failure.ts';
import { trainingRows } from '../../pipeline/correct/index.ts';
import type { Services } from '../../runtime/services.ts';
import { correctedDocuments } from '../../storage/corrected-documents.ts';

/** Whoever runs it and nobody else: the file holds citizens' text. */
const OWNER_ONLY = 0o600;

/** Writes the corrections of every case and gives their number. Throws `file.unwritable`; a file that is there is left alone. */
export async function exportCorrections(path: string, { records, objects }: Pick<Services, 'records' | 'objects'>): Promise<number> {
  const file = await open(path, 'wx', OWNER_ONLY).catch((cause: unknown) => {
    throw new Failure('file.unwritable', {}, { cause });
  });
  try {
    let rows = 0;
    for await (const corrected of correctedDocuments(await records.corrections.cases(), { records, objects })) {
      for (const row of trainingRows(corrected)) {
        await file.write(`${JSON.stringify(row)}\n`);
        rows += 1;
      }
    }
    return rows;
  } finally {
    await file.close();
  }
}
