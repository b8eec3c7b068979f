import { asFailure, Failure } from '../../domain/failure.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import { parseBytes } from '../../parsers/index.ts';
import type { Frame } from './frame.ts';
import type { Answer, Request } from './messages.ts';
import { serveRequests } from './serve-requests.ts';

/** Kept between the pages of one file, so that a scan of 300 pages crosses the pipe once. */
let file: Uint8Array = new Uint8Array();

await serveRequests(async ({ head, blobs }) => {
  const request = head as Request; // written by the parent, which is trusted
  try {
    if (request.task === 'join') return await join(request.pages, blobs);
    file = blobs[0] ?? file;
    return pack(await read(request));
  } catch (error) {
    return refuse(error);
  }
});
process.exit(0);

async function join(pages: readonly (readonly number[])[], [front = new Uint8Array(), ...files]: readonly Uint8Array[]): Promise<Frame> {
  const { joinPdfPages } = await import('../../parsers/pdf/join-pages.ts');
  const pieces = files.map((bytes, at) => ({ bytes, pages: pages[at] ?? [] }));
  return { head: { status: 'joined' } satisfies Answer, blobs: [await joinPdfPages(front, pieces)] };
}

async function read(request: Exclude<Request, { readonly task: 'join' }>): Promise<ParsedDocument> {
  if (request.task === 'parse') return parseBytes(file, request.fileName, request.limits);
  const { readPages } = await import('../../parsers/ocr/index.ts');
  return readPages(file, request.parsed);
}

/** Attachments travel as blobs beside the JSON; their names stay in it, in the same order. */
function pack(parsed: ParsedDocument): Frame {
  const { attachments, ...rest } = parsed;
  const answer: Answer = { status: 'done', parsed: { ...rest, attachments: attachments.map(({ name }) => name) } };
  return { head: answer, blobs: attachments.map(({ bytes }) => bytes) };
}

/** A parser's foreign error means a file it could not make sense of; its message may hold the file's text and stays here. */
function refuse(error: unknown): Frame {
  const known =
    error instanceof Failure
      ? error
      : new Failure(error instanceof RangeError ? 'document.too-large' : 'document.corrupt', {}, { cause: error });
  const { code, details } = asFailure(known);
  return { head: { status: 'failed', code, details } satisfies Answer, blobs: [] };
}
