import type { Notice } from '../../../domain/notice.ts';
import type { BarePassage } from '../../../domain/passage.ts';
import type { Place } from '../../../domain/place.ts';
import type { ClassifyInput } from '../classify-input.ts';
import type { Outline } from '../outline/outline.ts';
import { cprsIn, personLines, personNamed, type Seen } from './own-person.ts';

type Citizen = NonNullable<ClassifyInput['citizen']>;

/** Notices about persons: a CPR number that is not the citizen's, and a document that is about somebody else. */
export function personNotices(outline: Outline, passages: readonly BarePassage[], citizen: Citizen | null): Notice[] {
  if (citizen === null) return [];
  const top = personLines(outline, passages);
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
    const name = personNamed(text);
    if (name !== null && !sharesName(name, citizen.name)) return place;
  }
  return null;
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
