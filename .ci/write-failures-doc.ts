/** Writes docs/failures.md from the catalogue and its texts; `--check` fails where the file is another. */
import { readFileSync, writeFileSync } from 'node:fs';
import { failures, type FailureCode } from '../domain/failures.ts';
import { noticeCodes } from '../domain/notice.ts';
import { da } from '../domain/texts/da.ts';

const failureRows = (Object.keys(failures) as FailureCode[]).map((code) => {
  const { status, retry, message } = failures[code];
  return `| \`${code}\` | ${status} | ${retry ? 'yes' : 'no'} | ${message} | ${da.failures[code]} |`;
});
const noticeRows = noticeCodes.map((code) => `| \`${code}\` | ${da.notices[code]} |`);

const text = [
  '# Failures and notices',
  '',
  'Printed from `domain/failures.ts`, `domain/notice.ts` and `domain/texts/da.ts` by `npm run docs`. A code is public and never reused.',
  '',
  '## Failures',
  '',
  'A failure stops a step. "Retry" says whether the queue tries again.',
  '',
  '| Code | HTTP | Retry | Meaning | What people read |',
  '|---|---|---|---|---|',
  ...failureRows,
  '',
  '## Notices',
  '',
  'A notice is something a person should know about a document; the document is still read.',
  '',
  '| Code | What people read |',
  '|---|---|',
  ...noticeRows,
  '',
].join('\n');

const file = 'docs/failures.md';
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is behind the code: run npm run docs`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
}
