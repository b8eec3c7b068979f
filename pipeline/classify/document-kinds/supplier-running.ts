import type { DocumentKindRow } from './document-kind.ts';
import { supplierCues } from './supplier-cues.ts';

/** Fortløbende rapport. */
export const supplierRunning: DocumentKindRow = {
  id: 'supplier_running',
  name: 'Fortløbende rapport',
  validFrom: null,
  validTo: null,
  cues: [
    ...supplierCues,
    { where: 'top', find: /fortløbende|løbende rapport/iu, weight: 9 },
    { where: 'title', find: /(?<![\p{L}\d])version \d+|^snak med|^log(?![\p{L}\d])|logbog/iu, weight: 4 },
    { where: 'letterhead', find: /version \d+/iu, weight: 3 },
    { where: 'opening', find: /løbende rapport|opdateres løbende|fortløbende/iu, weight: 4 },
  ],
  examples: [
    { title: 'Fortløbende rapport, version 4' },
    { title: 'Løbende rapport' },
    { title: 'Rapport', letterhead: ['Broen ApS, fortløbende rapport'] },
    { title: 'Logbog for forløbet', sections: ['Marts', 'April'] },
    { letterhead: ['Stifinder ApS', 'Version 3'], title: 'Fortløbende leverandørrapport' },
  ],
};
