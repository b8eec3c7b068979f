import type { Notice } from '../../../domain/notice.ts';
import type { BarePassage } from '../../../domain/passage.ts';
import type { Place } from '../../../domain/place.ts';
import type { ClassifyInput } from '../classify-input.ts';
import type { Outline } from '../outline/outline.ts';

interface Seen {
  readonly text: string;
  readonly place: Place;
}

type Citizen = NonNullable<ClassifyInput['citizen']>;

const cprNumber = /(?<![\d-])(\d{6})\s?-?\s?(\d{4})(?![\d-])/gu;
/** "Pt.: Hanne Bruun", "Vedr. Jesper Holst", "Borger: ...": whom the document says it is about. */
const about = new RegExp(
  String.raw`(?:^|[\s(])(?i:pt|patient|vedr|vedrørende|borger|praktikant|navn|deltager|mentee)\s?[.:]{1,2}\s?:?\s?(?<name>(?:\p{Lu}[\p{Ll}.]+(?:-\p{Lu}\p{Ll}+)?\s?){2,5})`,
  'u',
);

/** Notices about persons: a CPR number that is not the citizen's, and a document that is about somebody else. */
export function personNotices(outline: Outline, passages: readonly BarePassage[], citizen: Citizen | null): Notice[] {
  if (citizen === null) return [];
  const top: Seen[] = [
    ...outline.letterhead,
    ...(outline.title === null ? [] : [outline.title]),
    ...passages
      .filter((p) => p.label !== null && /^(?:borger|patient|pt|cpr|navn|vedr|praktikant)/iu.test(p.label))
      .map((p) => ({ text: `${p.label ?? ''}: ${p.text}`, place: p.place })),
  ];
  const others = [...top, ...passages].flatMap((line) =>
    cprsIn(line.text)
      .filter((cpr) => !isSame(cpr, citizen.cpr, outline.readByOcr))
      .map((cpr) => ({ cpr, place: line.place })),
  );
  const notices = [...new Map(others.map((other) => [other.cpr, other])).values()].map(({ place }): Notice => ({
    code: 'person.other-cpr',
    severity: 'warning',
    reason: "Unexpected CPR number, expected none but the citizen's",
    place,
  }));
  const stranger = ownPersonElsewhere(top, citizen, outline.readByOcr);
  return stranger === null
    ? notices
    : [
        ...notices,
        {
          code: 'person.other-citizen',
          severity: 'warning',
          reason: "Unexpected person of the document, expected the case's citizen",
          place: stranger,
        },
      ];
}

/** Where the document names its own person, and it is not the citizen; a number decides over a name. */
function ownPersonElsewhere(top: readonly Seen[], citizen: Citizen, readByOcr: boolean): Place | null {
  const numbered = top.find((line) => cprsIn(line.text).length > 0);
  if (numbered !== undefined)
    return top.some((line) => cprsIn(line.text).some((cpr) => isSame(cpr, citizen.cpr, readByOcr))) ? null : numbered.place;
  for (const { text, place } of top) {
    const name = about.exec(text)?.groups?.['name'];
    if (name !== undefined && name.trim().split(/\s+/u).length >= 2 && !sharesName(name, citizen.name)) return place;
  }
  return null;
}

function cprsIn(text: string): string[] {
  if (!/\d{6}/u.test(text)) return [];
  return [...text.matchAll(cprNumber)].flatMap(([, day = '', rest = '']) =>
    Number(day.slice(0, 2)) <= 31 && Number(day.slice(2, 4)) <= 12 && day !== '000000' ? [day + rest] : [],
  );
}

/** OCR confuses digits: two that differ are still the same number there. */
function isSame(a: string, b: string, readByOcr: boolean): boolean {
  const other = b.replace(/\D/gu, '');
  const different = Array.from(a).filter((digit, i) => digit !== other.charAt(i)).length;
  return different <= (readByOcr ? 2 : 0);
}

function sharesName(a: string, b: string): boolean {
  const parts = new Set(b.toLowerCase().split(/[\s-]+/u));
  return (
    a
      .toLowerCase()
      .split(/[\s-]+/u)
      .some((part) => part.length > 2 && parts.has(part)) || initials(b).startsWith(initials(a))
  );
}

function initials(name: string): string {
  return (name.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLowerCase();
}
