import type { FailureCode } from '../failures.ts';
import type { DraftFinding, FindingCode, SentState } from '../draft.ts';

/** Sentences about a file before it is sent: what is the matter, and what to do. About the document, never about the person who wrote it. */
export interface DraftWords {
  readonly findings: Readonly<Record<FindingCode, (finding: DraftFinding, day: (day: string | null) => string) => string>>;
  /** Why a draft could not be read, where its sender has something else to do than who received it. */
  readonly unread: Readonly<Partial<Record<FailureCode, string>>>;
  /** How far a sent file is. */
  readonly sent: Readonly<Record<SentState, string>>;
}

/** "3", "3-5", "1, 3-5": pages as people write them. */
function pagesOf({ pages = [] }: DraftFinding): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}

const many = ({ pages = [] }: DraftFinding): boolean => pages.length > 1;
const listOf = ({ words = [] }: DraftFinding): string => words.map((word) => `“${word}”`).join(', ');

export const draftWordsDa: DraftWords = {
  findings: {
    'citizen.other': () => 'Filen handler om en anden borger end sagens og kan ikke sendes. Fjern den, og læg den rigtige op.',
    'report.hours-unstated': () =>
      'Rapporten siger ikke, om det er forsøgt at øge timetallet. Skriv, om det er prøvet, og hvordan det gik, eller hvorfor det ikke er prøvet.',
    'report.near-identical': ({ percent = 0, day = null }, say) =>
      `${percent} % er gentaget fra jeres rapport ${say(day)}. Skriv, hvad der er sket siden.`,
    'report.citizen-only': () => 'Rapporten gengiver kun borgerens egne ord. Skriv også, hvad I selv har set og vurderer.',
    'report.empty': () => 'Rapporten er næsten tom. Skriv svar, der kan stå alene.',
    'statement.unanswered': (finding) => `Der mangler svar på: ${listOf(finding)}.`,
    'statement.no-consultation-date': () => 'Det fremgår ikke, hvornår borgeren sidst er set. Skriv datoen.',
    'statement.near-identical': ({ percent = 0, day = null }, say) =>
      `${percent} % er gentaget fra jeres attest ${say(day)}. Skriv, hvad der er ændret siden.`,
    'order.not-the-answer': () => 'Filen ligner ikke et svar på bestillingen. Se efter, om det er den rigtige fil.',
    'order.unanswered': (finding) => `Bestillingen spørger også om: ${listOf(finding)}. Det står der intet om.`,
    'order.answered': () => 'Filen svarer på bestillingens spørgsmål.',
    'pages.unreadable': (finding) =>
      `Side ${pagesOf(finding)} kan ikke læses. Gem ${many(finding) ? 'siderne' : 'siden'} på ny, og læg filen op igen.`,
    'pages.scanned': (finding) => `Side ${pagesOf(finding)} er scannet. Teksten bliver læst, når filen er sendt.`,
    'inside.unreadable': () => 'En fil, der ligger i denne, kan ikke læses. Læg den op for sig selv i et andet format.',
    'inside.locked': () => 'En fil, der ligger i denne, er beskyttet med adgangskode. Fjern adgangskoden, og læg den op igen.',
    'date.missing': () => 'Der står ingen dato i filen. Skriv, hvornår den er udfærdiget.',
    'kind.unknown': () => 'Vi kan ikke se, hvilken slags dokument det er. Det kan sendes alligevel.',
    'file.twice': () => 'I har sendt den samme fil før. Den er allerede modtaget.',
  },
  unread: {
    'document.encrypted': 'Filen er låst med adgangskode. Gem den uden adgangskode, og læg den op igen.',
    'document.corrupt': 'Filen er beskadiget. Gem den på ny, og læg den op igen.',
    'document.no-pages': 'Filen har ingen sider. Se efter, om det er den rigtige fil.',
    'document.infected': 'Virusscanneren har fundet skadelig kode i filen. Den kan ikke sendes. Få jeres computer set efter.',
    'document.unsupported': 'Filer af denne type kan ikke læses. Gem som PDF eller Word, og læg filen op igen.',
    'document.empty': 'Filen er tom. Se efter, om det er den rigtige fil.',
    'document.too-large': 'Filen er for stor til at blive læst, når den pakkes ud. Del den op i mindre filer.',
    'upload.too-large': 'Filen er for stor. Del den op i mindre filer.',
    'upload.incomplete': 'Filen er ikke kommet helt frem. Læg den op igen.',
  },
  sent: {
    waiting: 'Modtaget, bliver læst',
    read: 'Læst',
    failed: 'Kunne ikke læses',
    infected: 'Afvist: virus',
    held: 'Hos en sagsbehandler, der ser på den',
  },
};

export const draftWordsEn: DraftWords = {
  findings: {
    'citizen.other': () => "The file is about another citizen than the case's and cannot be sent. Remove it, and upload the right one.",
    'report.hours-unstated': () =>
      'The report does not say whether an increase in hours was tried. Write whether it was and how it went, or why it was not.',
    'report.near-identical': ({ percent = 0, day = null }, say) =>
      `${percent} % is repeated from your report of ${say(day)}. Write what has happened since.`,
    'report.citizen-only': () => "The report gives the citizen's own words alone. Write what you have seen and think yourselves, too.",
    'report.empty': () => 'The report is nearly empty. Write answers that can stand alone.',
    'statement.unanswered': (finding) => `There is no answer to: ${listOf(finding)}.`,
    'statement.no-consultation-date': () => 'It does not say when the citizen was last seen. Write the date.',
    'statement.near-identical': ({ percent = 0, day = null }, say) =>
      `${percent} % is repeated from your statement of ${say(day)}. Write what has changed since.`,
    'order.not-the-answer': () => 'The file does not look like an answer to the order. See whether it is the right file.',
    'order.unanswered': (finding) => `The order also asks: ${listOf(finding)}. Nothing is said of it.`,
    'order.answered': () => 'The file answers the questions of the order.',
    'pages.unreadable': (finding) =>
      `Page ${pagesOf(finding)} cannot be read. Save ${many(finding) ? 'the pages' : 'the page'} anew, and upload the file again.`,
    'pages.scanned': (finding) => `Page ${pagesOf(finding)} is scanned. Its text is read once the file is sent.`,
    'inside.unreadable': () => 'A file that lies in this one cannot be read. Upload it by itself in another format.',
    'inside.locked': () => 'A file that lies in this one is protected by a password. Remove the password, and upload it again.',
    'date.missing': () => 'There is no date in the file. Write when it was made.',
    'kind.unknown': () => 'We cannot tell what kind of document it is. It can be sent all the same.',
    'file.twice': () => 'You have sent the same file before. It has been received already.',
  },
  unread: {
    'document.encrypted': 'The file is locked by a password. Save it without one, and upload it again.',
    'document.corrupt': 'The file is damaged. Save it anew, and upload it again.',
    'document.no-pages': 'The file has no pages. See whether it is the right file.',
    'document.infected': 'The virus scanner has found harmful code in the file. It cannot be sent. Have your computer looked at.',
    'document.unsupported': 'Files of this type cannot be read. Save it as PDF or Word, and upload it again.',
    'document.empty': 'The file is empty. See whether it is the right file.',
    'document.too-large': 'The file is too large to be read once it is unpacked. Split it into smaller files.',
    'upload.too-large': 'The file is too large. Split it into smaller files.',
    'upload.incomplete': 'The file has not come through whole. Upload it again.',
  },
  sent: {
    waiting: 'Received, being read',
    read: 'Read',
    failed: 'Could not be read',
    infected: 'Refused: virus',
    held: 'With a caseworker, who looks at it',
  },
};
