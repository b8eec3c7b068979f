import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ClassifiedDocument } from '../../domain/document.ts';
import { asFailure, Failure } from '../../domain/failure.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { countNeedingOcr, type ParsedDocument } from '../../domain/parsed-document.ts';
import { classifyDocument } from '../../pipeline/classify/index.ts';
import { safeFileName } from '../../pipeline/intake/index.ts';
import type { Sandbox } from '../../runtime/sandbox/sandbox.ts';

/** One file of the command line, or one attachment of it. Either `document` or `failure` is there, never both, never none. */
export interface FileReading {
  /** As given on the command line; an attachment has its own name. */
  readonly file: string;
  readonly sha256: Sha256 | null;
  /** `file` of the mail or archive it came in. */
  readonly parent: string | null;
  readonly parentSha256: Sha256 | null;
  readonly document: ClassifiedDocument | null;
  readonly failure: Failure | null;
}

interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly parent: { readonly file: string; readonly sha256: Sha256 } | null;
  /** Files that it lies in: below the sandbox's limit nothing more is given out, and that is told. */
  readonly depth: number;
}

/** Files read side by side; the sandbox bounds how many children run. */
const FILES_AT_ONCE = 4;

/** Reads files as the workers do, without any service. Results stand in the order of `paths`, attachments behind their mail. */
export async function readFiles(
  paths: readonly string[],
  sandbox: Sandbox,
  onFile: (done: number) => void = () => {},
): Promise<FileReading[]> {
  const results: FileReading[][] = Array.from({ length: paths.length });
  let next = 0;
  let done = 0;
  const takeFiles = async (): Promise<void> => {
    for (let index = next++; index < paths.length; index = next++) {
      results[index] = await readPath(paths[index] ?? '', sandbox);
      onFile(++done);
    }
  };
  await Promise.all(Array.from({ length: Math.min(FILES_AT_ONCE, paths.length) }, takeFiles));
  return results.flat();
}

async function readPath(path: string, sandbox: Sandbox): Promise<FileReading[]> {
  try {
    const bytes = await readFile(path).catch((cause: unknown) => {
      throw new Failure('file.unreadable', {}, { cause });
    });
    return await readSource({ file: path, bytes, parent: null, depth: 0 }, sandbox);
  } catch (thrown) {
    return [{ file: path, sha256: null, parent: null, parentSha256: null, document: null, failure: asFailure(thrown) }];
  }
}

async function readSource(source: Source, sandbox: Sandbox): Promise<FileReading[]> {
  const sha256 = createHash('sha256').update(source.bytes).digest('hex') as Sha256;
  const known = { file: source.file, sha256, parent: source.parent?.file ?? null, parentSha256: source.parent?.sha256 ?? null };
  try {
    const parsed = await parseWithOcr(source, sandbox);
    const document = classifyDocument({
      parsed,
      sha256,
      fileName: basename(source.file),
      parent: source.parent?.sha256 ?? null,
      received: null,
      citizen: null,
    });
    const reading: FileReading = { ...known, document, failure: null };
    return [reading, ...(await readAttachments(source, sha256, parsed, sandbox))];
  } catch (thrown) {
    return [{ ...known, document: null, failure: asFailure(thrown) }];
  }
}

async function parseWithOcr(source: Source, sandbox: Sandbox): Promise<ParsedDocument> {
  const parsed = await sandbox.parse(source.bytes, basename(source.file), source.depth);
  return countNeedingOcr(parsed) > 0 ? sandbox.ocr(source.bytes, parsed) : parsed;
}

async function readAttachments(source: Source, sha256: Sha256, parsed: ParsedDocument, sandbox: Sandbox): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for (const attachment of parsed.attachments) {
    const parent = { file: source.file, sha256 };
    readings.push(
      ...(await readSource({ file: safeFileName(attachment.name), bytes: attachment.bytes, parent, depth: source.depth + 1 }, sandbox)),
    );
  }
  return readings;
}
