import type { BarePassage } from '../../../domain/passage.ts';
import type { Place } from '../../../domain/place.ts';
import { anyCase } from '../../any-case.ts';
import type { Outline } from '../outline/outline.ts';

/** A line that may tell whom a document is about. */
export interface Seen {
  readonly text: string;
  readonly place: Place;
}

const cprNumber = /(?<![\d-])(\d{6})\s?-?\s?(\d{4})(?![\d-])/gu;
/** "Pt.: Hanne Bruun", "Vedr. Jesper Holst", "Borger: ...": whom the document says it is about. */
const about = new RegExp(
  String.raw`(?:^|[\s(])(?:${anyCase('pt|patient|vedr|vedrørende|borger|praktikant|navn|deltager|mentee')})\s?[.:]{1,2}\s?:?\s?(?<name>(?:\p{Lu}[\p{Ll}.]+(?:-\p{Lu}\p{Ll}+)?\s?){2,5})`,
  'u',
);

/** Letterhead, title and the fields for the person: where a document says whom it is about. */
export function personLines(outline: Outline, passages: readonly BarePassage[]): readonly Seen[] {
  return [
    ...outline.letterhead,
    ...(outline.title === null ? [] : [outline.title]),
    ...passages
      .filter((p) => p.label !== null && /^(?:borger|patient|pt|cpr|navn|vedr|praktikant)/iu.test(p.label))
      .map((p) => ({ text: `${p.label ?? ''}: ${p.text}`, place: p.place })),
  ];
}

/** Ten digits each; a number that is no day is none. */
export function cprsIn(text: string): string[] {
  if (!/\d{6}/u.test(text)) return [];
  return [...text.matchAll(cprNumber)].flatMap(([, day = '', rest = '']) =>
    Number(day.slice(0, 2)) <= 31 && Number(day.slice(2, 4)) <= 12 && day !== '000000' ? [day + rest] : [],
  );
}

/** The name that a line gives its document's person, of at least two words; null where it gives none. */
export function personNamed(text: string): string | null {
  const name = about.exec(text)?.groups?.['name']?.trim();
  return name !== undefined && name.split(/\s+/u).length >= 2 ? name : null;
}
