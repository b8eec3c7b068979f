import type { DocumentKind, Voice } from '../../../domain/labels.ts';

const voiceOfKind: Readonly<Record<DocumentKind, Voice>> = {
  lae_125: 'doctor', lae_135: 'doctor', lae_145: 'doctor', lae_155: 'doctor', lae_265: 'doctor', lae_275: 'doctor', lae_285: 'doctor',
  epikrise: 'doctor', journaludskrift: 'doctor', consultant_note: 'doctor',
  supplier_status: 'supplier', supplier_progression: 'supplier', supplier_final: 'supplier', supplier_running: 'supplier', mentor_report: 'supplier',
  placement_report: 'employer', cv: 'citizen', preparatory_plan: 'caseworker', team_recommendation: 'caseworker', journal_note: 'caseworker',
  correspondence: 'supplier', other: 'caseworker',
};
const roles: readonly (readonly [RegExp, Voice])[] = [
  [/(?<![\p{L}\d])læge|overlæge|psykolog|fysioterapeut|ergoterapeut|sygeplejerske|speciallæge|diætist|audiolog|jordemoder/iu, 'doctor'],
  [/jobkonsulent|projektmedarbejder|værkstedsleder|virksomhedskonsulent|beskæftigelseskonsulent|mentor|forløbs|kursusleder|job\s?coach/iu, 'supplier'],
  [/sagsbehandler|rådgiver|jobcenter|kommune(?![\p{L}\d])|ungecenter|rehabiliteringsteam/iu, 'caseworker'],
  [/indehaver|ejer(?![\p{L}\d])|butikschef|bibliotek|(?<![\p{L}\d])leder(?![\p{L}\d])|arkiv|restaurant|køkkenchef|gartner|planteskole|købmand|brugs|afdelingsleder|driftsleder|værkfører|mester(?![\p{L}\d])|depot/iu, 'employer'],
];
const settled: ReadonlySet<DocumentKind> = new Set(['lae_125', 'lae_135', 'lae_145', 'lae_155', 'lae_265', 'lae_275', 'lae_285', 'epikrise', 'cv', 'preparatory_plan', 'journal_note', 'team_recommendation', 'mentor_report']);

/** Who speaks where a passage does not say: by kind, else by what the author calls herself. */
export function authorVoice(kind: DocumentKind, authorLines: readonly string[], citizenName: string | null): Voice {
  if (settled.has(kind)) return voiceOfKind[kind];
  const text = authorLines.join('\n');
  if (kind === 'correspondence' && citizenName !== null && hasName(text, citizenName)) return 'citizen';
  const found = roles.find(([words]) => words.test(text));
  if (found === undefined) return voiceOfKind[kind];
  return kind.startsWith('supplier') && found[1] === 'employer' ? 'supplier' : found[1];
}

function hasName(text: string, name: string): boolean {
  const [first = '', ...others] = name.split(/\s+/u);
  return new RegExp(`\\b${first}\\b`, 'u').test(text) && (others.some((part) => text.includes(part)) || text.trim().split(/\s+/u).length <= 3);
}
