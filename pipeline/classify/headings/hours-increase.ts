import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Øgning af timetal. */
export const hoursIncrease: Heading = {
  id: 'hours_increase',
  label: { da: 'Øgning af timetal', en: 'Increase in hours' },
  meaning:
    'An increase tried, not tried, its result, or why not; also a fall. Needs a comparison, a verb of change, or a denial. One hour value alone is work_capacity.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *øgning* | *øget* | *optrapning* | *sat op* | er timetallet forsøgt* | *flere timer* | *øge* | timetal og øgning | *progression i timer*
  `),
  cues: phrases(`
    forsøgt øget | forsøgt at øge | ikke forsøgt | forsøgt sat op | øge timetal* | øge timer* | øget timetal* | øget timer* | timetallet øget |
    timetallet er øget | timetallet er sat | timetallet er forsøgt | timetallet er ikke | timerne er ikke | timerne er sat | timerne blev | timerne er |
    sat op | sat ned | sættes op | sættes ikke op | sættes ned | sætte op | sætte timer* | op fra # til | fra # til # | fra # ... til # ... timer |
    fra # timer ... til | øget fra | øget til | øges til | øges med | øgning* | øgning af | optrapning* | optrappet til | trappet op | trappe op |
    trappet ned | trapper timer* | gået op i tid | gå op i tid | gået ned i tid | ned i tid | op i tid | flere timer | prøvet flere timer |
    prøvet med flere | færre timer | udvide timer | udvidet | udvidet til | udvidelse | forlænget dag* | længere dage | længere vagter | en ekstra dag |
    ekstra dag | en dag mere | time mere | timer mere | holdt i # uger | fastholdt på | fastholdes på | kunne ikke øges | kan ikke øges | kan øges |
    ikke øges | skal ikke øges | måtte sættes | måtte ned | måtte gå ned | måtte tilbage til | tilbage på | tilbage til # timer | tilbage til de |
    forsøg med | forsøget blev | forsøg på at øge | nedsat timetal* | nedsat til # timer | reduceret til | reduceret fra | skåret ned | holdt uændret |
    uændret timetal | uændret på # timer | samme timetal | højere timetal | et højere timetal | flere dage | prøvet af | mere end # timer
  `),
  against: ['mg', 'dosis', 'behandling', 'fremmødet', 'score'],
  examples: [
    { text: 'Det er ikke forsøgt at øge timetallet.', because: 'a denial' },
    { text: 'Timerne blev sat op fra 6 til 8, men måtte sættes ned igen.', because: 'tried, with its result' },
    { text: 'Han er gået ned i tid siden marts.', because: 'a fall in hours' },
  ],
  counterexamples: [
    { text: 'Hun arbejder 8 timer om ugen.', heading: 'work_capacity', because: 'one value alone' },
    { text: 'Dosis er øget fra 50 til 100 mg.', heading: 'treatment', because: 'an increase, but of medicine' },
  ],
};
