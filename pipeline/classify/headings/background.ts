import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Uddannelse, joberfaring og CV. */
export const background: Heading = {
  id: 'background',
  label: { da: 'Uddannelse, joberfaring og CV', en: 'Education, work history and CV' },
  meaning: 'Schooling, certificates, former jobs, languages, IT and driving licence. Not the current placement (placements).',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    uddannelse* | *erhvervserfaring* | erfaring* | *joberfaring* | ansættelse* | arbejdsliv* | tidligere arbejde* | skole* | skolegang | kurser |
    kursus | *kurser | sprog | it | *kørekort* | kompetencer | certifikat* | baggrund | opvækst | cv | tillidshverv* | job | jobs | arbejde | erhverv |
    *erhvervsanamnese* | erhvervsmæssigt | *beskæftigelseshistorik* | kvalifikationer | *arbejdshistorik*
  `),
  cues: phrases(`
    uddannet | uddannelse som | udlært | svendebrev | svendeprøve | lærling hos | læretid | folkeskole* | # klasse | afgangseksamen | afgangsprøve | hf |
    hf enkeltfag | stx | hhx | htx | gymnasi* | studentereksamen | eud | grundforløb* | hovedforløb* | erhvervsskole* | tekniske skole | teknisk skole |
    handelsskole* | produktionsskole* | højskole* | efterskole* | universitet* | bachelor* | kandidat* | diplom* | akademiuddannelse | amu | *kursus |
    kurser | certifikat* | hygiejnebevis | gaffeltruck* | truckcertifikat* | truckkort | førstehjælp* | kørekort | kørekort b | kategori b |
    stort kørekort | dansk og | engelsk | tysk | arabisk | tyrkisk | polsk | somali | urdu | farsi | sprog | modersmål | taler flydende |
    skriver og læser | office | excel | word | pc | it bruger | computer | bestået | prøve i dansk | danskuddannelse | danskuddannelse # |
    har arbejdet som | har arbejdet i | arbejdede som | arbejdet som | ansat som | tidligere ansat | senest ansat | var ansat | har været ansat |
    ansat i # år | # # # | # til # | medhjælper | sælger | chauffør | elev | vikar | freelance | selvstændig | egen virksomhed | værnepligt* |
    afbrudt uddannelse | afbrød | ikke færdiggjort | gjort færdig | droppede ud | erhvervserfaring | joberfaring | års erfaring | i # år arbejdet |
    siden # | frem til #
  `),
  against: ['praktik*', 'nuværende praktik', 'fleksjob på'],
  examples: [
    { text: 'Udlært tømrer i 1999 og arbejdede i faget til 2018.', because: 'a certificate and former jobs' },
    { text: 'Kørekort B og truckcertifikat.', because: 'licences' },
    { text: '10. klasse fra Vestre Skole, 2011.', because: 'schooling' },
  ],
  counterexamples: [
    { text: 'Hun er i praktik i en børnehave tre dage om ugen.', heading: 'placements', because: 'the current placement' },
    { text: 'Ønsker at blive uddannet kok.', heading: 'goals', because: 'a wish, not something done' },
  ],
};
