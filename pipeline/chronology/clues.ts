import type { ClassifiedDocument } from '../../domain/document.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { dateMentions, isoDay, type DateMention } from '../classify/document-head/date-mentions.ts';
import { hintsInFileName, type NameHints } from './name-hints.ts';

/** A day that a document tells of; the year is null where the author left it out. */
export interface Event {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** What a document without a date says about its own time. */
export interface Clues extends NameHints {
  /** Days that had come when it was written. */
  readonly past: readonly Event[];
  /** Days that had not. */
  readonly coming: readonly Event[];
  /** When its author's next paper is due. */
  readonly nextDue: string | null;
  /** Whether its year can be told from itself. */
  readonly hasYear: boolean;
  /** The last day that it covers, where it says so. */
  readonly periodEnd: string | null;
}

/** The clues of a case's documents, read once. */
export type CluesOf = ReadonlyMap<Sha256, Clues>;

/** Characters before a date in which its own verb stands. */
const NEAR = 50;
/** Characters of a passage and days in it that are looked at, each against all of its words; a sentence has fewer, a hostile text has not. */
const MAX_READ = 2_000;
const MOST_DAYS = 40;
const isComing =
  /senest|inden(?![\p{L}\d])|frist|næste|(?<![\p{L}\d])ny(?:t)? (?:tid|samtale|møde|status|rapport)|opfølgning|(?<![\p{L}\d])skal(?![\p{L}\d])|forlænget? (?:\p{L}+ )?til|til og med|forvent|fortsætter|indtil|frem til|udgangen|udløber|løber (?:foreløbig |til|frem)|fået tid|indkaldt|dagsorden|berammet|rykket til|vil blive|planlagt|afvent|åben|tidligst|varslet|højst|kommer(?![\p{L}\d])|slutter|ophører/iu;
const isNextPaper = /(?:næste|ny(?:t)?) (?:\p{L}+ )?(?:\p{L}*rapport|status|udtalelse|notat)(?!\p{L})/iu;
const isPast =
  /startede|begyndte|begyndt|startet|(?<![\p{L}\d])siden(?![\p{L}\d])|(?<![\p{L}\d])blev(?![\p{L}\d])|(?<![\p{L}\d])var(?![\p{L}\d])|stoppet|sluttede?(?![\p{L}\d])|(?<![\p{L}\d])set(?![\p{L}\d])|gennemført|(?<![\p{L}\d])fik(?![\p{L}\d])|afsluttet|ophørt|flyttede|overtog|opsagt|sat (?:op|ned)|øget|oplyst|udført|efter (?:vores|samtale)|skrevet|bevilget(?! til)|samtale d/iu;

/** A span that has been, or one with a third day; the first of each word tells as much as any later one, so no line is gone through from each of them. */
const isSpan = /kontakt|gennemført|perioden|^(?:(?!fra \d).)*fra \d(?:(?!til \d).)*til \d.*til/imu;

/** Collects the clues of a document; only its own words and its file's name are asked. */
export function cluesOf({ head, passages }: ClassifiedDocument): Clues {
  if (head.kind === 'cv') return { ...cvClues, ...hintsInFileName(head.fileName) };
  const past: Event[] = [];
  const coming: Event[] = [];
  let nextDue: string | null = null;
  for (const passage of passages) {
    if (passage.source === 'quoted') continue;
    const text = (passage.label === null ? passage.text : `${passage.label}: ${passage.text}`).slice(0, MAX_READ);
    for (const mention of dateMentions(text).slice(0, MOST_DAYS)) {
      if (mention.day === null) continue;
      const { year, month, day } = mention;
      if (isNextPaper.test(text)) nextDue = isoDay(mention) ?? nextDue;
      (tenseOf(text, mention, passage.nature === 'plan') === 'coming' ? coming : past).push({ year, month, day });
    }
  }
  const named = hintsInFileName(head.fileName);
  const hasYear = head.period !== null || named.named?.year != null || [...past, ...coming].some(({ year }) => year !== null);
  return { past, coming, hasYear, nextDue, periodEnd: head.period?.to ?? null, ...named };
}

/** The jobs of a CV end long before it is written. */
const cvClues = { past: [], coming: [], hasYear: false, nextDue: null, periodEnd: null } as const;

/** The end of a span and a day with a verb of plan close before it are coming; the verb nearest to the date decides. */
function tenseOf(text: string, { start }: DateMention, isPlan: boolean): 'past' | 'coming' {
  const near = text.slice(Math.max(0, start - NEAR), start);
  if (/(?:[-–]|til|og med)(?:\s+(?:den|d\.))?\s*$/iu.test(near) && !isSpan.test(text)) {
    return /(?:fra|op|ned) (?:\S+ )?til\s*$/iu.test(near) ? 'past' : 'coming';
  }
  const last = (pattern: RegExp): number => Math.max(-1, ...[...near.matchAll(new RegExp(pattern, 'giu'))].map(({ index }) => index));
  const [plan, done] = [last(isComing), last(isPast)];
  if (plan !== done) return plan > done ? 'coming' : 'past';
  return isPlan || (isComing.test(text) && !isPast.test(text)) ? 'coming' : 'past';
}
