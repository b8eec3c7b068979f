import { createHash } from 'node:crypto';
import type { ClassifiedDocument } from '../../domain/document.ts';
import type { Draft, DraftChecked } from '../../domain/draft.ts';
import { danishDay } from '../../domain/danish-day.ts';
import { Failure } from '../../domain/failure.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import { classifyDocument } from '../../pipeline/classify/index.ts';
import { checkDraft, type DraftPart } from '../../pipeline/drafts/index.ts';
import { safeFileName } from '../../pipeline/intake/index.ts';
import { scanFirst } from '../../scanner/index.ts';
import type { StepDeps } from '../step.ts';

/** Files in a mail or archive that are looked into; the others are read when the file is sent. */
const MOST_INSIDE = 20;

interface File {
  readonly bytes: Uint8Array;
  readonly sha256: Sha256;
}

/** Scanned, read in the sandbox with the files in it, labelled, and checked beside the sender's own earlier documents. */
export async function readDraft(draft: Draft, file: File, deps: StepDeps): Promise<DraftChecked> {
  const { sandbox, scanner, records } = deps;
  const safe = scanFirst(sandbox, scanner);
  const owner = await records.cases.find(draft.caseId);
  if (owner === null) throw new Failure('sending.unknown');
  const citizen = { name: owner.citizenName, cpr: owner.citizenCpr };
  const received = danishDay(draft.madeAt);
  const label = (parsed: ParsedDocument, sha256: Sha256, fileName: string): DraftPart => ({
    parsed,
    classified: classifyDocument({ parsed, sha256, fileName, parent: null, received, citizen }),
  });
  const parsed = await safe.parse(file.bytes, draft.fileName);
  const inside: DraftPart[] = [];
  for (const { bytes, name } of parsed.attachments.slice(0, MOST_INSIDE)) {
    const fileName = safeFileName(name);
    const part = await safe.parse(bytes, fileName).catch(unlessDangerous);
    if (part !== null) inside.push(label(part, createHash('sha256').update(bytes).digest('hex') as Sha256, fileName));
  }
  return checkDraft([label(parsed, file.sha256, draft.fileName), ...inside], await besideOf(draft, deps));
}

/** One that cannot be read is told by the notices of what it lies in, and stands in the case as failed; an infected one stops the file. */
function unlessDangerous(thrown: unknown): null {
  if (thrown instanceof Failure && !thrown.retry && thrown.code !== 'document.infected') return null;
  throw thrown;
}

/** The order that was named, and what the sender's own organisation has sent to this case before: nothing else of the case. */
async function besideOf({ sendingId, caseId }: Draft, { records }: StepDeps) {
  const sending = await records.portal.findSending(sendingId);
  const person = sending === null ? null : await records.people.find(sending.person);
  if (sending === null || person === null) throw new Failure('sending.unknown');
  const order = sending.orderId === null ? null : await records.orders.find(caseId, sending.orderId);
  const sent = (await records.documents.receiptsBy(person.unit)).filter((receipt) => receipt.caseId === caseId);
  const documents = await records.documents.classifiedOf(caseId, [...new Set(sent.map(({ sha256 }) => sha256))]);
  const own: readonly ClassifiedDocument[] = documents.map(({ document }) => document);
  return { own, order };
}
