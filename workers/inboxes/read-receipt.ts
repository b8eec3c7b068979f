import type { ParsedDocument } from '../../domain/parsed-document.ts';
import { countNeedingOcr } from '../../domain/parsed-document.ts';
import type { ReadAs, ReceiptSays, UnfiledReceipt } from '../../domain/unfiled.ts';
import { recogniseReceipt } from '../../pipeline/classify/index.ts';
import { safeFileName } from '../../pipeline/intake/index.ts';
import { scanFirst } from '../../scanner/index.ts';
import type { StepDeps } from '../step.ts';

/** Attachments that are looked into for whom the mail is about; all of them become documents once it is filed. */
const MOST_ATTACHMENTS = 20;

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
  const safe = scanFirst<Sandbox>(sandbox, scanner);
  const parsed = await readOne(await objects.get(objectKey), fileName, { sandbox: safe, withOcr });
  const parts: ParsedDocument[] = [parsed];
  for (const { bytes, name } of parsed.attachments.slice(0, MOST_ATTACHMENTS)) {
    // one that cannot be read tells nothing of whose the mail is; in its case it stands as failed with its code
    const part = await readOne(bytes, safeFileName(name), { sandbox: safe, withOcr }).catch(() => null);
    if (part !== null) parts.push(part);
  }
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

async function readOne(bytes: Uint8Array, name: string, { sandbox, withOcr }: Reading): Promise<ParsedDocument> {
  const parsed = await sandbox.parse(bytes, name);
  return withOcr && countNeedingOcr(parsed) > 0 ? { ...(await sandbox.ocr(bytes, parsed)), attachments: parsed.attachments } : parsed;
}
