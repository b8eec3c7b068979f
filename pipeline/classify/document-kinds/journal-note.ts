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
      find: /^notat(?![\p{L}\d])|samtale(?![\p{L}\d])|opfølgning(?! på (?:delvis|praktik))|referat|notat fra (?:samtale|møde)|tlf\.|notat til sagen|revurdering|overtagelse af sag/iu,
      weight: 5,
    },
    { where: 'letterhead', find: /jobcenter|kommune|ungecenter/iu, weight: 3 },
    { where: 'signature', find: /sagsbehandler|(?:job|unge|social|ydelses)\s?rådgiver|sygedagpenge|jobcent|ungeindsats/iu, weight: 4 },
    { where: 'closing', find: /sagsbehandler|rådgiver|undertegnede/iu, weight: 1 },
    { where: 'body', find: /(?<![\p{L}\d])brg\.|undertegnede/iu, weight: 2 },
    { where: 'sections', find: /ydelse|forsørgelse|bevilling/iu, weight: 1, atMost: 2 },
    { where: 'opening', find: /samtale (?:med|på|i)|telefonisk|fremmødt|tlf\./iu, weight: 1 },
    { where: 'format', find: /^txt$/iu, weight: 1 },
  ],
  examples: [
    { title: 'Notat fra samtale', letterhead: ['Sundby Kommune'] },
    { title: 'Opfølgning, telefonsamtale', letterhead: ['Jobcenter Vest'] },
    { title: 'Journalnotat 03.04.2024' },
    { title: 'Overtagelse af sag', text: ['Hun vil gerne have en ny mentor.', 'Vivi Holm, sagsbehandler'] },
    { text: ['Borger ringer.', 'Afventer svar fra lægekonsulent.', 'Karen Holm, jobrådgiver'] },
    { title: 'Notat efter klinisk funktion', text: ['Hun er uenig.', 'Bo Dal, sagsbehandler'] },
  ],
};
