import type { DocumentHead } from '../../domain/document.ts';
import { Failure } from '../../domain/failure.ts';
import type { Baseline } from '../../domain/overview.ts';

interface KnownInCase {
  readonly meetings: readonly { readonly id: string; readonly kind: string; readonly date: string }[];
  readonly documents: readonly { readonly head: DocumentHead }[];
}

/** A document without any date says nothing about what came before it: all of the case is new since then. */
const beforeAll = '0001-01-01';

/** The baseline that a key names (see api/schemas/overview.ts); throws `meeting.unknown` or `document.unknown` where the case holds none such. */
export function findBaseline(key: string, { meetings, documents }: KnownInCase): Baseline {
  const [kind, name = ''] = key.split(':');
  switch (kind) {
    case 'none':
      return { kind };
    case 'my-reading':
      return { kind };
    case 'date':
      return { kind, date: name };
    case 'meeting':
    case 'decision': {
      const meeting = meetings.find((each) => each.id === name && each.kind === kind);
      if (meeting === undefined) throw new Failure('meeting.unknown');
      return { kind, id: meeting.id, date: meeting.date };
    }
    case 'document': {
      const head = documents.find((document) => document.head.sha256 === name)?.head;
      if (head === undefined) throw new Failure('document.unknown');
      return { kind, sha256: head.sha256, date: head.documentDate ?? head.received ?? beforeAll };
    }
    default:
      throw new Failure('request.invalid');
  }
}
