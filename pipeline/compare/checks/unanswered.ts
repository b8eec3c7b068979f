import type { Check, ClassifiedDocument } from '../../../domain/document.ts';
import type { Passage } from '../../../domain/passage.ts';
import { formQuestions, type FormQuestion } from './form-questions.ts';

const NUMBERED = /^\s*(\d{1,2})\s*[.)]/u;
const NO_ANSWER = /^(?:-+|\/|–|se (?:tidligere|ovenfor|journal)\w*|ikke besvaret|ubesvaret)\.?$/iu;
/** A letter in free text prints at most one such title by chance; with two it is the form. */
const LEAST_TITLES = 2;

/** A title that is printed above or beside an answer. */
interface Title {
  readonly text: string;
  readonly number: number | null;
  readonly isAnswered: boolean;
}

/**
 * Questions of the form without an answer: titles with nothing but a dash or "se tidligere" under them, numbers left out, and questions that the form is
 * known to ask and that stand nowhere, because a blank field holds no passage. Rests on the questions.
 */
export function checkUnanswered({ head, passages }: Pick<ClassifiedDocument, 'head' | 'passages'>): Check | null {
  const titles = titlesOf(passages);
  const known = formQuestions(head.kind, head.documentDate);
  const printed = known.filter((question) => titles.some((title) => isTitleOf(title, question)));
  const isForm = printed.length >= LEAST_TITLES;
  const open = isForm ? openOf(known, titles) : gapsIn(titles, passages);
  return open.length === 0 ? null : { code: 'statement.unanswered', words: open.join(' | ') };
}

function titlesOf(passages: readonly Passage[]): readonly Title[] {
  const titles = new Map<string, Title>();
  for (const { section, label, text } of passages) {
    for (const title of [section, label]) {
      if (title === null) continue;
      const number = Number(title.match(NUMBERED)?.[1] ?? NaN);
      const isAnswered = (titles.get(title)?.isAnswered ?? false) || !NO_ANSWER.test(text.trim());
      titles.set(title, { text: title, number: Number.isNaN(number) ? null : number, isAnswered });
    }
  }
  return [...titles.values()];
}

const isTitleOf = (title: Title, { find }: FormQuestion): boolean => find.test(title.text);

function openOf(known: readonly FormQuestion[], titles: readonly Title[]): readonly string[] {
  return known
    .filter(({ isRequired }) => isRequired)
    .filter((question) => !titles.some((title) => title.isAnswered && (title.number === question.number || isTitleOf(title, question))))
    .map(({ number, text }) => `${number}. ${text}`);
}

/** Of a form that is not known: titles without an answer, and numbers between the first and the last that stand nowhere. */
function gapsIn(titles: readonly Title[], passages: readonly Passage[]): readonly string[] {
  const numbered = titles.filter(({ number }) => number !== null);
  const last = Math.max(0, ...numbered.filter(({ isAnswered }) => isAnswered).map(({ number }) => number ?? 0));
  const answered = new Set(numbered.filter(({ isAnswered }) => isAnswered).map(({ number }) => number));
  const empty = numbered.filter(({ number, isAnswered }) => !isAnswered && !answered.has(number));
  const parted = partedBefore(passages);
  const skipped = Array.from({ length: last }, (_, at) => at + 1).filter(
    (number) => !numbered.some((title) => title.number === number) && !parted.has(nextOf(number, numbered)),
  );
  return [...empty.map(({ text }) => text), ...skipped.map((number) => `${number}.`)];
}

const nextOf = (number: number, titles: readonly Title[]): number =>
  Math.min(...titles.flatMap((title) => (title.number !== null && title.number > number ? [title.number] : [])));

/** Numbers with titles of their own kind before them: a question that is parted under titles without a number has no passage right under it. */
function partedBefore(passages: readonly Passage[]): ReadonlySet<number> {
  const parted = new Set<number>();
  let before: string | null = null;
  for (const { section, heading } of passages) {
    if (heading === 'formalia' || section === null) continue;
    const number = Number(section.match(NUMBERED)?.[1] ?? NaN);
    if (!Number.isNaN(number) && before !== null && !NUMBERED.test(before)) parted.add(number);
    before = section;
  }
  return parted;
}
