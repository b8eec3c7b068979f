import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { personalIn, personalText } from '../support/personal-words.ts';
import { runNode } from '../support/run-node.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Damaged, each in its own way, and each with somebody in it; their names say nothing of her. */
const damaged: Readonly<Record<string, string>> = {
  'a.pdf': `%PDF-1.7\n${personalText}`,
  'b.docx': `PK\u0003\u0004${personalText}`,
  'c.xml': `<?xml version="1.0"?><brev><tekst>${personalText}</brev>`,
  'd.xml': `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "${personalText}">]><a>&x;</a>`,
  'e.rtf': `{\\rtf1 ${personalText}`,
  'f.exe': `MZ${personalText}`,
  'g.txt': '',
};

/** Every command that is given files, with what else it wants. */
const commands: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['read', [], ['--json']],
  ['compare', [], ['--json']],
  ['overview', [], ['--json']],
  ['checklist', [], ['--list', 'preparatory-plan', '--json']],
  ['order', ['lae_285'], ['--json']],
];

test.each(commands)(
  '%s says which file failed and why, and nothing of what stands in it',
  { timeout: 120_000 },
  async (command, before, after) => {
    const folder = await temporaryFolder();
    const files = Object.keys(damaged).map((name) => join(folder, name));
    for (const [name, text] of Object.entries(damaged)) await writeFile(join(folder, name), text);
    const program = runNode('cli/bin.js', [command, ...before, ...files, ...after]);
    expect(await program.ended).toBe(1);
    expect(personalIn(program.stderr())).toEqual([]);
    expect(program.stdout() + program.stderr()).toMatch(/document\.(?:corrupt|empty|unsupported|doctype)/u);
  },
);
