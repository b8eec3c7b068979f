/** Writes docs/settings.md from the rows; with `--check` it fails where the file is another. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Setting } from '../../domain/setting.ts';
import { allSettings } from './index.ts';

const FILE = new URL('../../docs/settings.md', import.meta.url);
const begin = `# Settings

Environment variables, read once when a process starts. Nothing set means: everything embedded, in one folder.
Printed by \`node runtime/settings/print.ts\` from the rows beside each module; do not edit.
`;

/** Defaults that hang on the machine are told as such, so that the file is the same everywhere. */
const ofTheMachine: Readonly<Record<string, string>> = { SANDBOX_CHILDREN: 'number of cores', SANDBOX_OCR_CHILDREN: 'number of cores' };

/** As it would be written into the variable; nothing at all counts as not set. */
function asText(value: unknown): string {
  const text = typeof value === 'string' ? value : Array.isArray(value) ? value.join(',') : listed(value);
  return text === '' ? 'not set' : `\`${text}\``;
}

function listed(value: unknown): string {
  if (value === false) return ''; // what no word in the variable has switched on
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return Object.entries(value)
    .map(([name, part]) => `${name}=${String(part)}`)
    .join(',');
}

function line(row: Setting<unknown>): string {
  const shown = ofTheMachine[row.env] ?? asText(row.schema.safeParse(undefined).data);
  return `| \`${row.env}\` | ${shown} | ${row.doc}${row.secret ? ` Secret; may lie in the file that \`${row.env}_FILE\` names.` : ''} |`;
}

function section([name, rows]: [string, Readonly<Record<string, Setting<unknown>>>]): string {
  return `\n## ${name}\n\n| variable | default | |\n| --- | --- | --- |\n${Object.values(rows).map(line).join('\n')}\n`;
}

const text = begin + Object.entries(allSettings).map(section).join('');
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('docs/settings.md is behind the rows: run node runtime/settings/print.ts');
  process.exitCode = 1;
}
