import type { DocumentKind, Voice } from '../../../domain/labels.ts';

const voiceOfKind: Readonly<Record<DocumentKind, Voice>> = {
  lae_125: 'doctor',
  lae_135: 'doctor',
  lae_145: 'doctor',
  lae_155: 'doctor',
  lae_265: 'doctor',
  lae_275: 'doctor',
  lae_285: 'doctor',
  epikrise: 'doctor',
  journaludskrift: 'doctor',
  consultant_note: 'doctor',
  supplier_status: 'supplier',
  supplier_progression: 'supplier',
  supplier_final: 'supplier',
  supplier_running: 'supplier',
  mentor_report: 'supplier',
  placement_report: 'employer',
  cv: 'citizen',
  preparatory_plan: 'caseworker',
  team_recommendation: 'caseworker',
  journal_note: 'caseworker',
  correspondence: 'supplier',
  other: 'caseworker',
};
const roles: readonly (readonly [RegExp, Voice])[] = [
  [/(?<![\p{L}\d])læge|overlæge|psykolog|fysioterapeut|ergoterapeut|sygeplejerske|speciallæge|diætist|audiolog|jordemoder/iu, 'doctor'],
  [
    /jobkonsulent|projektmedarbejder|værkstedsleder|virksomhedskonsulent|beskæftigelseskonsulent|mentor|forløbs|kursusleder|job\s?coach/iu,
    'supplier',
  ],
  [/sagsbehandler|rådgiver|jobcenter|kommune(?![\p{L}\d])|ungecenter|rehabiliteringsteam/iu, 'caseworker'],
  [
    /indehaver|ejer(?![\p{L}\d])|butikschef|bibliotek|(?<![\p{L}\d])leder(?![\p{L}\d])|arkiv|restaurant|køkkenchef|gartner|planteskole|købmand|brugs|afdelingsleder|driftsleder|værkfører|mester(?![\p{L}\d])|depot/iu,
    'employer',
  ],
];
/** Kinds whose author may be of several sorts. */
const open: ReadonlySet<DocumentKind> = new Set(['placement_report', 'correspondence', 'other', 'journaludskrift']);
/** A workplace speaks of itself as the place; a supplier speaks of the place as somewhere else. */
const workplace =
  /(?<!\p{L})(?:hos os|her hos|(?:er|været|kommer|møder|starter?|begyndte) her|vi andre|vores (?:kunder|butik|afdeling|gæster|børn|lager|kalender|medarbejdere|baglokale)|i (?:butikken|børnehaven|køkkenet|arkivet|depotet|værkstedet|drivhuset|afdelingen)|alle her|ansætte)(?!\p{L})/giu;
const supplierWords =
  /(?<!\p{L})(?:praktikstedet|virksomheden|i (?:virksomheds)?praktik(?:ken)? (?:på|hos|i)|hos (?:hans|hendes) praktiksted|stedet|indehaveren?|kontaktperson|rapport(?:en)?|forløbet|borgeren?|jobkonsulent|på pladsen|vi har (?:aftalt|besøgt|talt med))(?!\p{L})/giu;
const formForWorkplace =
  /(?:skema|spørgeskema|evaluering).{0,20}(?:virksomhed|praktiksted|arbejdsplads|arbejdsgiver)|tilbagemelding fra (?:praktik|virksomhed|arbejds)|^praktikant(?!\p{L})/iu;

/** What the voice of a document's author is read from. */
export interface AuthorSigns {
  readonly author: string | null;
  readonly letterhead: readonly string[];
  readonly body: string;
  readonly citizenName: string | null;
}

/** Who speaks where a passage does not say: by kind, else by what the author calls herself, else by how the place is spoken of. */
export function authorVoice(kind: DocumentKind, { author, letterhead, body, citizenName }: AuthorSigns): Voice {
  if (!open.has(kind)) return voiceOfKind[kind];
  if (citizenName !== null && author !== null && isCitizen(author, citizenName)) return 'citizen';
  if (kind === 'placement_report' && letterhead.some((line) => formForWorkplace.test(line))) return 'employer';
  const named = [author ?? '', ...letterhead].join('\n');
  const found =
    roles.find(([words]) => words.test(author ?? '')) ??
    (kind === 'placement_report' ? undefined : roles.find(([words]) => words.test(named)));
  if (found !== undefined) return found[1];
  if (kind !== 'placement_report' && kind !== 'correspondence') return voiceOfKind[kind];
  const [here, there] = [body.match(workplace)?.length ?? 0, body.match(supplierWords)?.length ?? 0];
  const isSupplierHead = letterhead.some((line) => /ApS|projekt|værksted|forløb|afklaring|trin|konsulent/iu.test(line)) ? 1 : 0;
  return here > there + isSupplierHead ? 'employer' : 'supplier';
}

/** Two names in common, or a first name alone as under a private mail. */
function isCitizen(author: string, citizenName: string): boolean {
  const parts = author.split(',')[0]?.trim().toLowerCase().split(/\s+/u) ?? [];
  const names = citizenName.toLowerCase().split(/\s+/u);
  const shared = parts.filter((part) => names.includes(part)).length;
  return shared >= 2 || (parts.length === 1 && parts[0] === names[0]);
}
