import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Progression. */
export const progression: Heading = {
  id: 'progression',
  label: { da: 'Progression', en: 'Progression' },
  meaning: 'Change since last time, scores and indicators. A change in hours is hours_increase.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *progression* | *udvikling | udvikling* | indikator* | score* | *score | tal #* | tal | skala* | siden sidst | udbytte | fremskridt
  `),
  cues: phrases(`
    progression* | progressionen | udvikling | udviklet sig | udvikler sig | har udviklet | i fremgang | fremgang | fremskridt | tilbagegang |
    går fremad | går bedre | går bedre nu | det går bedre | det går dårligere | er blevet bedre | blevet bedre til | blevet mere | blevet mindre |
    er blevet mere | end sidst | siden sidst | end ved start | end ved opstart | i forhold til sidst | i forhold til opstart | sammenlignet med |
    uændret siden | uændret | stagner* | stagnation | står stille | score* | scorer | scoren | skala* | af # på skala* | på en skala | fra # til # |
    steget | steget fra | faldet | faldet fra | ligger på | indikator* | tro på job | tro på egne | troen på | tro på egne evner | mestring |
    mestring af helbred | mødestabilitet | overskud i hverdagen | jobsøgning | samarbejdsevne* | målrettethed | faglige kompetencer |
    sociale kompetencer | netværk score | taler mere | tør mere | tager mere initiativ | mere åben | mere selvstændig | vokset | modnet | rykket sig |
    rykker sig | flyttet sig | ikke sket | ingen udvikling | ingen ændring* | ingen progression | skridt | skridt frem | skridt tilbage | bedre end |
    dårligere end | mere end før | mere end i | for første gang
  `),
  against: ['timetallet', 'timer om ugen', 'mg', 'dosis', 'depressionen'],
  examples: [
    { text: 'Tro på job: 3 af 5.', because: 'a score' },
    { text: 'Hun er blevet bedre til at sige fra siden sidst.', because: 'change since last time' },
    { text: 'Der ses ingen udvikling i perioden.', because: 'no change is about change' },
  ],
  counterexamples: [
    { text: 'Timetallet er gået fra 6 til 8.', heading: 'hours_increase', because: 'a change in hours' },
    { text: 'Fraværet er 10 %.', heading: 'attendance', because: 'a measure of attendance' },
  ],
};
