import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { say } from '../support/say.ts';

const help = '(--help viser, hvad kommandoen tager)\n';

test.each([
  [['overview'], 'Kommandoen mangler sit argument: file.\n'],
  [['overview', 'a.txt', '--jso'], 'Valget --jso findes ikke.\nMente du --json?\n'],
  [['overvew'], 'Kommandoen overvew findes ikke.\nMente du overview?\n'],
  [['overview', 'a.txt', '--since'], 'Valget --since <date> mangler sin værdi.\n'],
  [['ingest', 'a.txt'], 'Kommandoen kræver valget --case <id>.\n'],
  [['cases', 'a', 'b'], 'For mange argumenter: der kan være 0, og her er 2 (a, b).\n'],
  [['compare', 'a.txt', '--language', 'fr'], 'Valget --language <code> kan ikke være "fr". Skriv da eller en.\n'],
])('%j is refused in Danish, with nothing on stdout', async (args, sentence) => {
  expect(await say(args)).toEqual({ status: 1, stdout: '', stderr: `${sentence}${help}` });
});

test.each([
  ['overview', '--since', '2025-02-31', 'Den dag findes ikke i kalenderen.'],
  ['overview', '--since', '2025-02-29', 'Den dag findes ikke i kalenderen.'],
  ['overview', '--since', '2025-13-01', 'Den dag findes ikke i kalenderen.'],
  ['overview', '--since', 'i går', 'En dag skrives som ÅÅÅÅ-MM-DD, f.eks. 2026-03-01.'],
  ['ingest', '--received', '2025-04-31', 'Den dag findes ikke i kalenderen.'],
  ['ingest', '--received', '1/5', 'En dag skrives som ÅÅÅÅ-MM-DD, f.eks. 2026-03-01.'],
])('%s %s %s is refused before anything is read', async (command, option, day, sentence) => {
  const { status, stdout, stderr } = await say(
    [command, 'a.txt', '--case', 'c', option, day].filter((word) => command === 'ingest' || !['--case', 'c'].includes(word)),
  );
  expect([status, stdout, stderr]).toEqual([1, '', `Valget ${option} <date> kan ikke være "${day}". ${sentence}\n${help}`]);
});

/** One file per command, so that one that is added is held too. */
const commands = readdirSync('cli/commands').flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -'.ts'.length)] : []));

test('--help names every command, in Danish', async () => {
  const { status, stdout, stderr } = await say(['--help']);
  const named = [...stdout.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map((match) => match[1]);
  expect.soft([status, stderr]).toEqual([0, '']);
  expect.soft(new Set(named)).toEqual(new Set(commands));
  expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|default/);
});

test.each(commands)('%s --help says in Danish what the command does and takes', async (command) => {
  const { status, stdout, stderr } = await say([command, '--help']);
  expect.soft([status, stderr]).toEqual([0, '']);
  expect.soft(stdout).toMatch(new RegExp(`^Brug: sagsblik ${command} \\[valg\\]`));
  expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|default/);
});
