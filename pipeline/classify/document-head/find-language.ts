const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  da: new Set([
    'og',
    'ikke',
    'det',
    'har',
    'med',
    'af',
    'til',
    'på',
    'er',
    'hun',
    'han',
    'blev',
    'efter',
    'kan',
    'ved',
    'jeg',
    'som',
    'fra',
  ]),
  en: new Set(['the', 'and', 'of', 'to', 'is', 'was', 'with', 'for', 'has', 'not', 'she', 'he', 'that', 'this', 'by', 'from']),
  sv: new Set(['och', 'inte', 'det', 'har', 'med', 'av', 'till', 'på', 'är', 'hon', 'han', 'blev', 'efter', 'som', 'från', 'jag']),
  no: new Set(['og', 'ikke', 'det', 'har', 'med', 'av', 'til', 'på', 'er', 'hun', 'han', 'ble', 'etter', 'som', 'fra', 'jeg']),
  de: new Set(['und', 'nicht', 'der', 'die', 'das', 'mit', 'von', 'zu', 'ist', 'hat', 'sie', 'er', 'wurde', 'nach', 'aus', 'ich']),
};
const MAX_CHARACTERS = 1_500;

/** ISO 639-1 code by the small words that every text is full of; Danish where nothing tells. */
export function findLanguage(text: string): string {
  const words = text
    .slice(0, MAX_CHARACTERS)
    .toLowerCase()
    .split(/\P{L}+/u);
  let best = { language: 'da', hits: 0 };
  for (const [language, known] of Object.entries(functionWords)) {
    const hits = words.filter((word) => known.has(word)).length;
    if (hits > best.hits) best = { language, hits };
  }
  return best.language;
}
