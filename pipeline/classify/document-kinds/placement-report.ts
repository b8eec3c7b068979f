import type { DocumentKindRow } from './document-kind.ts';

/** Praktikrapport. */
export const placementReport: DocumentKindRow = {
  id: 'placement_report',
  name: 'Praktikrapport',
  validFrom: null,
  validTo: null,
  cues: [
    {
      where: 'top',
      find: /praktik\s?(?:rapport|evaluering|skema|vurdering|udtalelse|erklæring|beskrivelse)|evaluering af (?:virksomheds)?praktik|(?:virksomhedens|arbejdsgivers?|arbejdspladsens) (?:udtalelse|evaluering|vurdering)|skema til virksomheden/iu,
      weight: 8,
    },
    { where: 'title', find: /praktik|løntilskud|arbejdsprøvning|delvis (?:sygemelding|raskmelding)/iu, weight: 4 },
    {
      where: 'title',
      find: /(?:fra|på|om) (?:praktik(?:sted|ken|plads)|virksomheden|arbejdspladsen|arbejdsgiver)|i praktikken|trainee/iu,
      weight: 4,
    },
    { where: 'letterhead', find: /praktikant|skema til (?:virksomheden|arbejdspladsen)/iu, weight: 5 },
    { where: 'sections', find: /^praktikant(?![\p{L}\d])/iu, weight: 3 },
    { where: 'sections', find: /virksomhedens (?:vurdering|udtalelse)|arbejdsgivers/iu, weight: 3 },
    {
      where: 'sections',
      find: /tempo|udholdenhed|selvstændighed|kvalitet|sociale kompetencer|håndelag|omstillingsevne|indlæringsevne|arbejdets? (?:art|sværhedsgrad)/iu,
      weight: 2,
      atMost: 3,
    },
    {
      where: 'letterhead',
      find: /bibliotek|arkiv|børnehave|vuggestue|butik|restaurant|café|gartneri|planteskole|havecenter|plejecenter|plejehjem|købmand|brugsen|blomster|lager|hotel|køkken|frisør|bageri|museum|genbrug|auto|smedje|tømrer|indehaver/iu,
      weight: 3,
    },
    { where: 'sections', find: /på (?:arbejds)?pladsen|(?:praktik|på )stedet|hos virksomheden/iu, weight: 3 },
    {
      where: 'opening',
      find: /(?:startede|begyndte|er|har været|startet) i (?:virksomheds)?praktik|praktikken løber|er her (?:\d|hver|man|tirs|ons|tors|fre)/iu,
      weight: 3,
    },
    { where: 'sections', find: /pladsen|arbejdet(?![\p{L}\d])|arbejdsopgaver|opgaver/iu, weight: 1 },
    {
      where: 'closing',
      find: /underskrift|indehaver|butikschef|arkivleder|bibliotekar|(?<![\p{L}\d])leder(?![\p{L}\d])|afdelingsleder|driftsleder|værkfører|mester|ejer/iu,
      weight: 2,
    },
    { where: 'body', find: /(?:startede|begyndte|er) i (?:virksomheds)?praktik/iu, weight: 1 },
    { where: 'body', find: /(?:her|hos) (?:os|i (?:butikken|børnehaven|arkivet|køkkenet|afdelingen))/iu, weight: 1 },
    { where: 'body', find: /(?<![\p{L}\d])vi (?:retter|bruger|andre|giver h(?:am|ende)|viser|har givet)|er her \d/iu, weight: 2 },
  ],
  examples: [
    { title: 'Rapport fra praktiksted', sections: ['Mødestabilitet'], text: ['Bo Dal, virksomhedskonsulent'] },
    { title: 'Hvordan går det i praktikken?', text: ['Ulla Bro, værkstedsleder'] },
    { title: 'Praktikevaluering', sections: ['Arbejdstid', 'Tempo og udholdenhed', 'Kvalitet'] },
    { title: 'Skema', letterhead: ['Praktikant: NN'], sections: ['Arbejdsopgaver', 'Selvstændighed', 'Virksomhedens vurdering'] },
    { title: 'Praktikrapport', sections: ['Pladsen', 'Timer'] },
    { title: 'Evaluering af virksomhedspraktik' },
  ],
};
