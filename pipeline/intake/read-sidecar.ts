import { z } from 'zod';
import { Failure } from '../../domain/failure.ts';

/** What a sender may tell beside a file, in `brev.pdf.json` beside `brev.pdf`. Other keys are left alone. */
const sidecar = z.object({
  /** The municipality's reference of the case. */
  case: z.string().trim().min(1).max(200).nullish(),
  /** ISO day in Danish time. */
  received: z.iso.date().nullish(),
  sender: z.string().trim().min(1).max(200).nullish(),
});

export interface Sidecar {
  readonly reference: string | null;
  readonly received: string | null;
  readonly sender: string | null;
}

/** Reads the data beside a file; throws `inbox.sidecar-invalid`. */
export function readSidecar(bytes: Uint8Array | null): Sidecar {
  if (bytes === null) return { reference: null, received: null, sender: null };
  const read = sidecar.safeParse(jsonOf(bytes));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Failure('inbox.sidecar-invalid', { key: issue?.path.join('.') ?? '' });
  }
  const { case: reference = null, received = null, sender = null } = read.data;
  return { reference, received, sender };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)); // the decoder leaves out a byte order mark
  } catch (cause) {
    throw new Failure('inbox.sidecar-invalid', { key: 'JSON' }, { cause });
  }
}
