import type { DocumentKindRow } from './document-kind.ts';

/** Epikrise. */
export const epikrise: DocumentKindRow = {
  id: 'epikrise',
  name: 'Epikrise',
  validFrom: null,
  validTo: null,
  cues: [
    { where: 'top', find: /epikrise/iu, weight: 8 },
    { where: 'top', find: /udskrivningsbrev|udskrivelsesbrev|lægebrev|ambulantnotat til egen læge/iu, weight: 6 },
    { where: 'opening', find: /(?<![\p{L}\d])epikrise(?![\p{L}\d])/iu, weight: 2 },
    { where: 'sections', find: /aktionsdiagnose|hoveddiagnose|bidiagnose/iu, weight: 2 },
    { where: 'sections', find: /første besøg|sidste besøg|kontaktperiode|indlagt|udskrevet/iu, weight: 2 },
    { where: 'sections', find: /henvisningsårsag|anamnese|objektivt?$|forløb$|konklusion|plan$/iu, weight: 1, atMost: 3 },
    { where: 'top', find: /hospital|sygehus|(?<![\p{L}\d])afdeling(?![\p{L}\d])|ambulatori|klinik for/iu, weight: 2 },
    { where: 'closing', find: /overlæge|afdelingslæge|reservelæge|1\. ?reservelæge/iu, weight: 2 },
  ],
  examples: [
    { title: 'Epikrise', letterhead: ['Sygehus Fjord, Kirurgisk Afdeling'] },
    { title: 'Udskrivningsbrev', letterhead: ['Hospitalet, Medicinsk Afdeling'], sections: ['Aktionsdiagnose', 'Forløb'] },
    {
      letterhead: ['Neurologisk Ambulatorium, Sydhospitalet'],
      title: 'Brev til egen læge',
      sections: ['Aktionsdiagnose', 'Anamnese', 'Konklusion'],
      text: ['Bo Lind, overlæge'],
    },
  ],
};
