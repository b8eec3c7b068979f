import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Arbejdsevne og timetal. */
export const workCapacity: Heading = {
  id: 'work_capacity',
  label: { da: 'Arbejdsevne og timetal', en: 'Work capacity and hours' },
  meaning: 'Hours and days a week, effective time, pace and quality of work. That an increase was tried is hours_increase.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *timer* | timetal* | *timetal | *arbejdstid* | *arbejdsevne* | *mødetid* | dage og timer | tempo* | kvalitet* | *betydning for arbejde* |
    *genoptage arbejdet* | *mulighederne for at arbejde* | *muligheder for at arbejde* | faglig vurdering | *betydning for job*
  `),
  cues: phrases(`
    timer om ugen | timer ugentlig* | timer ugtl | timer pr uge | timer i ugen | t uge | timer uge | t ugtl | # t | timer fordelt | fordelt på # dage |
    x # timer | # x # timer | # x # | timer dagligt | timer om dagen | timer pr dag | timer per dag | timer ad gangen | timer tre gange | dage om ugen |
    dage ugentlig* | # dage | to dage | tre dage | fire dage | kl # | kl # # | fra kl | møder mandag | mandag | tirsdag | onsdag | torsdag | fredag |
    formiddag* | effektiv* | effektive timer | arbejder effektivt | reel arbejdstid | effektiv arbejdstid | tempo* | tempoet | arbejdstempo | langsom* |
    halvt tempo | nedsat tempo | produktivitet | når # af | når ca | når halvdelen | når kun | kvaliteten | kvalitet | fejlfrit | fejl | intensitet |
    arbejdsintensitet | arbejdsevne* | arbejdsevnen | erhvervsevne | kan arbejde | kunne arbejde | arbejde # timer | klare # timer | holde til |
    kan holde til | kan ikke genoptage | genoptage | genoptage arbejdet | fuld tid | fuldtid | deltid | nedsat tid | på fuld tid | varetage |
    varetage et arbejde | kan påtage sig | påtage sig | passe et arbejde | bestride | raskmeldes | delvis raskmeld* | delvist | uarbejdsdygtig |
    arbejdsdygtig | ikke arbejde | kan ikke arbejde | skånet arbejde | lettere arbejde | job på almindelige vilkår | ordinære vilkår | ordinært arbejde |
    timetal* | timetallet er | ugentligt timetal | arbejdsuge | mødetid* | mødetiden er | # timer | # t om
  `),
  against: phrases(`
    forsøgt øget | sat op | sat ned | øget fra | trappet op | fremmødet | sover | mentor* | tidligere ansat | # timer i døgnet | nattesøvn
  `),
  examples: [
    { text: 'Hun arbejder 3 x 3 timer om ugen.', because: 'hours and days' },
    { text: 'Han når omkring halvdelen af en almindelig dags arbejde.', because: 'pace' },
    { text: 'Kan ikke genoptage sit arbejde som murer.', because: 'capacity for work' },
  ],
  counterexamples: [
    { text: 'Timerne er sat op fra 6 til 9.', heading: 'hours_increase', because: 'a verb of change between two values' },
    { text: 'Sover 5 timer i døgnet.', heading: 'functioning', because: 'hours of sleep' },
  ],
};
