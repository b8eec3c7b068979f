import type { DocumentKindRow } from './document-kind.ts';

/** Journalnotat. */
export const journalNote: DocumentKindRow = {
  id: 'journal_note',
  name: 'Journalnotat',
  validFrom: null,
  validTo: null,
  cues: [
    { where: 'top', find: /journal\s?notat/iu, weight: 8 },
    { where: 'letterhead', find: /(?<![\p{L}\d])journal(?![\p{L}\d])/iu, weight: 5 },
    {
      where: 'title',
      find: /^notat(?![\p{L}\d])|telefonsamtale|opfølgning|samtale om|referat|notat fra (?:samtale|møde)|^samtale(?![\p{L}\d])|tlf\.|opfølgningssamtale|notat til sagen|revurdering|rundbordssamtale|jobsamtale|cv-samtale/iu,
      weight: 5,
    },
    { where: 'letterhead', find: /jobcenter|kommune|ungecenter/iu, weight: 3 },
    { where: 'closing', find: /sagsbehandler|rådgiver|undertegnede/iu, weight: 2 },
    { where: 'body', find: /(?<![\p{L}\d])brg\.|undertegnede/iu, weight: 2 },
    { where: 'sections', find: /ydelse|forsørgelse|bevilling/iu, weight: 1, atMost: 2 },
    { where: 'opening', find: /samtale (?:med|på|i)|telefonisk|fremmødt|tlf\./iu, weight: 1 },
    { where: 'format', find: /^txt$/iu, weight: 1 },
  ],
  examples: [
    { title: 'Notat fra samtale', letterhead: ['Sundby Kommune'] },
    { title: 'Opfølgning, telefonsamtale', letterhead: ['Jobcenter Vest'] },
    { title: 'Journalnotat 03.04.2024' },
  ],
};
