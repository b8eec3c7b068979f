import { Failure } from '../../domain/failure.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Attachment, ParsedDocument } from '../../domain/parsed-document.ts';
import type { ParseLimits, Parser } from '../format.ts';
import { entryName, freeName } from './entry-name.ts';
import type { ZipEntry } from './read-directory.ts';
import { unpack } from './unpack.ts';
import { weigh } from './weigh.ts';

const version = 'zip@1';

/** An archive: no text of its own, every file in it a document of its own. */
export const parser: Parser = { version, parse };

/** What the systems of the sender put beside their files. */
const OF_THE_SYSTEM = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/iu;

interface Unpacked {
  readonly attachments: readonly Attachment[];
  readonly skipped: number;
  readonly locked: number;
  readonly damaged: number;
}

async function parse(bytes: Uint8Array, limits: ParseLimits): Promise<ParsedDocument> {
  if (bytes.length === 0) throw new Failure('document.empty');
  const unpacked = unpackAll(bytes, weigh(bytes, limits));
  if (unpacked.attachments.length === 0) {
    if (unpacked.locked > 0) throw new Failure('document.encrypted');
    throw new Failure(unpacked.damaged > 0 ? 'document.corrupt' : 'document.empty', { skipped: unpacked.skipped });
  }
  return {
    format: 'zip',
    parser: version,
    pages: [{ number: null, width: null, height: null, source: 'text', blocks: [] }],
    info: {},
    notices: readNotices(unpacked),
    attachments: unpacked.attachments,
  };
}

function unpackAll(bytes: Uint8Array, entries: readonly ZipEntry[]): Unpacked {
  const attachments: Attachment[] = [];
  const taken = new Set<string>();
  let [skipped, locked, damaged] = [0, 0, 0];
  for (const entry of entries) {
    if (entry.path.endsWith('/') || OF_THE_SYSTEM.test(entry.path)) skipped += 1;
    else if (entry.isLocked) locked += 1;
    else if (entry.declared === 0) skipped += 1;
    else {
      const content = unpack(bytes, entry);
      if (content === null) {
        damaged += 1;
        continue;
      }
      const name = freeName(entryName(entry.path) || 'fil', taken);
      taken.add(name);
      attachments.push({ name, bytes: content });
    }
  }
  return { attachments, skipped, locked, damaged };
}

function readNotices({ attachments, skipped, locked, damaged }: Unpacked): readonly Notice[] {
  const notices: Notice[] = [
    {
      code: 'archive.opened',
      severity: 'info',
      reason: `Unexpected archive of ${attachments.length} files, expected a document`,
      place: null,
    },
  ];
  const note = (code: Notice['code'], severity: Notice['severity'], reason: string): number =>
    notices.push({ code, severity, reason, place: null });
  if (skipped > 0) note('archive.skipped', 'info', `Unexpected ${skipped} folders, empty files and system files, expected files`);
  if (locked > 0) note('attachment.locked', 'loss', `Unexpected ${locked} protected files, expected open ones`);
  if (damaged > 0) note('attachment.unreadable', 'loss', `Unexpected damage in ${damaged} files of the archive, expected whole ones`);
  return notices;
}
