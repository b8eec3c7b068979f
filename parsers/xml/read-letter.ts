import type { Element } from 'domhandler';
import type { Draft } from '../layout/place-blocks.ts';
import { readLines } from '../layout/read-lines.ts';
import { diagnosisNames, fieldNames, isTechnical, letterNames, partyNames, sectionNames } from './letter-words.ts';
import { childrenOf } from '../layout/children-of.ts';
import { leavesOf, linesOf, localName, textOf } from './text-of.ts';

/** `Emessage`: an envelope and one letter or more. An element that no table knows is still read, under its own name. */
export function readLetter(root: Element): readonly Draft[] {
  const parts = childrenOf(root);
  const sent = parts
    .filter((part) => localName(part) === 'Envelope')
    .flatMap(childrenOf)
    .find((part) => localName(part) === 'Sent');
  const letters = parts.filter((part) => localName(part) !== 'Envelope');
  return letters.flatMap((letter) => [...topOf(letter, sent ?? null), ...childrenOf(letter).flatMap(readPart)]);
}

function topOf(letter: Element, sent: Element | null): readonly Draft[] {
  const parties = childrenOf(letter).flatMap((part): Draft[] => {
    const label = partyNames[localName(part)];
    const text = leavesOf(part, isTechnical).join(', ');
    return label === undefined || text === '' ? [] : [{ kind: 'paragraph', text: `${label}: ${text}` }];
  });
  const name = localName(letter);
  return [
    ...parties,
    ...(sent === null ? [] : [{ kind: 'paragraph', text: `Sendt: ${textOfTime(sent)}` } as const]),
    { kind: 'title', text: letterNames[name] ?? inWords(name) },
  ];
}

function readPart(element: Element): readonly Draft[] {
  const name = localName(element);
  if (name in partyNames || name === 'Letter' || isTechnical(name)) return [];
  if (name === 'ClinicalInformation') return readNote(element);
  if (childrenOf(element).some((child) => localName(child) === 'DiagnoseText')) return [readDiagnosis(element)];
  const label = fieldNames[name];
  if (label !== undefined || childrenOf(element).every((child) => FORMATTING.test(localName(child))))
    return readField(element, label ?? inWords(name));
  const section = sectionNames[name];
  const inner = childrenOf(element).flatMap(readPart);
  return section === undefined || inner.length === 0 ? inner : [{ kind: 'section-title', level: 1, text: section }, ...inner];
}

/** Elements of MedCom's formatted text. */
const FORMATTING = /^(Break|Space|Bold|Italic|Underline|FixedFont|Right|Center|Paragraph)$/u;

function readField(element: Element, label: string): readonly Draft[] {
  const lines = linesOf(element).trim();
  if (lines.includes('\n') && !childrenOf(element).some((child) => localName(child) === 'Date'))
    return [{ kind: 'section-title', level: 1, text: label }, ...readLines(lines, { hasTitle: false })];
  return [{ kind: 'form-field', label, text: textOfTime(element) }];
}

/** A note of the letter, and below it the day it was signed. */
function readNote(element: Element): readonly Draft[] {
  return childrenOf(element)
    .toSorted((a, b) => Number(localName(a) === 'Signed') - Number(localName(b) === 'Signed'))
    .flatMap((part): readonly Draft[] =>
      localName(part) === 'Signed'
        ? [{ kind: 'paragraph', text: `Underskrevet: ${textOfTime(part)}` }]
        : isTechnical(localName(part))
          ? []
          : readLines(linesOf(part), { hasTitle: false }),
    );
}

function readDiagnosis(element: Element): Draft {
  const part = (name: string): string => {
    const found = childrenOf(element).find((child) => localName(child) === name);
    return found === undefined ? '' : textOfTime(found);
  };
  const label = diagnosisNames[localName(element)] ?? (part('DiagnoseDescriptionCode') || 'Diagnose');
  const text = [part('DiagnoseCode'), part('DiagnoseText'), part('DiagnoseDateTime')].filter((each) => each !== '').join(' ');
  return { kind: 'form-field', label, text };
}

/** `Date` and `Time` stand beside each other without a blank. */
function textOfTime(element: Element): string {
  const inner = childrenOf(element);
  return inner.some((child) => localName(child) === 'Date') ? inner.map(textOf).join(' ') : textOf(element);
}

/** `ReferralReason` as "Referral reason". */
export function inWords(name: string): string {
  const words = name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
