import type { DocumentKindRow } from './document-kind.ts';

/** Mentorrapport. */
export const mentorReport: DocumentKindRow = {
  id: 'mentor_report',
  name: 'Mentorrapport',
  validFrom: null,
  validTo: null,
  cues: [
    { where: 'top', find: /mentor\s?(?:rapport|notat|status|beskrivelse|journal|evaluering)/iu, weight: 9 },
    { where: 'top', find: /(?<![\p{L}\d])mentor(?![\p{L}\d])/iu, weight: 6 },
    { where: 'title', find: /^(?:bostøtte|støttekontaktperson|støtteperson|SKP)(?!\p{L})/iu, weight: 5 },
    { where: 'opening', find: /mentor\s?rapport|som mentor|mentor(?:forløb|samtale|møde)/iu, weight: 3 },
    { where: 'signature', find: /(?<![\p{L}\d])mentor(?![\p{L}\d])|støttekontaktperson|støtteperson|bostøtte/iu, weight: 5 },
    { where: 'body', find: /vi har mødtes|vores gåtur|vores møder|mine møder med/iu, weight: 2 },
  ],
  examples: [
    { title: 'Mentorrapport' },
    { title: 'Lidt om forløbet', letterhead: ['Mentor Ali Khan'] },
    { title: 'Vedr. borger', text: ['Vi har mødtes seks gange.', 'Karen Holm, mentor'] },
    { title: 'Status', letterhead: ['Stifinder ApS - mentorstatus'] },
    { title: 'Mentornotat, maj', text: ['Vi har mødtes hver uge.'] },
  ],
};
