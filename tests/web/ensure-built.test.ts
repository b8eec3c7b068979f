import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';

import { ensureBuilt } from '../../web/ensure-built.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = `${root}/web/dist/index.html`;

beforeAll(() => ensureBuilt(root), 60_000);

test('a second start with unchanged sources builds nothing', async () => {
  const { mtimeMs } = await stat(page);
  await ensureBuilt(root);
  expect((await stat(page)).mtimeMs).toBe(mtimeMs);
});

test('the page holds no inline script or style, so that a strict content security policy can stand', async () => {
  const html = await readFile(page, 'utf8');
  expect(html.match(/<style|style=|<script(?![^>]*\ssrc=)|\son\w+=/gu)).toBeNull();
});

test('nothing is loaded from another host', async () => {
  const names = await readdir(`${root}/web/dist/assets`);
  const styles = await Promise.all(
    names.filter((name) => name.endsWith('.css')).map((name) => readFile(`${root}/web/dist/assets/${name}`, 'utf8')),
  );
  expect([await readFile(page, 'utf8'), ...styles].join('\n').match(/(?:src|href|url)\W{1,3}(?:https?:)?\/\/[^)"']+/gu)).toBeNull();
});
