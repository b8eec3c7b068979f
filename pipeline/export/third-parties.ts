import { anyCase } from '../any-case.ts';
import { citizenWords } from '../classify/voice/named-roles.ts';

/** People around the citizen who are no party to the case; professionals are named as sources and stay. */
const RELATION =
  '(?:(?:eks|pleje|sted|pap|halv|sviger|barne|olde|bedste)-?)?(?:søn|datter|døtre|brødre|søstre|børn|børnebørn|barn|barnebarn|tvilling|ægtefælle|hustru|kone|mand|samlever|samleverske|kæreste|partner|forlovede|mor|far|moder|fader|forældre|mormor|morfar|farmor|farfar|bror|søster|søskende|broder|onkel|tante|moster|faster|farbror|morbror|niece|nevø|fætter|kusine|svoger|svigerinde|ven|veninde|venner|nabo|genbo|logerende|roommate)';
const ENDING = '(?:nen|ner|nerne|en|n|et|ne|ene|er|erne|rne|s|ren|re)?s?';
const ANY_RELATION = anyCase(`${RELATION}${ENDING}`);
/** No longer than any name: a hostile paper's word of thousands of letters must not be gone through from each of them to each other one. */
const NAME = "(?<!\\p{Lu})\\p{Lu}[\\p{L}'’-]{0,40}?\\p{Ll}[\\p{L}'’-]{0,40}(?!\\p{L})";
const NAMES = `${NAME}(?:\\s+${NAME}){0,3}`;
/** "datteren Emma", "sønnerne Noah og Ida", "hendes mor (Lis Holm)", "barnet på 8 år, Emma". */
const AFTER = new RegExp(
  `(?<!\\p{L})${ANY_RELATION}(?:\\s+(?:på\\s+)?\\d{1,2}\\s+år)?(?:\\s+(?:hedder|kaldet|ved navn|er))?[,:]?\\s+\\(?(${NAMES}(?:(?:,\\s+|\\s+og\\s+)${NAMES}){0,5})`,
  'gu',
);
/** "Lis Holm, borgerens mor", "Peter (samlever)". */
const BEFORE = new RegExp(
  `(${NAMES})(?:,\\s+|\\s+\\()(?:(?:borgerens|hendes|hans|din|dit|min|mit|en|et)\\s+)?${ANY_RELATION}(?!\\p{L})`,
  'gu',
);
/** Words that begin with a capital for another reason. */
const NO_NAMES = new Set(
  'Borger Borgeren Jobcenter Jobcentret Kommune Kommunen Hun Han Det Der Den De Ja Nej Og Men Vi Jeg Du Som Samt Desuden Hverken Begge Danmark'.split(
    ' ',
  ),
);

/** The words of the names of people who are no party to the case; the citizen's own are left out. */
export function thirdParties(texts: readonly string[], citizenName: string | null): ReadonlySet<string> {
  const own = new Set(citizenWords(citizenName));
  const found = texts.flatMap((text) => [...text.matchAll(AFTER), ...text.matchAll(BEFORE)].map(([, names = '']) => names));
  const words = found.flatMap((names) => names.split(/(?:,|\s+og(?=\s)|\s)+/u));
  return new Set(words.filter((word) => word.length > 1 && /^\p{Lu}/u.test(word) && !NO_NAMES.has(word) && !own.has(word.toLowerCase())));
}
