import type { DocumentKindRow } from './document-kind.ts';

/** Andet dokument. */
export const other: DocumentKindRow = {
  id: 'other',
  name: 'Andet dokument',
  validFrom: null,
  validTo: null,
  cues: [
    // Forms of the same family that are no statement on work: own initiative, chronic illness, requests of the municipality.
    { where: 'top', find: /(?<!\p{L})LÆ\s?-?(?:165|22[15]|1[2-5]1|2[678]1)(?!\d)/iu, weight: 9 },
    {
      where: 'top',
      find: /deltagerbevis|kursusbevis|certifikat|diplom|samtykke(?:erklæring)?|fuldmagt|lønseddel|ansættelseskontrakt|praktikaftale|kontrakt|bevilling(?:sbrev)?|faktura|eksamensbevis|vidneudsagn|mulighedserklæring|udtalelse fra (?:skole|kursus)|straffeattest|ansøgning/iu,
      weight: 8,
    },
    {
      where: 'title',
      find: /^udtalelse(?![\p{L}\d])|økonomisk rådgivning|gældsrådgivning|^(?:neuro)?psykologisk undersøgelse/iu,
      weight: 8,
    },
    { where: 'top', find: /samarbejdsaftale|huslejekontrakt|opgørelse|årsopgørelse|folder|pjece|vejledning til/iu, weight: 6 },
  ],
  examples: [
    { title: 'Udtalelse til jobcenter', text: ['Ole Bro, medarbejder på botilbud'] },
    { title: 'Deltagerbevis' },
    { title: 'Samtykkeerklæring', letterhead: ['Sundby Kommune'] },
    { title: 'Praktikaftale' },
    { title: 'Lønseddel maj' },
    { title: 'Mulighedserklæring' },
  ],
};
