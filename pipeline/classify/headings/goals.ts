import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Uddannelses- og jobmål. */
export const goals: Heading = {
  id: 'goals',
  label: { da: 'Uddannelses- og jobmål', en: 'Education and job goals' },
  meaning: 'Wishes, job goals and sub-goals of the course. Not what the supplier plans for the next month (next_steps).',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    mål | *jobmål* | *beskæftigelsesmål* | delmål* | målsætning* | ønsker | ønske* | drøm* | *det søger jeg* | fremtid | fremtids* | job ønske* |
    jobønske* | fremtidigt job | *egne overvejelser* | hvad vil du | hvor vil ... hen | perspektiv på fremtiden | formålet for borgeren | mine planer |
    på sigt
  `),
  cues: phrases(`
    ønsker at | ønsker sig | ønsker et | ønsker en | ønsker ikke | ønsker stadig | ønsker fortsat | ønske om | ønske er | ønsket er | vil gerne |
    vil helst | vil ikke længere | drømmer om | drømmer ... om | drøm | drømmen | drømmejob* | håber at | håber på | håb om | mål er | målet er | målet |
    *jobmål* | delmål* | langsigtet mål | sigter mod | sigter efter | går efter | satser på | på sigt | på længere sigt | søger et job | søger job |
    søger arbejde som | tilbage til sit | tilbage til mit | komme tilbage til | vende tilbage til | kunne tænke sig | kunne godt tænke |
    forestiller sig | blive uddannet | tage en uddannelse | starte på en uddannelse | realistisk ønske | overvejer at | interesseret i at arbejde |
    job inden for | arbejde med | arbejde inden for | finde et job | et lille job | et fleksjob | skånejob | opgivet | *uddannelsesønske* | som elev |
    som lærling | læreplads | elevplads
  `),
  against: ['anbefal*', 'indstilles', 'aftalt', 'vi vil gerne ansætte', 'har arbejdet'],
  examples: [
    { text: 'Borgeren ønsker at arbejde i en plantehandel.', because: 'a wish for a job' },
    { text: 'Målet er 15 timer om ugen inden jul.', because: 'a sub-goal of the course' },
    { text: 'Jeg drømmer om at blive pædagogmedhjælper.', because: "a dream job in the citizen's own words" },
  ],
  counterexamples: [
    {
      text: 'Vi anbefaler, at forløbet forlænges.',
      heading: 'next_steps',
      because: 'a recommendation by the supplier is no goal of the citizen',
    },
    { text: 'Har arbejdet som pædagogmedhjælper i tre år.', heading: 'background', because: 'a former job' },
  ],
};
