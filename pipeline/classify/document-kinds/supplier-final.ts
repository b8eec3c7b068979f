import type { DocumentKindRow } from './document-kind.ts';
import { supplierCues } from './supplier-cues.ts';

/** Afsluttende rapport. */
export const supplierFinal: DocumentKindRow = {
  id: 'supplier_final',
  name: 'Afsluttende rapport',
  validFrom: null,
  validTo: null,
  cues: [
    ...supplierCues,
    {
      where: 'title',
      find: /slut\s?rapport|afsluttende rapport|afslutnings\s?rapport|sidste rapport|opsamlende rapport|opsamling|endelig rapport|slutstatus|afslutning/iu,
      weight: 8,
    },
    { where: 'letterhead', find: /slut\s?rapport|afsluttende rapport|opsamlende rapport|afslutningsrapport/iu, weight: 6 },
    {
      where: 'opening',
      find: /opsamlende rapport|afsluttende rapport|slutrapport|rapporten samler|samler (?:det|op)|hele forløbet|forløbet (?:hos os )?(?:slutter|afsluttes|er afsluttet|sluttede)/iu,
      weight: 4,
    },
    { where: 'body', find: /(?:set )?over hele (?:perioden|forløbet)|forløbet som helhed|hele forløbet/iu, weight: 2 },
    { where: 'body', find: /forløbet hos os (?:slutter|sluttede|er slut)|afsluttes hos os/iu, weight: 2 },
    {
      where: 'sections',
      find: /praktik 1|praktik 2|afslutning|konklusion|samlet (?:vurdering|konklusion)|det videre forløb|anbefaling/iu,
      weight: 1,
      atMost: 2,
    },
  ],
  examples: [
    { title: 'Sidste rapport', letterhead: ['Stifinder ApS'], sections: ['Timer og fremmøde'] },
    { title: 'Slutrapport', letterhead: ['Broen ApS'] },
    { title: 'Opsamlende rapport' },
    {
      title: 'Et halvt år i køkkenet',
      letterhead: ['Broen ApS'],
      sections: ['Fremmøde', 'Hvad nu?'],
      text: ['Rapporten samler hele forløbet.', 'Forløbet hos os sluttede i maj.', 'Set over hele forløbet er vi tilfredse.'],
    },
  ],
};
