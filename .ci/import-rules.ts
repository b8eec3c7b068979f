/**
 * Which folder may import which; printed into .oxlintrc.json by `node .ci/write-lint-config.ts`, held by oxlint.
 * `types` may be imported with `import type` alone. docs/flow.md draws the same picture.
 */
export interface ImportRule {
  readonly files: readonly string[];
  /** Our folders that these files may import values from, their own included. */
  readonly values: readonly string[];
  /** Further folders that they may take types from. */
  readonly types?: readonly string[];
}

/** Every room of the house; `runtime/sandbox` is a room of its own because workers and cli may use it. */
export const rooms = [
  'domain',
  'parsers',
  'pipeline',
  'storage',
  'queues',
  'scanner',
  'outbox',
  'workers',
  'api',
  'cli',
  'runtime',
  'runtime/sandbox',
  'web',
  'evaluation',
  'bench',
  'tests',
] as const;

const core = ['domain', 'parsers', 'pipeline', 'storage', 'queues'];

export const importRules: readonly ImportRule[] = [
  { files: ['domain/**'], values: ['domain'] },
  { files: ['parsers/**'], values: ['parsers', 'domain'] },
  { files: ['pipeline/**'], values: ['pipeline', 'domain'] },
  { files: ['storage/**'], values: ['storage', 'domain'], types: ['pipeline'] },
  { files: ['queues/**'], values: ['queues', 'domain'], types: ['pipeline'] },
  { files: ['scanner/**'], values: ['scanner', 'domain'] },
  { files: ['outbox/**'], values: ['outbox', 'domain'] },
  { files: ['workers/**'], values: [...core, 'scanner', 'outbox', 'workers', 'runtime/sandbox'] },
  { files: ['workers/main.ts'], values: [...core, 'scanner', 'outbox', 'workers', 'runtime', 'runtime/sandbox'] },
  { files: ['api/**'], values: [...core, 'outbox', 'api'] },
  { files: ['api/main.ts', 'api/server.ts'], values: [...core, 'outbox', 'api', 'runtime', 'web'] },
  { files: ['cli/**'], values: [...core, 'scanner', 'outbox', 'cli', 'runtime', 'runtime/sandbox'], types: ['web'] },
  { files: ['runtime/**'], values: [...core, 'runtime', 'runtime/sandbox'] },
  // The one place that joins all settings reads the rows that stand beside their modules.
  { files: ['runtime/settings/index.ts'], values: [...core, 'runtime', 'runtime/sandbox', 'scanner', 'outbox', 'workers', 'api'] },
  { files: ['runtime/sandbox/**'], values: ['runtime/sandbox', 'domain', 'parsers'] },
  { files: ['web/**'], values: ['web', 'domain'], types: ['api'] },
];
