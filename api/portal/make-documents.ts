import type { Draft, Sending } from '../../domain/draft.ts';
import { makeSentDocument } from '../../storage/make-sent-document.ts';
import type { ApiDeps } from '../deps.ts';

/** Of what was sent. What fails here is sent all the same: housekeeping makes its document. */
export async function makeDocuments(drafts: readonly Draft[], sending: Sending, { records, objects, queues, log }: ApiDeps): Promise<void> {
  const parseLater = (document: Parameters<typeof queues.add<'parse'>>[1]): Promise<void> => queues.add('parse', document);
  for (const draft of drafts)
    await makeSentDocument(draft, sending, { records, objects, parseLater }).catch((err: unknown) =>
      log?.warn({ err, caseId: sending.caseId }, 'sent file waits'),
    );
}
