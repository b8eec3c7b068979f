import { Failure } from '../../domain/failure.ts';
import { countNeedingOcr, type ParsedDocument } from '../../domain/parsed-document.ts';
import type { ReadAs, ReceiptSays, UnfiledReceipt } from '../../domain/unfiled.ts';
import { recogniseReceipt } from '../../pipeline/classify/index.ts';
import { safeFileName } from '../../pipeline/intake/index.ts';
import { scanFirst } from '../../scanner/index.ts';
import type { StepDeps } from '../step.ts';

/** Files in it, and files in those, that are looked into for whom it is about; all of them become documents once it is filed. */
const MOST_PARTS = 20;

export interface ReadReceipt {
  readonly parsed: ParsedDocument;
  readonly says: ReceiptSays;
  readonly readAs: ReadAs;
  /** Scanned pages may tell more. */
  readonly waitsForOcr: boolean;
}

type Sandbox = Pick<StepDeps['sandbox'], 'parse' | 'ocr'>;

/** Scanned for malware and read in the sandbox, with the files in it: a mail often says nothing that its attachment does not say. */
export async function readReceipt(
  { objectKey, fileName, sha256, received }: UnfiledReceipt,
  { objects, sandbox, scanner }: Pick<StepDeps, 'objects' | 'sandbox' | 'scanner'>,
  withOcr: boolean,
): Promise<ReadReceipt> {
  const reading = { sandbox: scanFirst<Sandbox>(sandbox, scanner), withOcr };
  const parsed = await readOne({ bytes: await objects.get(objectKey), name: fileName, depth: 0 }, reading);
  const parts = [parsed, ...(await readWithin(parsed, reading))];
  const told = parts.map((part) => recogniseReceipt({ parsed: part, sha256, fileName, received }));
  const distinct = (of: keyof ReceiptSays): readonly string[] => [...new Set(told.flatMap(({ says }) => says[of]))];
  const [first] = told;
  if (first === undefined) throw new RangeError('the file itself is one of its parts');
  return {
    parsed,
    says: { cprs: distinct('cprs'), names: distinct('names'), references: distinct('references') },
    readAs: first.readAs,
    waitsForOcr: !withOcr && parts.some((part) => countNeedingOcr(part) > 0),
  };
}

interface Reading {
  readonly sandbox: Sandbox;
  readonly withOcr: boolean;
}

interface File {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Files that it lies in. */
  readonly depth: number;
}

/** A mail's letter may lie in an archive: what lies in an attachment is looked into behind all that lies in the paper itself. */
async function readWithin(whole: ParsedDocument, reading: Reading): Promise<readonly ParsedDocument[]> {
  const waiting = filesIn(whole, 1);
  const parts: ParsedDocument[] = [];
  for (let next = 0; next < Math.min(waiting.length, MOST_PARTS); next += 1) {
    const file = waiting[next];
    const part = file === undefined ? null : await readOne(file, reading).catch(unlessScannerIsAway);
    if (file === undefined || part === null) continue;
    parts.push(part);
    waiting.push(...filesIn(part, file.depth + 1));
  }
  return parts;
}

const filesIn = ({ attachments }: ParsedDocument, depth: number): File[] =>
  attachments.map(({ bytes, name }) => ({ bytes, name: safeFileName(name), depth }));

/** One that cannot be read tells nothing of whose the mail is; in its case it stands as failed with its code. */
function unlessScannerIsAway(thrown: unknown): null {
  if (thrown instanceof Failure && thrown.code === 'scanner.unreachable') throw thrown; // the paper is decided by all of it, later
  return null;
}

async function readOne({ bytes, name, depth }: File, { sandbox, withOcr }: Reading): Promise<ParsedDocument> {
  const parsed = await sandbox.parse(bytes, name, depth);
  return withOcr && countNeedingOcr(parsed) > 0 ? { ...(await sandbox.ocr(bytes, parsed)), attachments: parsed.attachments } : parsed;
}
