import type { BarePassage } from '../../../domain/passage.ts';
import type { Outline } from '../outline/outline.ts';
import { dateMentions, edgeOf, type DateMention } from './date-mentions.ts';

/** The days a document tells of, first and last. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const label = /period|forløb|kontakt|indlagt|indlæggelse/iu;
const sentence = /(?:dækker|i perioden|perioden|kontakter i|indlagt|rapportperiode)/iu;
const first = /første besøg|indlagt|indskrevet|startdato|opstart/iu;
const last = /sidste besøg|udskrevet|slutdato/iu;
const TOP = 8;

/** The period a report or a discharge letter covers, where it says so near its top. A grant's period is none. */
export function findPeriod(outline: Outline, passages: readonly BarePassage[]): Period | null {
  const lines = [...outline.letterhead.map(({ text }) => ({ text, label: null })), ...passages.slice(0, TOP)];
  for (const line of lines) {
    const isNamed = (line.label !== null && label.test(line.label)) || (sentence.test(line.text) && !/bevilg/iu.test(line.text));
    const period = isNamed ? rangeIn(line.text, line.label !== null) : null;
    if (period !== null) return period;
  }
  const from = dayLabelled(lines, first);
  const to = dayLabelled(lines, last);
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

function rangeIn(text: string, isAnswer: boolean): Period | null {
  const mentions = dateMentions(text);
  const [a, b] = mentions;
  if (a === undefined) return null;
  if (b === undefined) return a.day === null && isAnswer ? wholeMonth(a) : null;
  if (!/^[\s.]*(?:-|–|til|,? ?udskrevet)/iu.test(text.slice(a.end, b.start))) return null;
  const [from, to] = [edgeOf(a, 'first'), edgeOf(b, 'last')];
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

function wholeMonth(mention: DateMention): Period | null {
  const [from, to] = [edgeOf(mention, 'first'), edgeOf(mention, 'last')];
  return from === null || to === null ? null : { from, to };
}

function dayLabelled(lines: readonly { readonly text: string; readonly label: string | null }[], words: RegExp): string | null {
  const line = lines.find((one) => one.label !== null && words.test(one.label));
  const mention = line === undefined ? undefined : dateMentions(line.text)[0];
  return mention === undefined ? null : edgeOf(mention, 'first');
}
