import type { Document } from 'domhandler';
import { decodeText } from './decode-text.ts';
import { parseMarkup } from './parse-markup.ts';

/** Honest documents stay below a hundred. */
const MAX_DEPTH = 1_000;

/** One XML file of an office document as a tree. */
export function parseXmlPart(bytes: Uint8Array, onUnclosed?: () => void): Document {
  return parseMarkup(decodeText(bytes).text, { xml: true, maxDepth: MAX_DEPTH, ...(onUnclosed === undefined ? {} : { onUnclosed }) });
}
