import type { Selectable } from 'kysely';
import type { UnfiledReceipt } from '../../../domain/unfiled.ts';
import type { Tables } from '../tables.ts';

/** A receipt without a case as everybody else knows it. */
export function toUnfiled(row: Selectable<Tables['unfiled_receipts']>): UnfiledReceipt {
  return {
    id: row.receipt_id,
    unit: row.unit_id,
    inbox: row.inbox_id,
    fromCase: row.from_case,
    sha256: row.sha256,
    fileName: row.file_name,
    mediaType: row.media_type,
    bytes: row.bytes,
    objectKey: row.object_key,
    received: row.received,
    sender: row.sender,
    statedReference: row.stated_reference,
    by: row.person_id,
    state: row.state,
    why: row.why,
    failure: row.failure_code,
    says: row.says,
    readAs: row.read_as,
    filedCase: row.filed_case,
    filedBy: row.filed_by,
  };
}
