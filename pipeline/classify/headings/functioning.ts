import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Funktionsniveau. */
export const functioning: Heading = {
  id: 'functioning',
  label: { da: 'Funktionsniveau', en: 'Level of functioning' },
  meaning:
    'What the citizen can and cannot do: body, mind, sleep, concentration, pain in daily life. A count of working hours is work_capacity; measured findings are diagnoses.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *funktion* | barriere* | *udfordring* | *hverdag* | *oplevelse | det svære | krop* | *koncentration* | hukommelse* | *helbred i arbejdet* |
    egen beskrivelse | *egen beskrivelse* | *egne ord* | *adl* | transport | reaktioner | måltider | søvn | udholdenhed | tempo og udholdenhed |
    mestring | helbred og mestring
  `),
  cues: phrases(`
    sover | søvn* | nattesøvn | nattesøvnen | indsovning | vågner | opvågning* | koncentration* | koncentrere sig | hukommelse* | husker | glemmer |
    glemsom* | overblik over | mister overblik* | struktur i | planlægge | stresstærskel | stresset | udtrættes | udmattet | udmattelse | træt |
    træthed efter | træt efter | energi | overskud | hviler | ligge ned | sove til middag | sidde | siddende | stå | stående | gå | gangdistance |
    gangfunktion* | går # meter | meter | trapper | trappe | bukke | bøje | knæle | løfte | bære | skubbe | række op | gribe | finmotorik* | taber ting |
    støvsuge* | gulvvask | rengøring hjemme | gøre rent | indkøb | køber ind | handle ind | laver mad | madlavning | vasketøj | personlig hygiejne |
    bad | påklædning | klæde sig på | knappe | adl | praktiske gøremål | klarer | klarer selv | klarer ikke | kan ikke | kan godt | kan selv | kan kun |
    kan højst | har svært ved | svært ved | vanskeligt ved | besvær med | besvær | problemer med at | magter ikke | orker ikke | orker | overkommer |
    har brug for hjælp til | afhængig af hjælp | kører bil | køre bil | cykle | cykler | offentlig transport | bus | busser | tog | supermarked* |
    mennesker | støj | lyde | lys | skærm | læse | skrive | følge med | skal have tingene gentaget | gentages | irritabel | vred | græder | ked af det |
    trækker sig | undgår | konflikt* | uro | angst ved | bliver angst | panik i | smerter når | smerterne | ondt | gør ondt | smerter efter | smertefri |
    værst om | gode og dårlige dage | gode dage | dårlige dage | dagene efter | resten af dagen | færdig resten | sengeliggende | på sofaen | går i stå |
    mister tråden | tempoet i hverdagen | sårbar | robust | tåler | tolererer | belast* | udholdenhed | hverdag* | døgnrytme | medicinpåvirket | stok |
    rollator | krykker
  `),
  against: ['timer om ugen', 'ingen smerter ved palpation', 'fysioterap*', 'pause hver'],
  examples: [
    { text: 'Kan højst sidde en halv time ad gangen.', because: 'what the body can do' },
    { text: 'Sover fire timer om natten på grund af smerter.', because: 'sleep' },
    { text: 'Har svært ved at huske aftaler.', because: 'what the mind cannot do' },
  ],
  counterexamples: [
    { text: 'Kan arbejde 8 timer om ugen.', heading: 'work_capacity', because: 'a count of working hours' },
    { text: 'Nedsat kraft i højre hånd ved undersøgelsen.', heading: 'diagnoses', because: 'a measured finding' },
  ],
};
