import type { HeadingId } from '../../domain/labels.ts';
import type { Overview, OverviewLine } from '../../domain/overview.ts';
import type { Texts } from '../../domain/texts/index.ts';
import { sourcesOf, wordsOfPassage } from '../overview/index.ts';
import type { SourceOf } from '../overview/sources.ts';

/**
 * One heading as text to copy: a title line, one line per piece of information with its source, a closing empty line. The format is
 * stable (docs/copy-format.md): robots read it.
 *
 * @example headingAsText(overview, 'network', da) // '## Netværk og familie [network]\n- Bor alene. [Statusrapport, 20. marts 2025, side 2]\n\n'
 */
export function headingAsText(overview: Overview, heading: HeadingId, texts: Texts): string {
  const found = overview.headings.find((each) => each.heading === heading);
  const sourceOf = sourcesOf(overview.documents, texts);
  const lines = found === undefined ? [] : [...found.current, ...found.conflicts];
  return [
    `## ${texts.headings[heading]} [${heading}]`,
    ...(lines.length === 0 ? [`- ${texts.exports.notSaid}`] : lines.flatMap((line) => lineAsText(line, sourceOf, texts))),
    '',
    '',
  ].join('\n');
}

/** Every heading of the overview, in its order. */
export function headingsAsText(overview: Overview, texts: Texts): string {
  return overview.headings.map(({ heading }) => headingAsText(overview, heading, texts)).join('');
}

/** The other side of a conflict stands below its line, set in by two blanks: never merged with it. */
function lineAsText(line: OverviewLine, sourceOf: SourceOf, texts: Texts): readonly string[] {
  const own = `- ${oneLine(wordsOfPassage(line.passage))} [${oneLine(sourceOf(line.document, line.passage))}]`;
  if (!line.isConflict || line.against === null || line.againstDocument === null) return [own];
  const other = `${oneLine(wordsOfPassage(line.against))} [${oneLine(sourceOf(line.againstDocument, line.against))}]`;
  return [own, `  ${texts.overview.against}: ${other}`];
}

/** A bracket inside the words or the source would end the source for a robot. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().replaceAll('[', '(').replaceAll(']', ')');
