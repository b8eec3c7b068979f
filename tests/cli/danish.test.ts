import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stepNames } from '../../queues/steps.ts';
import { say } from '../support/say.ts';

const help = '(--help viser, hvad kommandoen tager)\n';

test.each([
  [['overview'], 'Kommandoen mangler sit argument: fil.\n'],
  [['overview', 'a.txt', '--jso'], 'Valget --jso findes ikke.\nMente du --json?\n'],
  [['overvew'], 'Kommandoen overvew findes ikke.\nMente du overview?\n'],
  [['overview', 'a.txt', '--since'], 'Valget --since <dag> mangler sin værdi.\n'],
  [['ingest', 'a.txt'], 'Kommandoen kræver valget --case <id>.\n'],
  [['cases', 'a', 'b'], 'For mange argumenter: der kan være 0, og her er 2 (a, b).\n'],
  [['compare', 'a.txt', '--language', 'fr'], 'Valget --language <sprog> kan ikke være "fr". Skriv da eller en.\n'],
  [['pause', 'læs'], `Argumentet trin kan ikke være "læs". Vælg en af disse: ${stepNames.join(', ')}.\n`],
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
  expect([status, stdout, stderr]).toEqual([1, '', `Valget ${option} <dag> kan ikke være "${day}". ${sentence}\n${help}`]);
});

const english = /Usage|Options|Commands|Arguments|default|choices|display/;
/** What stands between brackets in help; `id`, `sha256` and `json` are nobody's language. */
const danishPlaces = new Set(
  'valg kommando fil sti mappe slags trin argumenter dag dage ord sprog kode segl sekunder navn id sha256 stempel antal'.split(' '),
);

/** One file per command, so that one that is added is held too. */
const commands = readdirSync('cli/commands').flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -'.ts'.length)] : []));

test('--help names every command, in Danish', async () => {
  const { status, stdout, stderr } = await say(['--help']);
  const named = [...stdout.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map((match) => match[1]);
  expect.soft([status, stderr]).toEqual([0, '']);
  expect.soft(new Set(named)).toEqual(new Set(commands));
  expect(stdout).not.toMatch(english);
});

test.each([...commands, 'audit verify'])('%s --help says in Danish what the command does and takes', async (command) => {
  const { status, stdout, stderr } = await say([...command.split(' '), '--help']);
  expect.soft([status, stderr]).toEqual([0, '']);
  expect.soft(stdout).toMatch(new RegExp(`^Brug: sagsblik ${command} \\[valg\\]`));
  expect.soft(stdout).not.toMatch(english);
  const places = [...stdout.matchAll(/[<[]([a-zæøå0-9]+)(?:\.\.\.)?[>\]]/gu)].map(([, place]) => place ?? '');
  expect(places.filter((place) => !danishPlaces.has(place))).toEqual([]);
});

test('the steps that a worker may be given are all named, and so are those that can be held', async () => {
  const [worker, pause] = await Promise.all(['worker', 'pause'].map((command) => say([command, '--help'])));
  const list = stepNames.join(', ');
  expect([worker, pause].map((said) => said?.stdout.replaceAll(/\s+/gu, ' ').includes(list))).toEqual([true, true]);
});
