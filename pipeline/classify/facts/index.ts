import type { BarePassage, Detail, Fact } from '../../../domain/passage.ts';
import type { HeadingId, Nature, Voice } from '../../../domain/labels.ts';
import { attendanceFacts } from './attendance.ts';
import { deadlineFacts } from './deadlines.ts';
import { detailsOf } from './details.ts';
import { diagnosisFacts } from './diagnoses.ts';
import { hoursFacts, weeklyHours, type Hours } from './hours.ts';
import { increaseTried } from './increase.ts';
import { scoreFacts } from './scores.ts';

/** A passage with the labels that facts depend on. */
export type LabelledPassage = BarePassage & { readonly heading: HeadingId; readonly voice: Voice; readonly nature: Nature };

/** Headings under which hours are never hours of work: former jobs, family, sleep, treatment, benefits. */
const otherHours: ReadonlySet<HeadingId> = new Set([
  'background',
  'network',
  'treatment',
  'substance_use',
  'social',
  'income',
  'diagnoses',
  'functioning',
  'resources',
]);
/** Headings under which a bare "6 timer" is a week's work. */
const workHours: ReadonlySet<HeadingId> = new Set(['work_capacity', 'hours_increase']);
/** Hours of help, which are nobody's working hours. */
const grants =
  /(?<!\p{L})(?:mentor|SKP(?!\p{L})|familiekonsulent|personlig assistance|bostøtte|støtteperson|støttekontaktperson|hjemmehjælp|hjemmevejleder|afløsning|aflastning i hjemmet|handicaphjælp|ledsage)/iu;
/** Under another heading than work these words claim the hours. */
const otherUse = /(?<!\p{L})(?:psykolog|samtale|undervisning|fysioterapi|træning|kursus|sov|søvn|nattesøvn|hviler|kontaktperson)/iu;
const work =
  /timetal|(?<![\p{L}\d])timer(?:ne)?(?![\p{L}\d]).*(?<![\p{L}\d])(?:arbejd|praktik|fleksjob|ansæt|ansat|opnåelig|realistisk)|(?:arbejd|praktik|fleksjob|ansæt|ansat|møder|tilbud).*(?<!\p{L})timer?(?!\p{L})|timer .*(?:til grund|fastholdes|afprøves|fortsætter|holdes|øges|sættes|prøves)|(?:fortsætter|prøver|prøvede|starter|begynder|opstart|fastholdes?|delmål(?:et)?|målet|går efter|løntilskud|rammen|skønner|skønnes) .*timer?(?!\p{L})/iu;
/** Cheap first look: without one of these there are no hours. A bare figure needs its title. */
const hourWords = /tim|\bt\b|t\/|\bt\.|\d\s?[x×]\s?\d|[-–]\s?\d|fra \d|^\s*\d|til \d/iu;
/** Characters of a passage that are read for facts; a sentence is shorter, a hostile text is not. */
const MAX_READ = 2_000;
const weekly = /ug(?:en|entlig|e(?![\p{L}\d])|tl|l\.)|\/\s?uge/iu;

/**
 * Reads the facts of GUIDE.md out of a passage; everything else that was read goes into details.
 *
 * @param documentDate ISO 8601; gives a deadline its year where the text leaves it out
 */
export function factsOf(passage: LabelledPassage, documentDate: string | null = null): { facts: Fact[]; details: Detail[] } {
  const { heading } = passage;
  const text = passage.text.slice(0, MAX_READ);
  const above = [passage.label, passage.section].filter((title) => title !== null).join(' / ');
  const tried =
    /timer?(?!\p{L})|timerne|timetal|dag(?!\p{L})|lektion|ekstra|tid(?![\p{L}\d])|øg|optrap|forsøg|prøv|sat |sætte|hæv|op(?![\p{L}\d])|nej|ja(?![\p{L}\d])/iu.test(
      text,
    ) && canHoldIncrease(heading, text)
      ? increaseTried(text, above, passage.nature === 'plan')
      : null;
  const hours = hoursIn({ ...passage, text }, above);
  const facts: Fact[] = [
    ...(tried === null ? [] : [tried]),
    ...hoursFacts(hours),
    ...(/%|pct|procent/iu.test(text) || /procent/iu.test(above) ? attendanceFacts(text, above, heading === 'attendance') : []),
    ...diagnosisFacts(text, heading === 'diagnoses' || heading === 'substance_use'),
    ...(/\d/u.test(text)
      ? scoreFacts({ ...passage, text }, heading === 'progression' || /progression|(?<![\p{L}\d])score(?![\p{L}\d])|skala/iu.test(above))
      : []),
    ...(/\d/u.test(text) ? deadlineFacts(text, heading === 'next_steps', documentDate) : []),
  ];
  return { facts, details: detailsOf(text, hours.length > 0) };
}

function hoursIn({ text, heading }: LabelledPassage, above: string): Hours[] {
  if (
    !hourWords.test(text) ||
    otherHours.has(heading) ||
    grants.test(text) ||
    grants.test(above) ||
    (!workHours.has(heading) && otherUse.test(text))
  )
    return [];
  const isTitled = /^(?:timetal|timer|arbejdstid|mødetid|fremmødetid|ugentligt? timetal)/iu.test(above);
  const isAboutHours = workHours.has(heading) || isTitled || work.test(text);
  if (!isAboutHours && !weekly.test(text)) return [];
  const bare = isTitled ? /^(\d{1,2}(?:,\d)?)\.?$/u.exec(text.trim())?.[1] : undefined;
  if (bare !== undefined) return [{ min: Number(bare.replace(',', '.')), max: Number(bare.replace(',', '.')), start: 0, end: text.length }];
  return weeklyHours(text, isAboutHours);
}

function canHoldIncrease(heading: HeadingId, text: string): boolean {
  if (grants.test(text)) return false;
  return (
    heading === 'hours_increase' ||
    (!otherHours.has(heading) &&
      /timer?(?!\p{L})|timerne|timetal|lektion|i tid(?![\p{L}\d])|(?<![\p{L}\d])tid(?![\p{L}\d])|øgning/iu.test(text))
  );
}
