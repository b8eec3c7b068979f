import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Behandling og undersøgelser. */
export const treatment: Heading = {
  id: 'treatment',
  label: { da: 'Behandling og undersøgelser', en: 'Treatment and examinations' },
  meaning:
    'Past, running and planned treatment, medicine, referrals, waiting lists, and that an examination was done. Its result is diagnoses; whether options are exhausted is prognosis.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *behandling* | *medicin* | *udredning* | plan | forløb | undersøgelser og forløb | undersøgelse* og behandling | procedure | indlagt | behandler* |
    lægen siger
  `),
  cues: phrases(`
    behandles | behandlet | behandling | behandlingen | i behandling | beh | behandlingsforløb* | medicin* | medicinen | tbl | tabl | tablet* | mg |
    mg x | x # | pn | p n | dgl | dagligt | ugentlig dosis | dosis | dosis øget | øget til # mg | optrappet | optrapp* | nedtrapp* | trappes | seponer* |
    udtrappes | opstartet | startet på | sat i | får | får nu | tager | panodil | paracetamol | ibuprofen | ibumetin | ipren | gabapentin | pregabalin |
    sertralin | venlafaxin | duloxetin | mirtazapin | citalopram | escitalopram | quetiapin | methylphenidat | metotrexat | methotrexat | biologisk |
    prednisolon | insulin | metformin | inhalation* | spray | salve | indsprøjtning | injektion* | blokade* | binyrebarkhormon | steroid | operation* |
    opereret | operere* | indgreb | kirurg* | alloplastik | artroskopi | fysioterap* | fys | træning | genoptræning* | holdtræning | øvelser |
    ergoterap* | kiropraktor | akupunktur | psykolog* | psykiater* | psykoterapi | samtaler hos | samtaleforløb | terapi* | gruppeterapi |
    kognitiv terapi | eksponering | psykoeduk* | henvist til | henv til | henvises | henvisning* | genhenvis* | henvist | ventetid* | venteliste* |
    venter på | afventer | indkaldt | indkaldelse | forundersøgelse | tid til | tid hos | tid i | kontrol | kontroltid | kontroller | ambulant* |
    ambulatorium | indlagt | indlæggelse* | udskrevet | udskrives | epikrise* | afsluttes | afsluttet forløb | smerteklinik* | smertecenter | rygcenter |
    rygskole | mestringskursus | søvnskole | speciallæge* | reumatolog* | neurolog* | ortopæd* | hudlæge | ørelæge | øjenlæge | mr bestilt | bestilt |
    mr er | blodprøver taget | er taget | foretaget | udført | planlagt | planlægges | udredning | udredes | udredt | cpap | høreapparat* | bandage* |
    skinne* | korset | indlæg | tens | kompression* | sårpleje | strålebehandling | kemoterapi | kemo | dialyse | vaccin* | ordineret | ordination |
    recept | uden effekt | god effekt | effekt af | virkning | bivirkning* | udeblevet fra | mødt til | har været til | samtaler | egen læge |
    rehabilitering | virker | hjælper på smert*
  `),
  against: ['udtømt*', 'ikke flere behandling*', 'bør undgå', 'alkohol', 'timer om ugen'],
  examples: [
    { text: 'Behandles med sertralin 50 mg dagligt.', because: 'running medicine' },
    { text: 'Er henvist til smerteklinik, ventetid seks måneder.', because: 'a referral and a waiting list' },
    { text: 'Fysioterapi i efteråret uden effekt.', because: 'past treatment with its effect' },
  ],
  counterexamples: [
    { text: 'Behandlingsmulighederne er udtømte.', heading: 'prognosis', because: 'whether options are exhausted' },
    { text: 'MR viser en prolaps.', heading: 'diagnoses', because: 'the result of an examination' },
  ],
};
