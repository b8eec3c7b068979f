import type { FileInfo } from '../../domain/parsed-document.ts';
import { elementsIn } from '../layout/elements-in.ts';
import { parsePart } from './xml.ts';

const ISO = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/u;

/** What the file's properties say about it. */
export function readFileInfo(core: Uint8Array | undefined): FileInfo {
  if (core === undefined) return {};
  const values = new Map(
    elementsIn(parsePart(core)).map((element) => [
      element.name,
      element.children
        .map((node) => ('data' in node ? node.data : ''))
        .join('')
        .trim(),
    ]),
  );
  const title = values.get('dc:title') ?? '';
  const author = values.get('dc:creator') ?? '';
  const created = values.get('dcterms:created') ?? '';
  return { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { author }), ...(ISO.test(created) ? { created } : {}) };
}
