import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Skånehensyn og støttebehov. */
export const accommodations: Heading = {
  id: 'accommodations',
  label: { da: 'Skånehensyn og støttebehov', en: 'Accommodations and support' },
  meaning: 'Breaks, aids, tasks to avoid, mentor, quiet. A task left out stands here where the reason is health, else under placements.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *hensyn* | *skåne* | *støttebehov* | støtte | *hjælpemid* | *strategier | *tilpasning* | *pauser | *aftaler på pladsen | mentor
  `),
  cues: phrases(`
    skånehensyn* | skånebehov* | skåne* | hensyn | hensyn til | særlige hensyn | undgå | undgås | bør undgå | skal undgå | ingen løft | ikke løft* |
    løft over | løft op til | løfte op til | tunge løft | ikke bære | ingen trapper | ikke trapper | ingen trappegang | ikke arbejde over |
    over skulderhøjde | ingen skærm | ingen natarbejde | ikke natarbejde | aftenarbejde | skiftehold* | skiftende arbejdsstilling* | vekslende |
    veksle mellem | variation | varierede | hvile | hvilepause* | pause* | pauser | pauser efter behov | mulighed for at | mulighed for hvile |
    mulighed for pause* | trække sig tilbage | egen plads | fast plads | rolige omgivelser | ro | ro omkring | ro til | roligt | få mennesker |
    uden støj | ingen støj | skærmet | skærmes | høreværn | solbriller | hæve sænkebord* | sadelstol | stol | ståmåtte | måtte | vogn | hjælpemid* |
    redskaber | ergonom* | tilpasset | tilpasses | opgaver fritaget | fritaget for | skal ikke | skal kunne | skal have mulighed | fritages |
    faste rammer | faste tider | forudsigelig* | struktur | strukturerede | tydelig* | skriftlig* | skriftligt | én opgave ad gangen |
    en opgave ad gangen | en ting ad gangen | et ad gangen | tjekliste* | billeder | piktogram* | fast kontaktperson | kontaktperson | mentor* |
    støtteperson | personlig assistance | støtte til | behov for støtte | har behov for | har brug for ro | brug for | behov for | kort instruks* |
    gentagelse* | nedsat tid | kortere dage | sene mødetid* | møde senere | mødetiden bør | fleksible | fleksibel | fleksibelt | ingen deadlines |
    uden tidspres | tidspres | ikke tidspres | ikke kundekontakt | ingen kundekontakt | ikke alene | handsker | maske | ikke støv | støvfrit |
    ikke udsættes | frarådes | kolleger løfter | kollegerne løfter | kolleger tager | andre løfter | hviler | parkering | siddende arbejde |
    let arbejde | lettere opgaver
  `),
  against: ['kan ikke løfte', 'samlet vurdering', 'henvist'],
  examples: [
    { text: 'Undgå løft over 8 kg.', because: 'a task to avoid' },
    { text: 'Har sin egen plads i et stille lokale.', because: 'quiet, in use' },
    { text: 'Har behov for pauser hver time.', because: 'breaks' },
  ],
  counterexamples: [
    { text: 'Kan ikke løfte indkøbsposer.', heading: 'functioning', because: 'what the citizen cannot do' },
    { text: 'Er bevilget mentor tre timer om ugen.', heading: 'interventions', because: 'a grant of an effort' },
  ],
};
