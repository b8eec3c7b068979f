import type { ComparedDocument } from '../../domain/document.ts';
import type { PassageId, Sha256 } from '../../domain/ids.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import { da } from '../../domain/texts/da.ts';
import type { Texts } from '../../domain/texts/index.ts';
import { dayOf, inOrder } from './fold-overview.ts';
import { sayDay, wordsOfPassage } from './sources.ts';

/** ANSI codes; repeats are counted, not listed. */
const PAINT = { new: '32', changed: '33', conflicting: '31', repeated: '2', title: '1', flag: '35', gone: '31', added: '32' } as const;

export interface ComparisonOptions {
  /** ANSI colours, for a terminal. */
  readonly colour?: boolean;
  readonly texts?: Texts;
}

/** A readable, word-level account of what is new and changed between files. */
export function comparisonAsText(documents: readonly ComparedDocument[], { colour = false, texts = da }: ComparisonOptions = {}): string {
  const ordered = inOrder(documents);
  const titles = new Map<Sha256, string>(ordered.map(({ head }) => [head.sha256, `${head.title}, ${sayDay(dayOf(head), texts)}`]));
  const known = new Map(
    ordered.flatMap(({ head, passages }) =>
      passages.map((passage): [PassageId, Known] => [passage.id, { passage, title: titles.get(head.sha256) ?? '' }]),
    ),
  );
  const paint: Paint = (as, text) => (colour ? `\u001b[${PAINT[as]}m${text}\u001b[0m` : text);
  return `${ordered.flatMap((document) => documentLines(document, { titles, known, paint, texts })).join('\n')}\n`;
}

interface Known {
  readonly passage: ComparedPassage;
  readonly title: string;
}
type Paint = (as: keyof typeof PAINT, text: string) => string;
interface Context {
  readonly titles: ReadonlyMap<Sha256, string>;
  readonly known: ReadonlyMap<PassageId, Known>;
  readonly paint: Paint;
  readonly texts: Texts;
}

function documentLines({ head, passages, flags, flagOf }: ComparedDocument, context: Context): readonly string[] {
  const { titles, paint, texts } = context;
  const scored = passages.filter(({ heading }) => heading !== 'formalia');
  const repeated = scored.filter(({ status }) => status === 'repeated').length;
  const twin = flagOf === null ? '' : `: ${titles.get(flagOf) ?? ''}`;
  return [
    paint('title', `${titles.get(head.sha256) ?? ''} (${head.fileName})`),
    `  ${texts.overview.pieces(scored.length)}, ${repeated} ${texts.overview.statuses.repeated.toLowerCase()}`,
    ...flags.map((flag) => paint('flag', `  ! ${texts.flags[flag]}${flag === 'near_identical' ? twin : ''}`)),
    ...scored.filter(({ status }) => status !== 'repeated').flatMap((passage) => accountOf(passage, context)),
    '',
  ];
}

function accountOf(passage: ComparedPassage, { known, paint, texts }: Context): readonly string[] {
  const own = `  ${paint(passage.status, texts.overview.statuses[passage.status].padEnd(13))} ${wordsOfPassage(passage)}`;
  const other = passage.of === null ? undefined : known.get(passage.of);
  if (other === undefined) return [own];
  const words = [
    ...passage.why.gone.map((word) => paint('gone', `-${word}`)),
    ...passage.why.added.map((word) => paint('added', `+${word}`)),
  ].join(' ');
  return [
    own,
    `                ${texts.overview.before}: ${wordsOfPassage(other.passage)} [${other.title}]`,
    ...(words === '' ? [] : [`                ${words}`]),
  ];
}
