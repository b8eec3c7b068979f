import { Failure } from '../../domain/failure.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import type { ParseLimits, Parser } from '../format.ts';
import { placeBlocks } from '../layout/place-blocks.ts';
import { isOle } from '../signatures.ts';
import { draftDocument } from './draft-document.ts';
import { readModel } from './model.ts';

const version = 'docx@1';

/** Word documents, through mammoth. */
export const parser: Parser = { version, parse };

async function parse(bytes: Uint8Array, _limits: ParseLimits): Promise<ParsedDocument> {
  if (bytes.length === 0) throw new Failure('document.empty');
  if (isOle(bytes)) throw new Failure('document.encrypted');
  const model = await readModel(bytes).catch((error: unknown) => {
    throw error instanceof Failure ? error : new Failure('document.corrupt', {}, { cause: error });
  });
  const blocks = placeBlocks(draftDocument(model));
  return { format: 'docx', parser: version, pages: [{ number: null, width: null, height: null, source: 'text', blocks }], info: {}, notices: [], attachments: [] };
}
