import type { DocumentKindRow } from './document-kind.ts';
import { supplierCues } from './supplier-cues.ts';

/** Statusrapport. */
export const supplierStatus: DocumentKindRow = {
  id: 'supplier_status',
  name: 'Statusrapport',
  validFrom: null,
  validTo: null,
  cues: [
    ...supplierCues,
    { where: 'title', find: /status\s?(?:rapport|brev|beskrivelse)/iu, weight: 6 },
    { where: 'letterhead', find: /status\s?rapport/iu, weight: 4 },
    {
      where: 'title',
      find: /^status(?![\p{L}\d])|[:,-]\s?status\s*$|midtvejs|delrapport|månedsrapport|startrapport|opstartsrapport|forløbsplan|kvartalsrapport|statusnotat fra|status på borger/iu,
      weight: 4,
    },
    { where: 'title', find: /^rapport(?![\p{L}\d])/iu, weight: 2 },
  ],
  examples: [
    { title: 'Statusbrev', text: ['Tine Holm, jobcoach'] },
    { title: 'Statusrapport', letterhead: ['Vejviser ApS'], sections: ['Fremmøde', 'Timer', 'Faglig vurdering'] },
    { title: 'Rapport', letterhead: ['Værkstedet Fremad'], sections: ['Mødestabilitet', 'Arbejdstid', 'Hensyn', 'Vores mening'] },
    { title: 'Status på borger', sections: ['Bestilling', 'Fremmøde', 'Aftaler'] },
    { title: 'Vedr. borger', letterhead: ['Broen ApS'], sections: ['Hvordan går det?', 'Siden sidst'], text: ['Rikke Lund, jobkonsulent'] },
  ],
};
