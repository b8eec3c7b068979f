import { formNumber, type DocumentKindRow } from './document-kind.ts';

/** Speciallægeattest (LÆ 155). */
export const lae155: DocumentKindRow = {
  id: 'lae_155',
  name: 'Speciallægeattest (LÆ 155)',
  validFrom: null,
  validTo: null,
  cues: [
    { where: 'top', find: formNumber(155), weight: 10 },
    { where: 'top', find: /speciallæge\s?(?:erklæring|attest)/iu, weight: 9 },
    { where: 'top', find: /speciallæge i(?![\p{L}\d])/iu, weight: 3 },
    {
      where: 'top',
      find: /(?:psykiatrisk|neurologisk|reumatologisk|ortopædkirurgisk|socialmedicinsk|kardiologisk|neuropsykologisk) (?:erklæring|attest)/iu,
      weight: 6,
    },
    {
      where: 'sections',
      find: /(?:resumé|sammenfatning|gennemgang)(?: af)?(?: (?:de )?foreliggende)? (?:læge)?akter|foreliggende akter/iu,
      weight: 3,
    },
    { where: 'opening', find: /erklæringen (?:bygger|hviler)|undersøgt (?:i|på|af)|undersøgelse (?:af|på)|rekvireret af/iu, weight: 2 },
    { where: 'sections', find: /opvækst|objektivt? psykisk|konklusion/iu, weight: 1, atMost: 2 },
    { where: 'body', find: /(?<![\p{L}\d])undersøgte(?![\p{L}\d])/iu, weight: 2 },
    { where: 'closing', find: /speciallæge i/iu, weight: 2 },
  ],
  examples: [
    { title: 'Speciallægeerklæring', sections: ['Sammenfatning af foreliggende lægeakter', 'Objektivt', 'Konklusion'] },
    {
      letterhead: ['Speciallæge i neurologi Ib Dahl'],
      title: 'Erklæring',
      sections: ['Resumé af akter', 'Anamnese', 'Objektiv undersøgelse', 'Konklusion'],
      text: ['Undersøgte er 44 år.'],
    },
    { title: 'Psykiatrisk erklæring', sections: ['Foreliggende akter', 'Opvækst', 'Konklusion'] },
  ],
};
