import type { z } from 'zod';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import { da } from '../../domain/texts/da.ts';
import { redact } from '../../pipeline/export/redact.ts';
import type { ApiDeps } from '../deps.ts';
import type { removalAsked, removalPreview } from '../schemas/export.ts';

/** Runs the removal as the worker will, and shows each passage before and after. */
export async function previewRemoval(
  caseId: CaseId,
  { reader, without }: z.output<typeof removalAsked>,
  { records }: ApiDeps,
): Promise<z.output<typeof removalPreview>> {
  const row = await records.cases.find(caseId);
  if (row === null) throw new Failure('case.unknown');
  const documents = await records.overviews.compared(caseId);
  const citizen = { name: row.citizenName, cpr: row.citizenCpr };
  const { removals, counts } = redact(documents, { reader, citizen, without, texts: da });
  const titles = new Map(documents.map(({ head }) => [head.sha256, head.title]));
  const pages = new Map(
    documents.flatMap(({ passages }) => passages.map(({ id, place }) => [id, place.kind === 'page' ? place.page : null] as const)),
  );
  return {
    counts,
    items: removals.map(({ document, passage, rules, before, after }) => ({
      document,
      title: titles.get(document) ?? '',
      passage,
      page: pages.get(passage) ?? null,
      rules: [...rules],
      before,
      after,
    })),
  };
}
