import type { z } from 'zod';
import { findingWeights, judgeDraft, type Draft, type Sending } from '../../domain/draft.ts';
import type { SentSending } from '../../storage/records/portal/portal-port.ts';
import { showFailure } from '../plugins/problems.ts';
import type { openSending, sentReceipt } from '../schemas/portal.ts';

type Open = z.output<typeof openSending>;

/** A sending before it is sent: what its sender may know, and nothing of the case. */
export function describeSending(sending: Sending, drafts: readonly Draft[]): Open {
  const { id, reference, orderId, expiresAt } = sending;
  return { id, reference, isOrder: orderId !== null, expiresAt: expiresAt.toISOString(), drafts: drafts.map(describeDraft) };
}

/** A draft with what its sender should know. */
export function describeDraft(draft: Draft): Open['drafts'][number] {
  const { id, fileName, bytes, receivedBytes, state, failure, checked, expiresAt } = draft;
  return {
    id,
    fileName,
    bytes,
    receivedBytes,
    state,
    verdict: judgeDraft(draft),
    failure: failure === null ? null : showFailure(failure),
    readAs: checked?.readAs ?? null,
    findings: (checked?.findings ?? []).map((finding) => ({ ...finding, weight: findingWeights[finding.code] })),
    expiresAt: expiresAt.toISOString(),
  };
}

/** What was sent, as its sender and the case's caseworkers see it. */
export function describeSent({ id, reference, sentAt, by, files }: SentSending): z.output<typeof sentReceipt> {
  const shown = files.map(({ returned, ...file }) => ({
    ...file,
    failure: file.failure === null ? null : showFailure(file.failure),
    returned: returned === null ? null : { at: returned.at.toISOString(), reasons: [...returned.reasons] },
  }));
  return { id, reference, sentAt: sentAt.toISOString(), by, files: shown };
}
