import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Behandlingsmuligheder og prognose. */
export const prognosis: Heading = {
  id: 'prognosis',
  label: { da: 'Behandlingsmuligheder og prognose', en: 'Treatment options and prognosis' },
  meaning:
    'Whether options are exhausted, whether the state is stationary or lasting, the expected time and course. A planned treatment is treatment.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *prognose* | *behandlingsmulighed* | konklusion | *syn på fremtiden | lægernes vurdering | lægekonsulentens vurdering | *forventet forløb* |
    udsigt* | *varighed* | konklusion og vurdering | vurdering af helbred* | *fremtidsudsigt*
  `),
  cues: phrases(`
    prognose* | prognosen | prognostisk* | udtømt* | udtømte | behandlingsmulighed* | ikke flere behandling* | ingen yderligere behandling* |
    ikke yderligere behandling | ikke mere at tilbyde | ikke at tilbyde | færdigbehandlet | færdigudredt | endnu ikke udtømt | stationær* | stationære |
    varig | varige | varigt | kronisk tilstand | livslang* | blivende | permanent | kan ikke helbredes | uhelbredelig | forventes | forventet |
    forventning om | må forventes | må ventes | ventes | kan ventes | ventes bedring | bedring | bedres | bedre sig | forbedring | forbedres |
    forværring | forværres | forværring kan | inden for # måneder | inden for # mdr | i løbet af # mdr | i løbet af # måneder | # mdr | # måneder |
    om et halvt år | et halvt år | et år | på længere sigt bedr* | rask | blive rask | raskmeld* | fuld førlighed | helbredelse | remission ventes |
    tilbagefald | risiko for | risikoen for | gode udsigter | udsigt til | uafklaret | ikke afklaret | operationsindikation | ikke indikation |
    kan udvikles | udviklingsmuligheder helbredsmæssigt | for tidligt at | svært at forudsige | usikker | usikkert | usikker prognose | uvis |
    langvarig* | langsom* | progredierende | fremadskridende | fluktuerende | mulighed for bedring | behandlingspotentiale | potentiale | restitution |
    varigheden | ikke stationær | helt restitueret | komme sig | kommer sig | vender tilbage | kommer igen
  `),
  against: ['aftalt', 'anbefal*', 'pause'],
  examples: [
    { text: 'Tilstanden må anses for stationær.', because: 'stationary' },
    { text: 'Der forventes bedring i løbet af et halvt år.', because: 'expected time' },
    { text: 'Der er ikke flere behandlingsmuligheder.', because: 'options are exhausted' },
  ],
  counterexamples: [
    { text: 'Begynder i fysioterapi i næste uge.', heading: 'treatment', because: 'a planned treatment' },
    { text: 'Kroniske lændesmerter (DM545).', heading: 'diagnoses', because: '"kronisk" in the name of an illness' },
  ],
};
