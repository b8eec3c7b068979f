import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { formats, parseBytes } from '../../../parsers/index.ts';
import { createSandbox } from '../../../runtime/sandbox/index.ts';
import { showBlocks } from '../../support/show-blocks.ts';

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const sandbox = createSandbox({ children: 1, ocrChildren: 1, spareChildren: 0 });

afterAll(() => sandbox.close());

test.each(formats.map(({ name }) => name))(
  'the first fixture of %s is read in a child as in one process',
  async (format) => {
    const name = (await readdir(folder + format)).filter((each) => /^\d{3}-/u.test(each)).toSorted()[0] ?? '';
    const bytes = new Uint8Array(await readFile(`${folder}${format}/${name}`));
    const { attachments, ...rest } = await sandbox.parse(bytes, name);
    const expected = await parseBytes(bytes, name);
    expect({ ...rest, attachments: [] }).toEqual({ ...expected, attachments: [] });
    expect(attachments.map((each) => each.name)).toEqual(expected.attachments.map((each) => each.name));
  },
  60_000,
);

test.each(['008-turned.heic', '009-lossy-turned.webp'])(
  'the words of %s are recognised in a child without rights',
  async (name) => {
    const bytes = new Uint8Array(await readFile(`${folder}image/${name}`));
    const read = await sandbox.ocr(bytes, await sandbox.parse(bytes, name));
    expect(showBlocks(read).join('\n')).toContain('Timetallet er ikke forsøgt øget.');
  },
  120_000,
);
