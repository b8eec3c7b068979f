import type { ComparedDocument } from '../domain/document.ts';
import type { ExportNote } from '../domain/export.ts';
import { asFailure } from '../domain/failure.ts';
import type { CaseId, Sha256 } from '../domain/ids.ts';
import type { ParsedDocument } from '../domain/parsed-document.ts';
import { da } from '../domain/texts/da.ts';
import { bundlePaper, choosePages, paperAsPdf, planBundle, type BundlePlan, type Redacted } from '../pipeline/export/index.ts';
import type { PdfPiece } from '../runtime/sandbox/sandbox.ts';
import { loadReading } from '../storage/reading.ts';
import { findDocument } from './documents/find-document.ts';
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

/**
 * The front and the text pages are ours; foreign pages are joined to them in the sandbox, and no byte of theirs is parsed here. A
 * document that cannot be taken apart goes in as text, and the bundle says so.
 */
export async function makeBundle({ caseId, documents, redacted, note }: BundleAsked, deps: BundleDeps): Promise<Uint8Array> {
  const choice = choosePages(documents, MOST_PAGES);
  const { keys, readings, lockedIn } = await loadChosen(caseId, [...new Set(choice.pages.map(({ document }) => document))], deps);
  const print = async (unopened: ReadonlySet<Sha256>) => {
    const plan = planBundle({ choice, redacted, readings, unopened: unopened.union(lockedIn) });
    const heads = redacted.documents.map(({ head }) => head);
    const front = await paperAsPdf(bundlePaper({ plan, heads, removed: redacted.counts, note, texts: da }));
    return { front: front.bytes, pieces: await piecesOf(plan, keys, deps) };
  };
  const first = await print(new Set());
  try {
    return await join(first, deps);
  } catch (thrown) {
    if (asFailure(thrown).retry) throw thrown;
    return join(await print(await findUnopened(first, deps)), deps);
  }
}

interface Printed {
  readonly front: Uint8Array;
  readonly pieces: ReadonlyMap<Sha256, PdfPiece>;
}

async function join({ front, pieces }: Printed, { sandbox }: BundleDeps): Promise<Uint8Array> {
  return pieces.size === 0 ? front : sandbox.join(front, [...pieces.values()]);
}

interface Chosen {
  readonly keys: ReadonlyMap<Sha256, string>;
  readonly readings: ReadonlyMap<Sha256, ParsedDocument>;
  /** Found infected when they were read anew: their old reading stands, their bytes go nowhere. */
  readonly lockedIn: ReadonlySet<Sha256>;
}

async function loadChosen(caseId: CaseId, chosen: readonly Sha256[], { records, objects }: BundleDeps): Promise<Chosen> {
  const keys = new Map<Sha256, string>();
  const readings = new Map<Sha256, ParsedDocument>();
  const lockedIn = new Set<Sha256>();
  for (const sha256 of chosen) {
    const { objectKey, shownReadingKey, scan } = await findDocument(records, { caseId, sha256 });
    keys.set(sha256, objectKey);
    if (scan === 'infected') lockedIn.add(sha256);
    readings.set(sha256, await loadReading(objects, shownReadingKey));
  }
  return { keys, readings, lockedIn };
}

/** In the order of the case. */
async function piecesOf({ pages }: BundlePlan, keys: Chosen['keys'], { objects }: BundleDeps): Promise<ReadonlyMap<Sha256, PdfPiece>> {
  const originals = pages.filter(({ as }) => as === 'original');
  const pieces = new Map<Sha256, PdfPiece>();
  for (const [document, inIt] of Map.groupBy(originals, (page) => page.document))
    pieces.set(document, { bytes: await objects.get(keys.get(document) ?? ''), pages: inIt.map(({ page }) => page) });
  return pieces;
}

/** Files that the joining program cannot open, though a reader of ours could. */
async function findUnopened({ front, pieces }: Printed, { sandbox }: BundleDeps): Promise<ReadonlySet<Sha256>> {
  const unopened = new Set<Sha256>();
  for (const [document, piece] of pieces) {
    const failure = await sandbox.join(front, [piece]).then(() => null, asFailure);
    if (failure?.retry === true) throw failure;
    if (failure !== null) unopened.add(document);
  }
  return unopened;
}
