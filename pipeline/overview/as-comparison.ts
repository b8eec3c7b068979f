import type { ComparedDocument } from '../../domain/document.ts';
import type { PassageId, Sha256 } from '../../domain/ids.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import { dayOf, inOrder } from './fold-overview.ts';
import { danishDate, phrases, statusWords } from './phrases.ts';
import { wordsOfPassage } from './sources.ts';

const PAINT = { new: '32', changed: '33', conflicting: '31', repeated: '2' } as const;
const FLAG_WORDS = {
  empty: 'rapporten er næsten tom',
  near_identical: 'næsten ens med en tidligere rapport',
  citizen_only: 'kun borgerens egne udsagn',
  hours_increase_unstated: 'siger ikke, om timerne er forsøgt øget',
} as const;

/** A readable, word-level account of what is new and changed between files, for a terminal; repeats are counted, not listed. */
export function asComparison(documents: readonly ComparedDocument[], { colour = false }: { readonly colour?: boolean } = {}): string {
  const ordered = inOrder(documents);
  const paint = (code: string, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const titles = new Map<Sha256, string>(ordered.map(({ head }) => [head.sha256, `${head.title}, ${danishDate(dayOf(head))}`]));
  const known = new Map(ordered.flatMap(({ head, passages }) => passages.map((passage): [PassageId, Known] => [passage.id, { passage, title: titles.get(head.sha256) ?? '' }])));
  return ordered
    .flatMap(({ head, passages, flags, flagOf }) => {
      const scored = passages.filter(({ heading }) => heading !== 'formalia');
      const repeated = scored.filter(({ status }) => status === 'repeated').length;
      const title = `${titles.get(head.sha256) ?? ''} (${head.fileName})`;
      return [
        paint('1', title),
        `  ${scored.length - repeated} nye eller ændrede, ${repeated} gentagne oplysninger`,
        ...flags.map((flag) => paint('35', `  ! ${FLAG_WORDS[flag]}${flag === 'near_identical' && flagOf !== null ? `: ${titles.get(flagOf) ?? ''}` : ''}`)),
        ...scored.filter(({ status }) => status !== 'repeated').flatMap((passage) => accountOf(passage, known, paint)),
        '',
      ];
    })
    .join('\n');
}

interface Known {
  readonly passage: ComparedPassage;
  readonly title: string;
}
type Paint = (code: string, text: string) => string;

function accountOf(passage: ComparedPassage, known: ReadonlyMap<PassageId, Known>, paint: Paint): readonly string[] {
  const own = `  ${paint(PAINT[passage.status], statusWords[passage.status].padEnd(12))} ${wordsOfPassage(passage)}`;
  const other = passage.of === null ? undefined : known.get(passage.of);
  if (other === undefined) return [own];
  const { gone, added } = passage.why;
  const words = [...gone.map((word) => paint('31', `-${word}`)), ...added.map((word) => paint('32', `+${word}`))].join(' ');
  const lead = passage.status === 'conflicting' ? phrases.against : phrases.before;
  return [own, `      ${lead}: ${wordsOfPassage(other.passage)} [${other.title}]`, ...(words === '' ? [] : [`      ${words}`])];
}
