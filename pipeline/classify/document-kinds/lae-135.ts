import { formNumber, type DocumentKindRow } from './document-kind.ts';

/** Specifik helbredsattest (LÆ 135). */
export const lae135: DocumentKindRow = {
  id: 'lae_135',
  name: 'Specifik helbredsattest (LÆ 135)',
  validFrom: null,
  validTo: null,
  cues: [
    { where: 'top', find: formNumber(135), weight: 10 },
    { where: 'top', find: /specifik\s+helbreds\s?attest/iu, weight: 9 },
    { where: 'opening', find: /specifik helbredsattest/iu, weight: 3 },
    { where: 'sections', find: /det helbredsproblem|afgrænsede? helbreds|aktuelle problemstilling|den konkrete lidelse/iu, weight: 2 },
  ],
  examples: [
    { title: 'Specifik helbredsattest', sections: ['Kommunens spørgsmål', 'Objektiv undersøgelse', 'Diagnose'] },
    { title: 'LÆ 135 - helbredsattest, skulder', sections: ['1. Anamnese', '2. Fund'] },
    { letterhead: ['LÆ135'], title: 'Helbredsattest' },
    { title: 'Attest: specifik helbredsattest vedr. høre nedsættelse', sections: ['Konklusion'] },
    { letterhead: ['LÆ-135 Specifik helbredsattest', 'Lægehuset Åboulevarden'], sections: ['Funktionsevne', 'Skånehensyn'] },
  ],
};
