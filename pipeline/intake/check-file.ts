import { Failure } from '../../domain/failure.ts';
import type { FailureCode } from '../../domain/failures.ts';
import { isSafeFileName } from './file-name.ts';

/** What is known of a file before anybody has opened it. */
export interface ArrivingFile {
  readonly fileName: string;
  /** In bytes. */
  readonly size: number;
  /** Of the row in `parsers/index.ts` that recognises the content; null where none does. */
  readonly format: { readonly name: string } | null;
  /** Why none does, where that can be said. */
  readonly refusal?: FailureCode;
}

/** Refuses a file that must not be stored; throws a Failure by code. The name comes first: an unsafe one is not even looked into. */
export function checkFile({ fileName, size, format, refusal = 'document.unsupported' }: ArrivingFile, maxBytes: number): void {
  if (!isSafeFileName(fileName)) throw new Failure('file.name-unsafe');
  if (size > maxBytes) throw new Failure('upload.too-large', { maxBytes });
  if (size === 0) throw new Failure('document.empty');
  if (format === null) throw new Failure(refusal, { bytes: size });
}
