import type { BarePassage } from '../../../domain/passage.ts';
import type { DocumentKind } from '../../../domain/labels.ts';
import type { Outline } from '../outline/outline.ts';
import { anyCase } from '../../any-case.ts';
import { dateMentions } from './date-mentions.ts';

/** "Peter A. Ravn", "K. Dahlgaard", "Anne-Mette Gram": two to five parts, the last one written out. */
const fullName = String.raw`(?:\p{Lu}(?:\p{Ll}+|\.)(?:-\p{Lu}\p{Ll}+)?\s){1,4}\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?`;
/** Before a word of any beginning: it is read from its first letter on, not from each. */
const wordStart = String.raw`(?<![\p{Ll}\p{Lu}])`;
const role = String.raw`(?:praktiserende læge|alm\.?\s?prakt\.?\s?(?:iserende\s)?læge|speciallæge(?:\si\s[\p{Ll} ,]+)?|overlæge|afdelingslæge|afd\.læge|reservelæge|læge|lægekonsulent|psykolog|ergoterapeut|fysioterapeut|sygeplejerske|jobkonsulent|beskæftigelseskonsulent|virksomhedskonsulent|konsulent|sagsbehandler|rådgiver|mentor|koordinator|bibliotekar|${wordStart}\p{Ll}*leder|indehaver|${wordStart}\p{Ll}*medarbejder|${wordStart}\p{Ll}*konsulent)`;
const anyRole = anyCase(role);
const nameFirst = new RegExp(String.raw`^(?<name>${fullName})(?<role>,?\s(?:${role}|(?!ydernr|den\s|d\.)[\p{Ll}][\p{L} ./]{2,50}))?`, 'u');
const roleFirst = new RegExp(String.raw`^(?<role>${anyRole})\s(?<name>${fullName})`, 'u');
const writtenBy = new RegExp(
  String.raw`(?:${anyCase('udfyldt|skrevet|udarbejdet|underskrevet|udfærdiget|afgivet')})\saf\s(?<name>${fullName})(?<role>,\s[\p{Ll}][\p{L} ]{2,40})?`,
  'u',
);
const inLetterhead = new RegExp(
  String.raw`(?:(?<role>${anyRole}|[Ss]peciallæge i \p{Ll}+)|v/|ved)\s(?<name>${fullName})(?=\s?(?:[-/,|]|$))`,
  'u',
);
const opener =
  /^(?:(?:underskrift|underskrevet|dato og underskrift|dato|mvh|med venlig hilsen|venlig hilsen|de bedste hilsner|mange hilsn?er|hilsen|god sommer fra|vh|kh)(?![\p{L}]))[\s:,.]*/iu;
const signatureLabel = /underskrift|underskrevet|udfyldt af|skrevet af|udarbejdet af|rapport af|konsulent|læge|behandler|afsender/iu;
const anyName = new RegExp(`(?<name>${fullName})`, 'u');
/** "... efter konsultation 14.1.2025, H. Sandvad." */
const trailing = new RegExp(String.raw`\d,\s(?<name>${fullName})\.?$`, 'u');
const MAX_SIGNATURE = 200;
const CLOSING = 3;

/** Who wrote the document, as it signs; the file's own author only where the pages do not say. Null where neither does. */
export function findAuthor(outline: Outline, passages: readonly BarePassage[], kind: DocumentKind): string | null {
  if (kind === 'cv') return citizenOfCv(outline);
  const heads = [...outline.letterhead.map((line) => line.text), ...(outline.title === null ? [] : [outline.title.text])];
  const closing = passages.slice(-CLOSING).toReversed();
  for (const passage of closing) {
    const signed =
      signatureIn(passage.text) ??
      named(trailing.exec(passage.text.slice(-MAX_SIGNATURE))) ??
      (signatureLabel.test(passage.label ?? '') ? named(anyName.exec(passage.text)) : null);
    if (signed !== null) return withRole(signed, heads);
  }
  for (const { text } of [...passages.slice(0, CLOSING), ...closing]) {
    const by = named(writtenBy.exec(text));
    if (by !== null) return by;
  }
  for (const text of heads) {
    const head = named(inLetterhead.exec(text));
    if (head !== null) return head;
  }
  return greetingName(closing) ?? outline.info.from ?? fileAuthor(outline.info.author);
}

/** The letterhead may say what the signature leaves out: "Speciallæge i psykiatri Torben Elmegaard". */
function withRole(signed: string, heads: readonly string[]): string {
  if (signed.includes(',')) return signed;
  const head = heads.find((text) => text.includes(signed));
  const behind = head === undefined ? undefined : new RegExp(`${signed},\\s(${anyRole})`, 'u').exec(head)?.[1];
  const before = head === undefined ? undefined : new RegExp(`(${anyRole}|[Ss]peciallæge i \\p{Ll}+)\\s${signed}`, 'u').exec(head)?.[1];
  const found = behind ?? before;
  return found === undefined ? signed : `${signed}, ${found.charAt(0).toLowerCase()}${found.slice(1).trim()}`;
}

/** A signature line: name and title, with or without a date and a greeting. */
function signatureIn(text: string): string | null {
  if (text.length > MAX_SIGNATURE) return null;
  const bare = withoutDates(text)
    .replace(opener, '')
    .replace(/^(?:d\.|den)\s/u, '')
    .replace(/^[\s,.:-]+|[\s,:-]+$/gu, '');
  if (bare.split(/\s+/u).length > 9) return null;
  const match = roleFirst.exec(bare) ?? nameFirst.exec(bare);
  if (match === null) return null;
  const rest = bare.slice(match[0].length);
  return /^[\s.,)]*$|^\s?[,/(–-]/u.test(rest) ? named(match) : null;
}

function named(match: RegExpExecArray | null): string | null {
  const { name, role: title } = match?.groups ?? {};
  if (name === undefined) return null;
  const clean = title?.replace(/^,?\s/u, '').replace(/[.,\s]+$/u, '');
  return clean === undefined || clean === '' ? name.trim() : `${name.trim()}, ${clean.charAt(0).toLowerCase()}${clean.slice(1)}`;
}

/** "Mvh Vibeke": a first name is an author where nothing better stands. */
function greetingName(closing: readonly BarePassage[]): string | null {
  for (const { text } of closing) {
    const match = opener.exec(text);
    const name = match === null ? null : /^\p{Lu}\p{Ll}+(?=[\s,.]|$)/u.exec(text.slice(match[0].length));
    if (name != null) return name[0];
  }
  return null;
}

function citizenOfCv(outline: Outline): string | null {
  const lines = [...outline.letterhead.map((line) => line.text), outline.title?.text ?? ''];
  const match = lines.map((line) => new RegExp(`^${fullName}`, 'u').exec(line)).find((hit) => hit !== null);
  return match?.[0] ?? fileAuthor(outline.info.author);
}

function fileAuthor(author: string | undefined): string | null {
  return author === undefined || /^(?:un-?named|admin|user|bruger|microsoft|unknown)/iu.test(author) ? null : author;
}

function withoutDates(text: string): string {
  return dateMentions(text)
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
    .trim();
}
