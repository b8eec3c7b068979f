import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { parseBytes } from '../../../parsers/index.ts';
import { closeOcr, readPages } from '../../../parsers/ocr/index.ts';
import { createLane } from '../../../runtime/sandbox/create-lane.ts';
import { createSandbox } from '../../../runtime/sandbox/index.ts';
import { ocrPages } from '../../../runtime/sandbox/ocr-pages.ts';
import { withPictures } from '../../fixtures/docx/with-pictures.ts';
import { pictureOf } from '../../fixtures/image/picture-of.ts';
import { scanOf } from '../../fixtures/pdf/scan-of.ts';
import { text, writePdf } from '../../fixtures/pdf/write-pdf.ts';

/** Two children start an engine each. */
const SLOW = 120_000;
afterAll(closeOcr);

const line = (page: number): string => `Side ${page} handler om fremmødet i ugen før.`;
const pages = writePdf([1, 2, 3].map((page) => ({ width: 420, height: 120, content: text(30, 80, line(page)) })));

test('all pages of a file are handed out before the first is read', async () => {
  const scan = await scanOf(pages);
  const asked: number[] = [];
  const gate = Promise.withResolvers<void>();
  const reading = ocrPages(await parseBytes(scan, 'a.pdf'), async (page) => {
    if (asked.push(page.pages[0]?.number ?? 0) === 3) gate.resolve();
    await gate.promise; // would wait for ever if pages came one after the other
    return page;
  });
  await reading;
  expect(asked).toEqual([1, 2, 3]);
});

test(
  'pages and pictures read by several children come out as in one process, with progress for each',
  async () => {
    const sandbox = createSandbox({ children: 1, ocrChildren: 2 });
    try {
      for (const bytes of [await scanOf(pages), withPictures(await pictureOf([line(1)]), await pictureOf([line(2)]))]) {
        const parsed = await sandbox.parse(bytes, 'fil');
        const seen: string[] = [];
        const read = await sandbox.ocr(bytes, parsed, ({ done, total }) => seen.push(`${done} of ${total}`));
        const alone = await readPages(bytes, parsed);
        expect(read.pages.map(({ blocks }) => blocks.map((block) => ('text' in block ? block.text : block.kind)))).toEqual(
          alone.pages.map(({ blocks }) => blocks.map((block) => ('text' in block ? block.text : block.kind))),
        );
        expect(read.notices).toEqual(alone.notices);
        expect(seen).toEqual(seen.map((_, at) => `${at + 1} of ${seen.length}`));
        expect(seen.length).toBeGreaterThan(1);
      }
    } finally {
      await sandbox.close();
    }
  },
  SLOW,
);

test('a child is replaced after its number of jobs, and its jobs before that share it', async () => {
  const folder = fileURLToPath(new URL('../../fixtures/sandbox', import.meta.url));
  const lane = createLane({
    size: 1,
    seconds: 20,
    residentMebibytes: 512,
    jobsPerChild: 2,
    entry: `${folder}/counting-child.ts`,
    extraFolders: [folder],
  });
  const counts: unknown[] = [];
  for (const key of ['a', 'b', 'c', 'd', 'e']) counts.push((await lane.run({ key, ask: () => ({ head: {}, blobs: [] }) })).head);
  await lane.close();
  expect(counts).toEqual([1, 2, 1, 2, 1]);
});
