import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importRules, rooms } from '../../.ci/import-rules.ts';

/** A file of each rule that imports a value from every room it may not, and one that keeps the rule. */
const folder = mkdtempSync(join(tmpdir(), 'sagsblik-import-rules-'));
let messages: { readonly filename: string; readonly message: string }[] = [];

/** `workers/main.ts` stays itself, `api/**` becomes `api/planted.ts`. */
function plantedFile(pattern: string): string {
  return pattern.replace('**', 'planted.ts');
}

function importsOf(file: string, targets: readonly string[]): string {
  const up = '../'.repeat(file.split('/').length - 1);
  return targets.map((room, index) => `import { value${index} } from '${up}${room}/thing.ts';\nconsole.log(value${index});\n`).join('');
}

beforeAll(() => {
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  for (const rule of importRules) {
    for (const pattern of rule.files) {
      const file = plantedFile(pattern);
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      const forbidden = rooms.filter((room) => !rule.values.includes(room));
      writeFileSync(join(folder, file), importsOf(file, forbidden));
      writeFileSync(join(folder, file.replace('.ts', '-allowed.ts')), importsOf(file, ['domain']));
    }
  }
  messages = lint();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(): { filename: string; message: string }[] {
  const oxlint = join(process.cwd(), 'node_modules/.bin/oxlint');
  try {
    execFileSync(oxlint, ['--format=json', '-A', 'all', '-D', 'no-restricted-imports'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return (JSON.parse(stdout) as { diagnostics: { filename: string; message: string }[] }).diagnostics;
  }
  return [];
}

for (const rule of importRules) {
  for (const pattern of rule.files) {
    test(`${pattern} may import nothing but ${rule.values.join(', ')}`, () => {
      const file = plantedFile(pattern);
      const forbidden = rooms.filter((room) => !rule.values.includes(room));
      expect(messages.filter((one) => one.filename === file)).toHaveLength(forbidden.length);
      expect(messages.filter((one) => one.filename === file.replace('.ts', '-allowed.ts'))).toHaveLength(0);
    });
  }
}
