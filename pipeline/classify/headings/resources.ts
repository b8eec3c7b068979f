import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Personlige ressourcer. */
export const resources: Heading = {
  id: 'resources',
  label: { da: 'Personlige ressourcer', en: 'Personal resources' },
  meaning: 'Strengths, motivation, stability and interests. Not what the citizen cannot do (functioning).',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *ressource* | *resource* | styrke* | *styrker | profil | om mig* | det kan | kan godt | personlige sider | personlige egenskaber | fritid* |
    interesse* | som menneske | samarbejde | selvstændighed | sociale kompetencer | *det med sig | motivation | det gode | stærke sider | gode sider
  `),
  cues: phrases(`
    motiveret | motivation* | engageret | stabil | pligtopfyldende | mødestabil | ansvarsbevidst | arbejdsmoral | vellidt | afholdt af | god til at |
    god til | dygtig til | dygtig | hjælpsom | omhyggelig | grundig | samvittighedsfuld | positiv | imødekommende | venlig | smilende | humør |
    humoristisk | nysgerrig | lærenem | lærer hurtigt | hurtig til at lære | lærer nye | tager ansvar | tager selv initiativ | initiativ* | selvstændig |
    selvstændigt | arbejder selvstændigt | går selv i gang | spørger når | spørger hvis | tålmodig | rolig | loyal | udholdende | vedholdende |
    struktureret | kreativ | håndelag | fingersnilde | praktisk anlagt | god humor | interesserer sig | interesseret i | interesse for | fritid* |
    hobby* | går op i | holder af | elsker at | kan godt lide | strikker | spiller | fisker | læser meget | frivillig | følger instrukser | samarbejder |
    god kollega | taler pænt | serviceminded | kundekontakt | overblik | styrke er | styrker | ressource* | vilje | viljestærk | stædig | giver ikke op |
    åben | ærlig | til at stole på | stole på | indstillet på | velfungerende socialt | let ved at | sætter en ære | beder om hjælp | siger til når |
    sige fra | lyst til at
  `),
  against: ['svært ved', 'kan ikke', 'holdt op med at', 'mangler motivation', 'har mistet'],
  examples: [
    { text: 'Han er lærenem og tager selv initiativ.', because: 'strengths' },
    { text: 'Hun er vellidt blandt kollegerne.', because: 'a strength that others see' },
    { text: 'I fritiden fisker jeg og passer min have.', because: 'interests' },
  ],
  counterexamples: [
    { text: 'Har svært ved at samarbejde, når der er støj.', heading: 'functioning', because: 'what the citizen cannot do' },
    {
      text: 'Er holdt op med at strikke på grund af smerter.',
      heading: 'functioning',
      because: 'an interest given up because of health is functioning',
    },
  ],
};
