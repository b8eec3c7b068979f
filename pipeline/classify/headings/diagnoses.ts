import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Diagnoser og helbredsforhold. */
export const diagnoses: Heading = {
  id: 'diagnoses',
  label: { da: 'Diagnoser og helbredsforhold', en: 'Diagnoses and health' },
  meaning:
    'Diagnoses, symptoms, history, objective and measured findings, results of examinations. The effect on everyday life is functioning.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *diagnose* | *anamnese* | objektiv* | *objektivt* | obj* | fund | *fund | *undersøgelse | undersøgelser | *helbredsforhold* | *helbredsproblem* |
    *sygehistorie* | *resumé* | resume* | aktuelt | *aktuelle klager | *gener | *klager | *tidligere sygdomme | tidligere | *somatisk* | *psykisk |
    cave | helbred | helbred * | helbredsmæssige forhold | lægeligt | *epikrise* | *akter* | allergi* | symptomer
  `),
  cues: phrases(`
    diagnose* | diagnosticeret | diagnosen | *hoveddiagnose* | *bidiagnose* | df# | dm# | dg# | dz# | ds# | dj# | di# | de# | dn# | dr# | dc# | dk# |
    dl# | dh# | dt# | kendt med | lider af | har siden barn* | debut | debuterede | begyndte i | opstod | kroniske | kronisk | smerter i |
    smerterne stråler | udstråling | stråler ud | strækker sig | hævelse | hævet | rødme | ømhed | øm | ømme | trykømhed | bevægeindskrænk* |
    bevægelighed* | fleksion | abduktion | ekstension | ligger i | *smerter ved | palpation | auskultation | st p | st c | reflekser | sensibilitet |
    kraft | nedsat kraft | gribestyrke | håndtryk | kg i højre | fga | laségue | lasegue | strakt benløft | neurologisk | neurologiske | vågen klar |
    orienteret | stemningsleje* | mimik* | affekt* | psykomotor* | hæmmet | nedtrykt | grådlabil* | angstanfald | panik* | tankemylder | flashback* |
    mareridt | suicidal* | selvmord* | selvmordstanker | livslede | psykotisk* | hallucinat* | vrangforestilling* | bmi | vægt | vejer | kg | cm | bt |
    blodtryk* | puls | ekg | saturation | lungefunktion* | fev# | fev | spirometri | blodprøver viser | blodprøver | hba# | crp | sr | leucocytter |
    røntgen* | rtg | mr | mr skanning* | ct | ul | ultralyd* | scanning* | skanning* | viser | viste | påvist | fund af | forandringer | degenerat* |
    artrose | slidgigt | prolaps | fraktur | brud | ruptur | læsion | stenose | neg | pos | i a | ia | ingen tegn på | tegn på | symptomer |
    symptomer på | opfylder kriterierne | mdi | ham | ham d# | who # | who | madrs | phq | moca | mmse | das# | nrs | vas | audiogram | hørenedsættelse |
    tinnitus | synsstyrke | svimmelhed* | hovedpine* | migræne* | kvalme | opkast* | feber | træthed | udtrætning | føleforstyrrelse* | følenedsættelse |
    snurren* | prikken* | morgenstivhed | stivhed | spasticitet | anfald | kramper | besvimet | åndenød | hoste | opspyt | allergi* | eksem | udslæt |
    astma | kol | diabetes | gigt | leddegigt | depression | depressiv* | angst | ptsd | adhd | autisme* | bipolar* | skizofren* |
    personlighedsforstyrrelse* | spiseforstyrr* | ocd | fibromyalgi | hjernerystelse | commotio | senfølger | apopleksi | blodprop | cancer | kræft |
    svulst | remission | årig kvinde | årig mand | sygemeldt på grund af | sygdomsbilled* | differentialdiagnos* | komorbid* | intelligens* | wais |
    kognitiv test | testresultat* | normal | normale | upåfaldende
  `),
  against: ['behandles med', 'henvist', 'afventer', 'forventes', 'kan ikke løfte', 'pause'],
  examples: [
    { text: 'Leddegigt (DM069) siden 2015.', because: 'a diagnosis with its code' },
    { text: 'Røntgen viser let artrose i højre hofte.', because: 'the result of an examination' },
    { text: 'Morgenstivhed i en time.', because: 'a symptom that is measured' },
  ],
  counterexamples: [
    { text: 'Er henvist til MR-skanning i maj.', heading: 'treatment', because: 'an examination that is planned' },
    { text: 'Kan højst gå 300 meter.', heading: 'functioning', because: 'what the citizen can do' },
  ],
};
