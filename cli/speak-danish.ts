import type { Command } from 'commander';

/** The library's own sentences, by what it says in English; it has no door for other languages. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.+?)'/, 'Kommandoen mangler sit argument: $1.'],
  [/^error: option '(.+?)' argument missing/, 'Valget $1 mangler sin værdi.'],
  [/^error: required option '(.+?)' not specified/, 'Kommandoen kræver valget $1.'],
  [/^error: option '(.+?)' cannot be used with option '(.+?)'/, 'Valget $1 kan ikke bruges sammen med $2.'],
  [/^error: unknown option '(.+?)'/, 'Valget $1 findes ikke.'],
  [/^error: unknown command '(.+?)'/, 'Kommandoen $1 findes ikke.'],
  [
    /^error: too many arguments(?: for '.+?')?\. Expected (\d+) arguments? but got (\d+): (.+)\./,
    'For mange argumenter: der kan være $1, og her er $2 ($3).',
  ],
  [/^error: option '(.+?)' argument '(.*?)' is invalid\./, 'Valget $1 kan ikke være "$2".'],
  [/^error: command-argument value '(.*?)' is invalid for argument '(.+?)'\./, 'Argumentet $2 kan ikke være "$1".'],
  [/Allowed choices are (.+)\./, 'Vælg en af disse: $1.'],
  [/\(Did you mean one of (.+?)\?\)/, 'Mente du en af disse: $1?'],
  [/\(Did you mean (.+?)\?\)/, 'Mente du $1?'],
];

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Brug:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Commands:': 'Kommandoer:',
};

/** Help and complaints of the library in Danish. Commands that are added afterwards take it over, so it comes before them. */
export function speakDanish(program: Command): Command {
  return program
    .helpOption('-h, --help', 'vis hjælp')
    .helpCommand(false)
    .showHelpAfterError('(--help viser, hvad kommandoen tager)')
    .configureOutput({ outputError: (text, write) => write(inDanish(text)) })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleOptionText: (text) => (text === '[options]' ? '[valg]' : text),
      styleSubcommandText: (text) => (text === '[command]' ? '[kommando]' : text),
      argumentDescription: ({ description, argChoices }) => `${description}${oneOf(argChoices)}`,
      optionDescription: ({ description, argChoices, defaultValue }) =>
        `${description}${oneOf(argChoices)}${['string', 'number'].includes(typeof defaultValue) ? ` (ellers ${String(defaultValue)})` : ''}`,
    });
}

function oneOf(choices: readonly string[] | undefined): string {
  return choices === undefined ? '' : ` (en af: ${choices.join(', ')})`;
}

/** What has no sentence here comes through as it is: better English than silence. */
function inDanish(text: string): string {
  return sentences.reduce((said, [english, danish]) => said.replace(english, danish), text);
}
