import type { InboxFile } from './inbox-source.ts';

/** Names that programs give to a file until it is whole. */
const unfinished = /\.(?:part|partial|filepart|tmp|temp|crdownload|download|swp)$/iu;
const sidecarEnding = '.json';

/** The papers among the files of a folder: each with its sidecar, `brev.pdf.json` beside `brev.pdf`; hidden and unfinished ones are left. */
export function listPapers(files: readonly Omit<InboxFile, 'sidecar'>[]): readonly InboxFile[] {
  const names = new Set(files.map(({ name }) => name));
  return files
    .filter(({ name }) => !name.startsWith('.') && !unfinished.test(name) && !name.toLowerCase().endsWith(sidecarEnding))
    .map((file) => ({ ...file, sidecar: names.has(file.name + sidecarEnding) ? file.name + sidecarEnding : null }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
