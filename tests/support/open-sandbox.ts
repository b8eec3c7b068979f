import { defaultLimits } from '../../parsers/format.ts';
import { parseBytes } from '../../parsers/index.ts';
import { joinPdfPages } from '../../parsers/pdf/join-pages.ts';
import type { Sandbox } from '../../runtime/sandbox/index.ts';

/** Reads in this process: what such a test says does not hang on child processes. */
export const openSandbox: Sandbox = {
  parse: (bytes, fileName, depth = 0) =>
    parseBytes(bytes, fileName, { ...defaultLimits, maxNesting: Math.max(0, defaultLimits.maxNesting - depth) }),
  ocr: async (_bytes, parsed) => parsed,
  join: (front, pieces) => joinPdfPages(front, pieces),
  close: async () => {},
};
