import type { Nature } from '../../../domain/labels.ts';
import { phrases } from '../model/phrases.ts';

/** Words that make a sentence a plan or an assessment; without any of them it is an observation. Decided cases: evaluation/GUIDE.md. */
export const natureCues: Readonly<Record<Nature, readonly string[]>> = {
  plan: phrases(`
    bør | bør undgå | skal | skal ikke | skal undgå | skal have | frarådes | frarådet | tilrådes | anbefales | anbefaler | anbefaling | anbefalet |
    indstilles | indstiller | aftalt | det er aftalt | aftale om | planlagt | planlægges | planen | plan om | senest | senest den | afventer | afventes |
    henvist til | henvises | er henvist | er bestilt | bestilles | ønsker | ønsker at | ønsker sig | ønske om | vil gerne | vil helst | drømmer | håber |
    målet | målet er | mål | delmål | undgå | undgås | ingen løft | kommende | næste | indkaldes | kontrol om | kontrol i | genhenvises | forlænges |
    fortsætter | afsluttes | trappes | øges | sættes op | opstarter | starter | begynder | indhentes | indhenter | sendes | afleveres | følges op |
    opfølgning | må ikke | må højst | foreslår | foreslås | forslag | kunne tænke sig | ny tid | vil blive | vi vil | vi undersøger | vi finder |
    på sigt | skåne | tilbydes | udredes | mødes igen
  `),
  assessment: phrases(`
    vurderes | vurderer | vurdering | vurderet | skønnes | skønner | skøn | efter vores mening | efter min mening | min opfattelse | opfattelse |
    vi oplever | vi ser | mener | synes | tror | formodes | formentlig | sandsynlig* | næppe | forventes | ventes | må ventes | må forventes | må anses |
    anses | forventning | prognose* | stationær | udtømte | udtømt | varig | varigt | realistisk | samlet | alt i alt | sammenfattende | har behov for |
    behov for | kan ikke genoptage | kan genoptage | god til | dygtig | svært ved | tyder på | virker | fremstår | forekommer | næppe | bedre | klart |
    uklart | afklaret | uafklaret | hensigtsmæssig* | tilstrækkelig* | for tidligt | muligt | ikke muligt | kan klare | kan holde til | egnet |
    potentiale | score | motiveret | stabil | frygter | tilfredsstillende | utilfredsstillende | godt | flot | stor indsats | indikation | risiko for |
    stærk | ressourcestærk | omhyggelig | kompetent | skyldes efter | konkluderes
  `),
  observation: phrases(`
    er i dag | har været | har haft | blev | fik | viste | viser | møder | har mødt | siden | behandles med | får | tager | bor | modtager |
    har gennemført | er afsluttet | startede | begyndte | oplyser | fortæller | siger | angiver | mg | ca | har arbejdet | ingen | objektivt |
    holder pause | bruger | sover | undersøgt
  `),
};
