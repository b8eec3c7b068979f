import type { ExportNote } from '../../domain/export.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { Overview, OverviewLine } from '../../domain/overview.ts';
import type { Texts } from '../../domain/texts/index.ts';
import type { Checklist, ChecklistPoint } from '../checklists/checklist.ts';
import { sourcesOf, wordsOfPassage } from '../overview/index.ts';
import type { SourceOf } from '../overview/sources.ts';
import { exportFoot } from './export-foot.ts';
import type { Paper, PaperBlock, PaperItem } from './paper.ts';
import { unreadBlocks } from './unread-blocks.ts';

export interface PlanCall {
  readonly overview: Overview;
  readonly checklist: Checklist;
  readonly note: ExportNote;
  readonly texts: Texts;
}

/** The plan's points with what the case says of each, word for word, every line with its document and page; a point that nothing tells says so. */
export function planDraft({ overview, checklist, note, texts }: PlanCall): Paper {
  const title = checklist.label[texts.language];
  const about: About = { overview, texts, sourceOf: sourcesOf(overview.documents, texts), cvs: cvsOf(overview) };
  const headed = note.reference === null ? title : `${title}: ${texts.exports.caseReference(note.reference)}`;
  return {
    title: headed,
    locale: texts.locale,
    foot: exportFoot(note, texts),
    pageOf: texts.exports.pageOf,
    date: note.date,
    sources: 'notes',
    blocks: [
      { kind: 'heading', level: 1, text: headed },
      { kind: 'paragraph', text: texts.exports.draft, isSmall: true },
      ...unreadBlocks(note, texts),
      ...checklist.points.flatMap((point, at) => pointBlocks(point, at + 1, about)),
    ],
  };
}

interface About {
  readonly overview: Overview;
  readonly texts: Texts;
  readonly sourceOf: SourceOf;
  readonly cvs: ReadonlySet<Sha256>;
}

const cvsOf = ({ documents }: Overview): ReadonlySet<Sha256> =>
  new Set(documents.filter(({ head }) => head.kind === 'cv').map(({ head }) => head.sha256));

/** The CV, then the citizen's own words, then everybody else's: who says it is never smoothed over. */
function pointBlocks(point: ChecklistPoint, number: number, about: About): readonly PaperBlock[] {
  const { texts, cvs } = about;
  const words = texts.exports;
  const lines = linesOf(point, about.overview);
  const isCv = ({ document }: OverviewLine): boolean => cvs.has(document);
  const isCitizen = (line: OverviewLine): boolean => !isCv(line) && line.passage.voice === 'citizen';
  const parts: readonly (readonly [string, readonly OverviewLine[]])[] = [
    [words.fromCv, lines.filter(isCv)],
    [words.citizenSays, lines.filter(isCitizen)],
    [words.othersSay, lines.filter((line) => !isCv(line) && !isCitizen(line))],
  ];
  const told = parts.filter(([, inPart]) => inPart.length > 0);
  return [
    { kind: 'heading', level: 2, text: `${number}. ${point.label[texts.language]}` },
    ...(told.length === 0 ? [{ kind: 'paragraph', text: words.notSaid } as const] : []),
    ...told.flatMap(([title, inPart]): PaperBlock[] => [
      { kind: 'heading', level: 3, text: title },
      { kind: 'list', items: inPart.map((line) => itemOf(line, about)) },
    ]),
  ];
}

/** What holds now and what conflicts, in the order of the point's headings; a line that stands under two of them stands once. */
function linesOf({ headings, cues }: ChecklistPoint, { headings: all }: Overview): readonly OverviewLine[] {
  const lines = headings.flatMap((id) => {
    const heading = all.find(({ heading: own }) => own === id);
    return heading === undefined ? [] : [...heading.current, ...heading.conflicts];
  });
  return lines.filter(({ passage }) => cues === undefined || cues.test(passage.text));
}

function itemOf(line: OverviewLine, { texts, sourceOf }: About): PaperItem {
  const own = `${texts.voices[line.passage.voice]}: ${sourceOf(line.document, line.passage)}`;
  if (!line.isConflict || line.against === null || line.againstDocument === null)
    return { text: wordsOfPassage(line.passage), source: own };
  const other = `${texts.overview.against}: "${wordsOfPassage(line.against)}" (${sourceOf(line.againstDocument, line.against)})`;
  return { lead: texts.overview.statuses.conflicting, text: wordsOfPassage(line.passage), source: `${own}. ${other}` };
}
