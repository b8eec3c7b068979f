import type { ComparedDocument } from '../domain/document.ts';
import type { ExportNote } from '../domain/export.ts';
import type { CaseId, Sha256 } from '../domain/ids.ts';
import type { ParsedDocument } from '../domain/parsed-document.ts';
import { da } from '../domain/texts/da.ts';
import { bundlePaper, choosePages, paperAsPdf, planBundle, type Redacted } from '../pipeline/export/index.ts';
import { loadReading } from '../storage/reading.ts';
import { findDocument } from './find-document.ts';
import type { StepDeps } from './step.ts';

/** Pages of a bundle at most: more than that nobody reads before a meeting. */
const MOST_PAGES = 50;

export interface BundleAsked {
  readonly caseId: CaseId;
  readonly documents: readonly ComparedDocument[];
  readonly redacted: Redacted;
  readonly note: ExportNote;
}

type BundleDeps = Pick<StepDeps, 'records' | 'objects' | 'sandbox'>;

/** The front and the text pages are ours; foreign pages are joined to them in the sandbox, and no byte of theirs is parsed here. */
export async function makeBundle({ caseId, documents, redacted, note }: BundleAsked, deps: BundleDeps): Promise<Uint8Array> {
  const choice = choosePages(documents, MOST_PAGES);
  const chosen = [...new Set(choice.pages.map(({ document }) => document))];
  const keys = new Map<Sha256, string>();
  const readings = new Map<Sha256, ParsedDocument>();
  for (const sha256 of chosen) {
    const { objectKey, shownReadingKey } = await findDocument(deps.records, { caseId, sha256 });
    keys.set(sha256, objectKey);
    readings.set(sha256, await loadReading(deps.objects, shownReadingKey));
  }
  const plan = planBundle({ choice, redacted, readings });
  const heads = redacted.documents.map(({ head }) => head);
  const front = await paperAsPdf(bundlePaper({ plan, heads, removed: redacted.counts, note, texts: da }));
  const originals = Map.groupBy(
    plan.pages.filter(({ as }) => as === 'original'),
    ({ document }) => document,
  );
  if (originals.size === 0) return front.bytes;
  const pieces = [];
  for (const [document, pages] of originals) {
    const bytes = await deps.objects.get(keys.get(document) ?? '');
    pieces.push({ bytes, pages: pages.map(({ page }) => page) });
  }
  return deps.sandbox.join(front.bytes, pieces);
}
