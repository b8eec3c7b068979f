/** A query and what a person would call a hit, told by patterns over the passage's text and never by what a search engine gave. */
export interface ListedQuery {
  readonly query: string;
  /** All of them must be in the text. */
  readonly finds: readonly RegExp[];
  /** And none of these. */
  readonly not?: readonly RegExp[];
}

/** A whole word, or one of several joined by `|`. */
const word = (forms: string): RegExp => new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');

const smerte = /smert/iu;
const ryg = word(
  '(?:lænde)?ryg(?:gen|gens|ge|s)?|ryg(?:smert|lid|prob|skade|kirurg|oper|gene|søjle|amb|træn|pati|center|gymn|skole)\\p{L}*',
);
const medicin = /medicin/iu;
const angst = /angst/iu;
const depression = /depression/iu;
const timer = word('(?:uge|arbejds|undervisnings|middags|halv)?tim(?:e|er|en|ers|erne|etal\\p{L}*|eantal\\p{L}*|eløn\\p{L}*|evis)');

/** THE LIST: 50 queries as caseworkers type them, written before any of them was run. */
export const listedQueries: readonly ListedQuery[] = [
  { query: 'smerter', finds: [smerte] },
  { query: 'smerte', finds: [smerte] },
  { query: 'helbred', finds: [/helbred/iu] },
  { query: 'ryg', finds: [ryg] },
  { query: 'søvn', finds: [/søvn/iu] },
  { query: 'praktik', finds: [/praktik/iu] },
  { query: 'virksomhedspraktik', finds: [/virksomhedspraktik/iu] },
  { query: 'fleksjob', finds: [/fleksjob/iu] },
  { query: 'timer', finds: [timer] },
  { query: 'timetal', finds: [/timetal/iu] },
  { query: 'øgning', finds: [word('(?:time)?(?:tals)?øg(?:e|er|es|et|ede|ning\\p{L}*)')] },
  { query: 'medicin', finds: [medicin] },
  { query: 'depression', finds: [depression] },
  { query: 'angst', finds: [angst] },
  { query: 'misbrug', finds: [/misbrug/iu] },
  { query: 'alkohol', finds: [/alkohol/iu] },
  { query: 'fysioterapi', finds: [/fysioterapi/iu] },
  { query: 'læge', finds: [/læge/iu] },
  { query: 'laege', finds: [/læge/iu] },
  { query: '"egen læge"', finds: [word('egen læge')] },
  { query: 'fremmøde', finds: [/fremmød/iu] },
  { query: 'skånehensyn', finds: [/skånehensyn/iu] },
  { query: 'støtte', finds: [/støtt/iu] },
  { query: 'gæld', finds: [word('\\p{L}*gæld(?:en|s\\p{L}*)?')] },
  { query: 'bolig', finds: [/bolig/iu] },
  { query: 'børn', finds: [word('\\p{L}*(?:børn(?:ene|s)?|barn(?:et|s|ets)?)|børne\\p{L}*|barne\\p{L}*')] },
  { query: 'ægtefælle', finds: [/ægtefælle/iu] },
  { query: 'netværk', finds: [/netværk/iu] },
  { query: 'mentor', finds: [/mentor/iu] },
  { query: 'løft', finds: [word('\\p{L}*løft(?:e|er|es|et|ede|ning\\p{L}*)?|løfte\\p{L}*')] },
  { query: 'stress', finds: [/stress/iu] },
  { query: 'hukommelse', finds: [/hukommelse/iu] },
  { query: 'koncentration', finds: [/koncentration/iu] },
  { query: 'træthed', finds: [/træthed/iu] },
  { query: 'arm', finds: [word('(?:over|under)?arm(?:e|en|ene|s)?|arm(?:smert|hul|kraft|skade|bevæg)\\p{L}*')] },
  { query: 'knæ', finds: [word('knæ(?!k)\\p{L}*')] },
  { query: 'skulder', finds: [/skulder|skuldre/iu] },
  { query: 'hoved', finds: [word('hoved(?:et|er)?|hoved(?:pine|smert|traum|skade)\\p{L}*')] },
  { query: 'kommune', finds: [/kommune/iu] },
  { query: 'sygemelding', finds: [/sygemeld/iu] },
  { query: 'arbejdsgiver', finds: [/arbejdsgiver/iu] },
  { query: '"ikke arbejde"', finds: [word('ikke arbejde')] },
  { query: 'smerter OG ryg', finds: [smerte, ryg] },
  { query: 'angst ELLER depression', finds: [/angst|depression/iu] },
  { query: 'medicin IKKE smerter', finds: [medicin], not: [smerte] },
  { query: '(angst ELLER depression) OG behandling', finds: [/angst|depression/iu, /behandl/iu] },
  { query: 'arbejdsprøv*', finds: [/(?<!\p{L})arbejdsprøv/iu] },
  { query: 'psyk*', finds: [/(?<!\p{L})psyk/iu] },
  { query: '37 timer', finds: [/(?<!\d)37(?!\d)/u, timer] },
  { query: 'lavt selvværd', finds: [word('lavt?e?'), /selvværd/iu] },
];
