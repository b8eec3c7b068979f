import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Indsatser. */
export const interventions: Heading = {
  id: 'interventions',
  label: { da: 'Indsatser', en: 'Efforts' },
  meaning:
    'Employment, social or health efforts granted or ended, applications for them, their period and result. The placement itself is placements.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *indsats* | *bevilling* | aktiviteter | *tilbud* | *bestilling* | opgaven | forløb hos | *foranstaltning* | indhold | forløbet |
    formål med forløbet | slutdato | startdato | opstart
  `),
  cues: phrases(`
    bevilget | bevilges | bevilling* | bevillingen | forlænget til | forlænges | forlænget fra | forløb hos | forløbet hos | forløbet er |
    forløbet løber | forløbet varer | forløbet begyndte | forløbet startede | forløbet omfatter | forløb fra | ressourceforløb | jobafklaring* |
    jobafklaringsforløb | afklaringsforløb | vejlednings* | opkvalificer* | mentorforløb | mentorstøtte | mentor er bevilget | mentor bevilget |
    mentor # timer | mentor i | *mentor er | bostøtte | støtte kontaktperson | § # | efter § # | lab § # | serviceloven* | støtte efter |
    hjemmevejleder | socialpædagogisk* | hjemmehjælp | rehabilitering* | virksomhedsrettet | indsats* | indsatsen | tidligere indsats* | tilknyttet |
    har været tilknyttet | deltager i | deltaget i | har deltaget | deltog i | gennemført kursus | kurset | holdforløb | gruppeforløb | modul* |
    undervisning | danskundervisning | sprogskole | jobklub | individuelle samtaler | samtale med konsulent | henvist til os | startede i forløb* |
    opstart | afsluttet den | afsluttet i | afsluttedes | afsluttes den | ophørt | ophører | ansøgt | ansøgt om | ansøgning om | søgt om | afslag på |
    tilkendt | visiteret | visiteret til | tildelt | iværksat | iværksættes | uden resultat | daghøjskole | kommunens tilbud | projekt* | uger | # uger |
    fra den ... til den | fra # ... til # | i perioden
  `),
  against: ['sygedagpenge', 'kontanthjælp', 'timer', 'praktikken', 'medicin', 'fleksjob'],
  examples: [
    { text: 'Forløbet er bevilget fra 1. april til 30. september.', because: 'an effort and its period' },
    { text: 'Har fået mentorstøtte to timer om ugen siden maj.', because: 'an effort that runs' },
    { text: 'Der er ansøgt om bostøtte.', because: 'an application for an effort' },
  ],
  counterexamples: [
    { text: 'Er i praktik i en børnehave.', heading: 'placements', because: 'the placement itself' },
    { text: 'Modtager ressourceforløbsydelse.', heading: 'income', because: 'a benefit' },
  ],
};
