import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Samlet vurdering. */
export const assessment: Heading = {
  id: 'assessment',
  label: { da: 'Samlet vurdering', en: 'Overall assessment' },
  meaning:
    'An overall professional or personal assessment over several topics. An assessment of one topic stands under that topic, with nature assessment.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *samlet* | *vurdering | *vurdering* | *socialfaglig* | *konklusion* | *vores mening | hvad tænker vi | sammenfatning | *helhedsvurdering* |
    afsluttende bemærkninger
  `),
  cues: phrases(`
    samlet vurdering | samlet set | samlet er det | samlet | sammenfattende | alt i alt | alt taget i betragtning | når vi ser på det hele | under ét |
    set under ét | helhedsvurdering | helhedsbillede | helheden | overordnet | overordnet set | konkluderende | som helhed | i det hele taget |
    tilsammen | det er vores vurdering | det er min vurdering | vores samlede | min samlede | vores helhedsindtryk | samlede indtryk |
    den største hindring | største barriere | gensidigt | både helbred | kombinationen af | sammensat* | komplekse | komplekst | kompleks |
    tværfaglig indsats | betydelige barrierer | flere forhold | mange forhold | arbejdsmarkedet | langt fra arbejdsmarkedet | tæt på arbejdsmarkedet |
    varigt og væsentligt nedsat | væsentligt nedsat | udviklingsmulighed* | udviklingspotentiale | afklaret | uafklaret | uafklarede |
    tilstrækkeligt belyst | belyst | beskæftigelsesperspektiv* | realistisk at | ikke realistisk | har meget at byde på | hører hjemme | bidrage
  `),
  against: ['timer om ugen', 'anbefal*', 'aftalt', 'stationær'],
  examples: [
    {
      text: 'Samlet set er der tale om et sammensat problem med både smerter, gæld og angst.',
      because: 'an assessment over several topics',
    },
    { text: 'Alt i alt en god praktikant, som mangler kræfter.', because: 'overall, by the employer' },
    { text: 'Sammenfattende vurderes arbejdsevnen nedsat af både helbred og sociale forhold.', because: 'overall' },
  ],
  counterexamples: [
    { text: 'Vi vurderer, at han kan arbejde 8 timer om ugen.', heading: 'work_capacity', because: 'an assessment of one topic' },
    { text: 'Det er min vurdering, at depressionen er i bedring.', heading: 'prognosis', because: 'an assessment of one topic' },
  ],
};
