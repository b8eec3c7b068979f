import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { webSettings } from '../../../api/settings.ts';
import { steps } from '../../../queues/steps.ts';
import { createSandbox, type SandboxOptions } from '../../../runtime/sandbox/create-sandbox.ts';
import { sandboxLimits } from '../../../runtime/sandbox/settings.ts';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';

async function read(path: string, options: SandboxOptions): Promise<ParsedDocument> {
  const sandbox = createSandbox({ children: 1, ...options });
  try {
    return await sandbox.parse(await readFile(fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url))), path);
  } finally {
    await sandbox.close();
  }
}

test('pages over the limit become a gap and a notice', async () => {
  const { notices, pages } = await read('pdf/006-headers-and-footers.pdf', { maxPages: 2 });
  expect(notices).toContainEqual(expect.objectContaining({ code: 'pages.over-limit', severity: 'loss' }));
  expect(pages.at(-1)?.blocks).toContainEqual(expect.objectContaining({ kind: 'gap', reason: 'pages-over-limit' }));
});

test('a file that unpacks to more than the limit is refused', async () => {
  await expect(read('docx/009-tables.docx', { maxInflatedBytes: 1_000 })).rejects.toMatchObject({
    code: 'document.too-large',
    retry: false,
  });
});

const mailIn = (inner: string): string =>
  `From: a@sagsblik.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b${inner.length}\n\n--b${inner.length}\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n${inner}\n--b${inner.length}--\n`;

test('mails in mails are opened to the depth of the limit, and the rest is told of', async () => {
  const bytes = Buffer.from(mailIn(mailIn(mailIn('From: a@sagsblik.example\nSubject: innermost\n\nHej.\n'))));
  const open = async (maxNesting: number): Promise<ParsedDocument> => {
    const sandbox = createSandbox({ children: 1, maxNesting });
    return sandbox.parse(bytes, 'a.eml').finally(() => sandbox.close());
  };
  expect((await open(5)).attachments).toHaveLength(1);
  expect(await open(2)).toMatchObject({ attachments: [], notices: [{ code: 'part.unreadable', severity: 'loss' }] });
});

test('a file of 500 MB is stored, one of 100 MB is read, and a crash is tried three times', () => {
  expect(webSettings.maxUploadBytes.schema.parse(undefined)).toBe(500 * 1_024 * 1_024);
  expect(sandboxLimits().maxFileBytes).toBe(100 * 1_024 * 1_024);
  expect(steps.parse.attempts).toBe(3);
});
