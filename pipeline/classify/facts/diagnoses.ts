import type { Fact } from '../../../domain/passage.ts';
import { diagnosisNames } from './diagnosis-names.ts';

type Diagnosis = Extract<Fact, { type: 'diagnosis' }>;

/** SKS code with its D ("DF33.1", "DM545", "DF60.31"), or a bare ICD-10 code with a point or in brackets ("F33.1", "(F32)"). */
const codes =
  /(?<![\p{L}\d-])(?:D(?<sks>[A-Z]\d{2}(?:[.,]?\d{1,3}[A-Z]?)?)|D(?<wide>[A-Z]\s\d{2}\.\d{1,2})|(?<icd>[A-Z]\d{2}\.\d{1,2}[A-Z]?)|(?<=\()(?<short>[A-Z]\d{2})(?=\)))(?![\p{L}\d])/gu;
const names = new RegExp(
  String.raw`(?<!\p{L})(?:(?:let|moderat|middelsvær|svær|kronisk|bilateral|atypisk|varig|sekundær)[et]*\s(?:grad\saf\s)?)?(?:${diagnosisNames.toSorted((a, b) => b.length - a.length).join('|')})\p{Ll}{0,4}(?!\p{L})`,
  'iu',
);
const denied = /(?<![\p{L}\d])(?:ingen|ikke|uden|intet|afkræfte|udelukke|frafald|ej|næppe|klinget|overstået|tvivl|ansøg|mistænk)/iu;
const leadIn =
  /^.*?(?:(?<![\p{L}\d])(?:kendt m(?:ed|\.)|obs\.|diagnosen|diagnose:|kriterierne for|lider af|har|med|for|af|desuden|også|viste|fandtes|irritabel(?= ))\s)(?=\p{L})/iu;
const tail = /\s(?:siden|fra|gennem|i \d|diagnosticeret|påvist|bekræftet|debut|efter|pga|stillet|i behandling|(?:19|20)\d\d).*$/iu;
const rubric = /^(?:(?:og|samt|desuden|endvidere)\s|(?:aktions|bi|hoved|tillægs)?diagnoser?(?:kode)?r?\s?:?\s*|[A-H]\s?:\s*)+/iu;
const MAX_NAME = 90;

/** Diagnoses with their code, without its point; where no code is written, only a diagnosis that is named. */
export function diagnosisFacts(text: string, isHealth: boolean): Diagnosis[] {
  const coded = [...(/[A-Z]\s?\d\d/u.test(text) ? text.matchAll(codes) : [])].flatMap((match): Diagnosis[] => {
    const { sks, wide, icd, short } = match.groups ?? {};
    const code = `D${(sks ?? wide ?? icd ?? short ?? '').replace(/[.,\s]/gu, '')}`;
    const name = nameBeside(text, match.index, match.index + match[0].length);
    return name === null ? [] : [{ type: 'diagnosis', code, text: name }];
  });
  if (coded.length > 0) return [...new Map(coded.map((fact) => [fact.code, fact])).values()];
  const named = isHealth ? names.exec(text) : null;
  if (named === null || denied.test(text.slice(0, named.index))) return [];
  return [{ type: 'diagnosis', code: null, text: named[0] }];
}

/** The name stands behind a leading code ("DF33.1 Periodisk depression") or before one in brackets. */
function nameBeside(text: string, start: number, end: number): string | null {
  const behind = /^[)\s:-]*(?<name>\p{L}(?:[^.;()]|(?<=obs)\.)*)/u.exec(text.slice(end))?.groups?.['name'];
  const lead = text.slice(0, start).split(/[.;)]/u).at(-1) ?? '';
  const before = lead
    .replace(/(?<![\s(,:])[\s(,:]*(?:ICD-?10:?[\s(,:]*)?$/iu, '')
    .trim()
    .replace(rubric, '');
  const isLeading = before === '' || /^D?[A-Z]\d{2}/u.test(before) || /^[A-H]$/u.test(before);
  const name = isLeading ? behind : before.replace(leadIn, '').replace(tail, '');
  return name === undefined
    ? isLeading
      ? 'diagnose'
      : null
    : name
        .trim()
        .replace(/(?<![,\s])[,\s]+$/u, '')
        .slice(0, MAX_NAME);
}
