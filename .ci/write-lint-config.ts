/** Writes .oxlintrc.json from the rules below and .ci/import-rules.ts; `--check` fails where the file is another. */
import { readFileSync, writeFileSync } from 'node:fs';
import { importRules, rooms, type ImportRule } from './import-rules.ts';

/** `runtime/sandbox` is a room inside another. The linter's regex has no look-ahead: a folder of runtime that does not begin with "sa" is runtime. */
function matching(room: string): string {
  return `^(\\.{1,2}/)+${room}/${room === 'runtime' ? '([^/]+$|[^s/][^/]*/|s[^a/][^/]*/)' : ''}`;
}

/** Folders that lie below an allowed room are allowed with it, unless they are a room of their own. */
function patternsAgainst(rule: ImportRule): object[] {
  const message = `Imports point one way: ${rule.files.join(', ')} may import ${rule.values.join(', ')}${rule.types ? ` and types of ${rule.types.join(', ')}` : ''}.`;
  return rooms
    .filter((room) => !rule.values.includes(room))
    .map((room) => ({ regex: matching(room), allowTypeImports: rule.types?.includes(room) ?? false, message }));
}

const overrides = importRules.map((rule) => ({
  files: rule.files,
  rules: { 'no-restricted-imports': ['error', { patterns: patternsAgainst(rule) }] },
}));

const config = {
  $schema: './node_modules/oxlint/configuration_schema.json',
  plugins: ['typescript', 'unicorn', 'import', 'oxc', 'vitest', 'react', 'jsx-a11y', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { node: true, es2026: true },
  ignorePatterns: ['node_modules', 'web/dist', '.cache', '.sagsblik', 'evaluation/cases', 'tests/fixtures'],
  rules: {
    'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    'no-console': 'off',
    'no-default-export': 'off',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/consistent-return': 'off',
    'typescript/unbound-method': 'off', // methods here are closures: there are no classes that need this
    'import/no-cycle': 'error',
    'import/no-unassigned-import': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }], // the second names what was being looked at
    'import/no-named-as-default-member': 'off',
    'unicorn/no-array-sort': 'error',
    'react/react-in-jsx-scope': 'off',
    'no-await-in-loop': 'off',
    'oxc/no-async-endpoint-handlers': 'off',
    'no-underscore-dangle': 'off',
    'no-control-regex': 'off',
  },
  overrides: [
    ...overrides,
    {
      files: [
        '**/texts/**',
        'tests/**',
        'storage/records/tables.ts',
        'evaluation/training/**',
        'pipeline/classify/headings/**',
        'pipeline/classify/document-kinds/**',
      ],
      rules: { 'max-lines': 'off' },
    },
  ],
};

const text = `${JSON.stringify(config, null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync('.oxlintrc.json', 'utf8') !== text) {
    console.error('.oxlintrc.json is behind .ci/import-rules.ts: run npm run lint:config');
    process.exitCode = 1;
  }
} else {
  writeFileSync('.oxlintrc.json', text);
}
