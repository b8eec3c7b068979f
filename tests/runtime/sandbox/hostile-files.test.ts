import { afterAll, describe, expect, test } from 'vitest';
import { Failure } from '../../../domain/failure.ts';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { safeFileName } from '../../../pipeline/intake/index.ts';
import { createSandbox } from '../../../runtime/sandbox/index.ts';
import { chainOf, hostileFiles, mailOf } from '../../fixtures/hostile/hostile-files.ts';

/** What a small letter takes is a tenth of a second; none of these may take what a large one does. */
const SECONDS = 20;
const sandbox = createSandbox({ children: 1, spareChildren: 0, parseSeconds: SECONDS, residentMebibytes: 768 });

afterAll(() => sandbox.close());

interface Seen {
  readonly code?: string;
  readonly format?: string;
  readonly notices?: readonly string[];
  readonly text?: string;
}

async function read(bytes: Uint8Array, fileName: string): Promise<Seen> {
  try {
    const { format, notices, pages } = await sandbox.parse(bytes, fileName);
    return { format, notices: notices.map(({ code }) => code), text: JSON.stringify(pages) };
  } catch (error) {
    return error instanceof Failure ? { code: error.code } : { code: `uncatalogued: ${String(error)}` };
  }
}

describe('files that mean harm', () => {
  test.each(hostileFiles.map((file) => [file.what, file] as const))(
    '%s',
    async (_, { bytes, fileName, becomes }) => {
      const seen = await read(bytes, fileName);
      const { format = seen.code, notices = [] } = seen;
      const wanted = 'code' in becomes ? { format: becomes.code, notice: undefined } : { notice: undefined, ...becomes };
      expect({ format, notice: notices.find((code) => code === wanted.notice) }).toEqual({ format: wanted.format, notice: wanted.notice });
      // nothing of the machine, and nothing that a text declared, has come into the text
      expect(seen.text ?? '').not.toMatch(/root:|haha/u);
    },
    (SECONDS + 10) * 1_000,
  );

  test('after all of them the next letter is read as ever', async () => {
    expect(await read(new TextEncoder().encode('Vibeke kommer to dage om ugen.'), 'brev.txt')).toMatchObject({ format: 'txt' });
  });
});

const namesOf = ({ attachments }: ParsedDocument): readonly string[] => attachments.map(({ name }) => name);

describe('how deep and how many', () => {
  test('archives in archives are opened one by one to the depth of the limit, and the rest is told of', async () => {
    let bytes = chainOf(8);
    for (let depth = 0; depth < 5; depth += 1) {
      const parsed = await sandbox.parse(bytes, 'lag.zip', depth);
      expect(namesOf(parsed)).toHaveLength(1);
      bytes = parsed.attachments[0]?.bytes ?? new Uint8Array();
    }
    const last = await sandbox.parse(bytes, 'lag.zip', 5);
    expect(last).toMatchObject({ attachments: [] });
    expect(last.notices).toContainEqual(expect.objectContaining({ code: 'attachment.too-deep', severity: 'loss' }));
  });

  test('a mail gives out as many files as the limit, the first ones', async () => {
    const parsed = await sandbox.parse(mailOf(1_200), 'mange.eml');
    expect(namesOf(parsed)).toHaveLength(1_000);
    expect(namesOf(parsed)[0]).toBe('0.txt');
  }, 30_000);
});

test.each([
  ['a right-to-left mark', 'rapport\u202Efdp.exe', 'rapport_fdp.exe'],
  ['isolates', '\u2066fdp\u2069.exe', '_fdp_.exe'],
  ['control characters', 'brev\r\nX-Header: 1\u0000.pdf', 'brev__X-Header: 1_.pdf'],
  ['a path', '../../etc/passwd', '.._.._etc_passwd'],
  ['a drive', 'C:\\Windows\\brev.pdf', 'C:_Windows_brev.pdf'],
  ['nothing but dots', '..', '_'],
])('a name with %s is stored as a plain one', (_, name, stored) => {
  expect(safeFileName(name)).toBe(stored);
});
