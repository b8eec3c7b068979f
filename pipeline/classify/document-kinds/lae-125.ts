import { formNumber, type DocumentKindRow } from './document-kind.ts';

/** Statusattest (LÆ 125). */
export const lae125: DocumentKindRow = {
  id: 'lae_125',
  name: 'Statusattest (LÆ 125)',
  validFrom: null,
  validTo: null,
  cues: [
    { where: 'top', find: formNumber(125), weight: 10 },
    { where: 'title', find: /status\s?attest/iu, weight: 8 },
    { where: 'letterhead', find: /status\s?attest/iu, weight: 5 },
    { where: 'opening', find: /statusattest/iu, weight: 2 },
    { where: 'opening', find: /på grundlag af journalen|ud fra journalen|uden konsultation|ikke indkaldt/iu, weight: 3 },
    { where: 'sections', find: /resumé af (?:syge|helbreds)|kort resumé|lægens vurdering af de relevante/iu, weight: 2 },
    { where: 'closing', find: /ydernr|praktiserende|alm\.? ?prakt/iu, weight: 1 },
  ],
  examples: [
    { title: 'Statusattest', sections: ['Anmodning', '1. Kort resumé', '2. Vurdering'] },
    { title: 'LÆ 125', letterhead: ['Lægerne Torvet 4'], sections: ['Kommunens spørgsmål', 'Svar'] },
    { letterhead: ['LAE125 Statusattest', 'Att. Job og Sundhed'], title: 'Attest', text: ['Udfyldt alene på grundlag af journalen.'] },
  ],
};
