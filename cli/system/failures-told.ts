import { da } from '../../domain/texts/da.ts';
import type { GivenUpJobs } from '../../queues/operate-queues.ts';
import type { FailedDocument, FailedDocuments } from '../../storage/records/documents/failures-port.ts';

interface GivenUp {
  readonly documents: readonly FailedDocuments[];
  readonly jobs: readonly GivenUpJobs[];
}

/** One line a code: how many, the sentence, since when. */
export function failuresTold({ documents, jobs }: GivenUp): readonly string[] {
  if (documents.length + jobs.length === 0) return ['Intet er opgivet.'];
  return [
    ...documents.map(
      ({ code, step, documents: count, since }) =>
        `${da.overview.documents(count)}: ${sentenceOf(code)} (${code}, ${step}), ${sinceTold(since)}`,
    ),
    ...jobs.map(({ code, step, jobs: count, since }) => `${count} job i ${step}: ${sentenceOf(code)} (${code}), ${sinceTold(since)}`),
  ];
}

/** A document by its ids, as `retry --document` takes it. */
export function documentTold({ caseId, sha256, code, since }: FailedDocument): string {
  return `${sha256.slice(0, 12)} på sag ${caseId}: ${code}, ${sinceTold(since)}`;
}

function sentenceOf(code: string): string {
  return new Map<string, string>(Object.entries(da.failures)).get(code) ?? code;
}

function sinceTold(since: Date | null): string {
  return since === null ? 'tidspunktet er ukendt' : `siden ${moment.format(since)}`;
}

const moment = new Intl.DateTimeFormat('da-DK', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Copenhagen' });
