/**
 * Reads a folder of foreign files and counts what came of them, beside other readers: bench/foreign/README.md says how to read the tables.
 *
 *   node bench/foreign-files.ts FOLDER [--most 1200] [--recognise 3] [--log FILE]
 */
import { appendFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createSandbox } from '../runtime/sandbox/index.ts';
import { collectFiles, type ForeignFile } from './foreign/collect-files.ts';
import { createPdfjs, lettersByPdftotext, lettersInWordBody, type Count } from './foreign/other-readers.ts';
import { printTables, type Row } from './foreign/print-tables.ts';
import { outcomeOf } from './foreign/outcome-of.ts';
import { readOne } from './foreign/read-one.ts';

const AT_ONCE = 3;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string', default: '1200' }, recognise: { type: 'string', default: '3' }, log: { type: 'string' } },
});
const folder = positionals[0];
if (folder === undefined)
  throw new Error('Unexpected call without a folder, expected: bench/foreign-files.ts FOLDER [--most N] [--recognise PAGES] [--log FILE]');

const sandbox = createSandbox();
const pdfjs = createPdfjs();
const files = await collectFiles(folder, { most: Number(values.most) });
const rows: Row[] = [];
const waiting = files.values();
await Promise.all(Array.from({ length: AT_ONCE }, work));
pdfjs.close();
await sandbox.close();
printTables(rows);

async function work(): Promise<void> {
  for (const file of waiting) {
    const others = await readByOthers(file);
    const expected = Math.max(0, ...others.map((letters) => letters ?? 0));
    const ours = await readOne(file.path, { sandbox, expected, mostRecognised: Number(values.recognise) });
    const row: Row = { group: file.group, ours, others, outcome: outcomeOf(ours, file.group, others) };
    rows.push(row);
    if (values.log !== undefined) await appendFile(values.log, `${JSON.stringify({ path: file.path, ...row })}\n`);
    if (process.stderr.isTTY) process.stderr.write(`\r${rows.length} of ${files.length}`);
  }
}

/** For a PDF: pdftotext, then bare pdf.js. */
async function readByOthers({ path, group }: ForeignFile): Promise<readonly Count[]> {
  if (group === 'pdf') return Promise.all([lettersByPdftotext(path), pdfjs.letters(path)]);
  return group === 'docx' ? [await lettersInWordBody(path)] : [];
}
