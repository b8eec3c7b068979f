import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { setting } from '../../domain/setting.ts';
import { defaultLimits } from '../../parsers/format.ts';

const count = (byDefault: number) => z.coerce.number().int().positive().default(byDefault);

/** What a document may cost. The parent enforces time and memory from outside; the parsers keep the rest by themselves. */
export const sandboxSettings = {
  parseSeconds: setting({ env: 'SANDBOX_PARSE_SECONDS', doc: 'Longest time one document may be read, in seconds.', schema: count(120) }),
  ocrSecondsPerPage: setting({
    env: 'SANDBOX_OCR_SECONDS_PER_PAGE',
    doc: 'Longest time text recognition of one page may take, in seconds.',
    schema: count(120),
  }),
  residentMebibytes: setting({
    env: 'SANDBOX_RESIDENT_MIB',
    doc: 'Most memory one child process may hold resident, in MiB.',
    schema: count(1_024),
  }),
  maxFileBytes: setting({
    env: 'SANDBOX_MAX_FILE_BYTES',
    doc: 'Largest file that is read, in bytes; larger ones are stored and stay unread.',
    schema: count(104_857_600),
  }),
  maxPages: setting({
    env: 'SANDBOX_MAX_PAGES',
    doc: 'Most pages read of one document; the rest becomes a gap.',
    schema: count(defaultLimits.maxPages),
  }),
  maxInflatedBytes: setting({
    env: 'SANDBOX_MAX_INFLATED_BYTES',
    doc: 'Most bytes the compressed parts of one document may grow to.',
    schema: count(defaultLimits.maxInflatedBytes),
  }),
  maxNesting: setting({
    env: 'SANDBOX_MAX_NESTING',
    doc: 'Deepest chain of files in files that is opened, counted in files.',
    schema: count(defaultLimits.maxNesting),
  }),
  maxAttachments: setting({
    env: 'SANDBOX_MAX_ATTACHMENTS',
    doc: 'Most files given out of one mail or archive, those of its inner archives included.',
    schema: count(defaultLimits.maxAttachments),
  }),
  children: setting({
    env: 'SANDBOX_CHILDREN',
    doc: 'Child processes that read documents at the same time.',
    schema: count(availableParallelism()),
  }),
  spareChildren: setting({
    env: 'SANDBOX_SPARE_CHILDREN',
    doc: 'Warm child processes kept ready for the place of one that was lost, up to twice as many after losses; each holds about 200 MiB. 0: none.',
    schema: z.coerce.number().int().nonnegative().default(2),
  }),
  ocrChildren: setting({
    env: 'SANDBOX_OCR_CHILDREN',
    doc: 'Child processes that recognise pages at the same time.',
    schema: count(availableParallelism()),
  }),
  documentsPerChild: setting({
    env: 'SANDBOX_DOCUMENTS_PER_CHILD',
    doc: 'Documents or pages after which a child process is replaced by a fresh one.',
    schema: count(200),
  }),
};

/** The settings as values. */
export type SandboxLimits = { readonly [Key in keyof typeof sandboxSettings]: number };

/** The given values, and the rows' defaults for the others. */
export function sandboxLimits(given: Partial<SandboxLimits> = {}): SandboxLimits {
  const byDefault = Object.fromEntries(Object.entries(sandboxSettings).map(([key, row]) => [key, row.schema.parse(undefined)]));
  return { ...z.record(z.string(), z.number()).parse(byDefault), ...given } as SandboxLimits;
}
