import type { Outline } from '../outline/outline.ts';

const organisation =
  /(?<!\p{L})(?:ApS|A\/S|I\/S|P\/S|kommune|region(?:ens|shospital\p{Ll}*)?|hospital(?:et)?|sygehus|universitetshospital|klinik(?:ken)?|ambulatori\p{Ll}*|afdeling|lægehus(?:et)?|lægerne|jobcenter|projekt|team(?:et)?|enhed|konsulent\p{Ll}*)|bibliotek|cent(?:er|ret)(?!\p{L})|værksted(?:et)?|skole(?:n)?(?!\p{L})|børnehave|arkiv(?:et)?(?!\p{L})|gartneri|planteskole|forening|psykiatri|huset(?!\p{L})/iu;
const person = /\d{6}-?\d{4}|^(?:pt|vedr|borger|patient|praktikant|navn|cpr|til|dato)\b|^(?:pt|vedr)\.|kopi til/iu;
const form = /^LÆ\s?\d{3}|attest|rapport|epikrise|notat|version \d/iu;

/** A specialist's own name is no house. */
const ownPractice = /^(?:speciallæge|mentor|psykolog|læge)\s/iu;

/** The house the document comes from, from its letterhead: "Jobvejen ApS", without address. Null where none stands. */
export function findOrganisation(outline: Outline, author: string | null): string | null {
  const name = author?.split(',')[0] ?? '';
  const lines = outline.letterhead
    .flatMap((line) => line.text.split(/\s\/\s/u))
    .filter((line) => !person.test(line) && (name === '' || !line.includes(name) || organisation.test(line.replace(name, ''))));
  const named =
    lines.filter((line) => !form.test(line)).find((line) => organisation.test(line) && !ownPractice.test(line)) ??
    lines.find((line) => organisation.test(line) && !ownPractice.test(line));
  const line =
    named ??
    lines.find(
      (one) =>
        !form.test(one) && /^\p{Lu}/u.test(one) && !/\d{2,}/u.test(withoutAddress(one)) && withoutAddress(one).split(/\s+/u).length <= 6,
    );
  if (line !== undefined && line !== name) return withoutAddress(line);
  const fromAuthor = author
    ?.split(',')
    .slice(1)
    .map((part) => part.trim())
    .find((part) => organisation.test(part) && /^\p{Lu}/u.test(part));
  return fromAuthor ?? null;
}

function withoutAddress(line: string): string {
  const [first = line] = line.split(/\s[-–|/]\s|,\s(?=\p{L}[^,]*\d|\d)|,\s(?:tlf|journal)/iu);
  return first.replace(/^(?:fra|afsender):\s/iu, '').trim();
}
