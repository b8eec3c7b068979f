import { strToU8 } from 'fflate';
import { defaultLimits } from '../../parsers/format.ts';
import type { Frame } from './frame.ts';
import type { Request } from './messages.ts';
import { sampleDocx, sampleMail, samplePdf, sampleText } from './warm-up-documents.ts';

/** After three to ten documents of a kind the next takes as long as after twenty: most of the cost is loading the code. */
const ROUNDS = 8;

/** Documents of the common kinds, made here: nothing of a case is ever read to get a child ready. */
export function warmUpFrames(): readonly Frame[] {
  const samples: readonly (readonly [string, Uint8Array])[] = [
    ['a.txt', strToU8(sampleText())],
    ['a.eml', strToU8(sampleMail())],
    ['a.docx', sampleDocx()],
    ['a.pdf', samplePdf()],
  ];
  return Array.from({ length: ROUNDS }, () => samples).flatMap((round) =>
    round.map(([fileName, bytes]): Frame => ({
      head: { task: 'parse', fileName, limits: defaultLimits } satisfies Request,
      blobs: [bytes],
    })),
  );
}
