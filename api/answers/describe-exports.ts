import type { z } from 'zod';
import type { KeptExport } from '../../domain/export.ts';
import { da } from '../../domain/texts/da.ts';
import type { ApiDeps } from '../deps.ts';
import { namesOf } from './names-of.ts';
import type { exportItem } from '../schemas/export.ts';

/** Exports as the page shows them: with names instead of ids, and nothing of where they are stored. */
export async function describeExports(kept: readonly KeptExport[], { records }: ApiDeps): Promise<z.output<typeof exportItem>[]> {
  const nameOf = await namesOf(
    kept.map(({ by }) => by),
    records,
  );
  return kept.map(({ caseId: _caseId, objectKey: _objectKey, without, by, failure, ...rest }) => ({
    ...rest,
    leftOut: without.length,
    by: nameOf(by),
    failure: failure === null ? null : { code: failure, sentence: da.failures[failure] },
  }));
}
