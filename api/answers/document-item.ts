import type { z } from 'zod';
import type { Sha256 } from '../../domain/ids.ts';
import type { OverviewDocument } from '../../domain/overview.ts';
import type { DocumentRow } from '../../storage/records/records.ts';
import { showFailure } from '../plugins/problems.ts';
import type { documentItem } from '../schemas/document.ts';

type DocumentItem = z.output<typeof documentItem>;

/** A row of the list: where the document is on its way, and what the overview says of it once it is there. */
export function toDocumentItem(row: DocumentRow, listed: OverviewDocument | undefined, seen: ReadonlySet<Sha256>): DocumentItem {
  return {
    sha256: row.sha256,
    fileName: row.fileName,
    mediaType: row.mediaType,
    bytes: row.bytes,
    parent: row.parent,
    received: row.received,
    state: row.state,
    failure: row.failure === null ? null : { ...showFailure(row.failure.code), step: row.failure.step },
    scan: row.scan,
    waiting: row.waiting === null ? null : showFailure(row.waiting),
    ocr: row.ocr,
    head: listed?.head ?? row.head, // as corrected
    flags: listed?.flags ?? [],
    flagOf: listed?.flagOf ?? null,
    counts: listed?.counts ?? null,
    receipts: row.receipts,
    seen: seen.has(row.sha256),
  };
}
