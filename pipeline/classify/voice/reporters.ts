import type { Voice } from '../../../domain/labels.ts';
import { phrases } from '../model/phrases.ts';

/** Verbs and nouns that hand a statement to somebody: "oplyser", "efter eget udsagn". Word stems; `*` leaves the end open. */
export const reportingWords: readonly string[] = phrases(`
  oplever | oplevede | oplevet | angiver | angav | angives | angivet | fortæller | fortalte | fortalt | oplyser | oplyste | oplyst | oplyses |
  beskriver | beskrev | beskrevet | siger | sagde | sagt | mener | mente | synes | syntes | føler | følte | nævner | nævnte | udtrykker | udtrykte |
  giver udtryk | forklarer | forklarede | skriver | skrev | skrevet | ønsker | ønskede | håber | håbede | drømmer | frygter | frygtede | tror |
  troede | melder | meldte | tilføjer | erindrer | husker selv | benægter | nægter | afviser | bekræfter | svarer | svarede | vurderer | vurderede |
  vurderet | anslår | klager over | klager | vil gerne | vil helst | kunne tænke | bemærker | understreger | kommenterer | kalder | rapporterer |
  tilkendegiver | gør opmærksom | anbefaler | anbefalede | konkluderer | noterer | roser | bedømmer | fremhæver | udtaler | udtalte | mærker |
  kan mærke | peger på | forventer | taler om | er rørt | er lettet | er stolt | er bekymret | forestiller sig | ønske er | ønske om | noterer |
  anfører | anser | finder | opgør | opgøres | beskrives | er enig | er uenig | kan tilbyde | er villig | lægger vægt | regnskab | regner med |
  er glad for | savner | er ked af | er bange for | er i tvivl | har lyst | foretrækker | overvejer | fastholder | fastholdt | gentager | gentog |
  erkender | erkendte | bestrider | bestred | omtaler | omtalte | opregner | indrømmer | påpeger | opgiver | anføres | benægtes | opleves | ser for sig |
  ser sig som | ser sig selv | tænker på | tilkendegivet | har meldt ud | meldt ud | har meldt tilbage | sætter tempoet | sætter smerte* | stiller i udsigt |
  er uforstående | er indstillet på | gav udtryk | genkender | genkende | daterer | anslået | tilbyder | roste | bemærket | konstaterer
`);

/** Phrases that give a statement to the person it is about, without a subject. */
export const ownWords: readonly string[] = phrases(`
  eget udsagn | egne ord | egne oplysninger | egen oplevelse | egen beskrivelse | selvoplevet | selv oplyst | selvrapporteret | eget ønske |
  egen vurdering | egen opfattelse | selv angiver | angiver selv | synes selv | oplever selv | siger selv | mener selv | fortæller selv | egne tal |
  egen oplysning | egen forklaring | egen angivelse | egen mening | hendes udsagn | hans udsagn | borgers udsagn | hendes mening | hans mening |
  hendes opfattelse | hans opfattelse | hendes egen oplysning | ifølge sig selv | iflg sig selv | ifølge eget | egne sedler | egen kalender | talt selv |
  selv talt | tæller selv | regner selv | selv bestridt | eget tal | eget svar | ser sig selv | kunne godt tænke sig | drømmen er | drømmen | ønsket er |
  iflg borger* | ifølge hende selv | ifølge ham selv | så vidt hun | så vidt han | anslået af pt |
  iflg pt | ifølge pt | ifølge hende | ifølge ham | efter det oplyste | ifølge borger* | subjektivt | klager over | anamnestisk
`);

/** Reporting words that report nothing here: "melder afbud", "siger til, når det er for meget". */
export const noReports: readonly string[] = phrases(`
  siger fra | sagde fra | sige fra | siger til | sagde til | siger ja | sagde ja | melder afbud | meldte afbud | meldt afbud | melder sig | meldte sig |
  meldt sig | skrevet op | skriver en sms | skriver sms | skriver under | skrevet under | holder det han siger | når han siger | når hun siger | tør sige |
  læser og skriver | skriver arabisk | skriver med | beskrevet ovenfor | som beskrevet | giver op | finder vej | finder ro | finder sted | finder selv ud
`);

/** The author's own "we" and "I": what stands nearest to them is reported by nobody else. */
export const authorWords: readonly string[] = phrases(
  'vi | jeg | undertegnede | vores vurdering | min vurdering | vores erfaring | min erfaring | vores indtryk | mit indtryk',
);

/** Who is who. A word of a role before or after a reporting word gives the statement to that voice. */
export const roleWords: Readonly<Record<Voice, readonly string[]>> = {
  citizen: phrases(`
    hun | han | du | dig | borger | borgeren | borgers | brg | brg. | pt | patient* | pat | undersøgte* | klient* | deltageren | den unge |
    den sygemeldte | sygemeldte | ua | vedkommende | praktikanten | eleven
  `),
  doctor: phrases(`
    læge | lægen | læger | lægerne | egen læge | e l | el | speciallæge* | overlæge* | psykiater* | psykolog* | neuropsykolog* | fysioterapeut* |
    ergoterapeut* | reumatolog* | neurolog* | kirurg* | ortopædkirurg* | kardiolog* | lungelæge* | hospital* | sygehus* | sygeplejerske* | ambulatori* |
    epikrise* | attest* | lægepapir* | lægeerklæring* | erklæring* | lægekonsulent* | sundhedskoordinator* | klinik* | afdelingen | smertecenter* |
    smerteklinik* | læ # | statusattest* | kiropraktor* | behandler* | psykiatrien | diætist* | audiolog* | jordemoder* | terapeut*
  `),
  employer: phrases(`
    virksomhed* | arbejdsgiver* | arb giver* | arbg | mester* | praktiksted* | praktikvært* | arbejdsplads* | indehaver* | ejer* | *chef | *chefen |
    *leder | *lederen | butikken | pladsen | stedet | formand* | gartner* | bager* | smed* | pedel* | bestyrer* | direktør* | værkfører* | tillidsmand* |
    kolleger* | kollega* | vært* | kontaktperson* | køkken* | bibliotekar* | pædagog* | restauratør* | forpagter*
  `),
  supplier: phrases(`
    leverandør* | jobkonsulent* | virksomhedskonsulent* | beskæftigelseskonsulent* | konsulent* | mentor | mentoren | vejleder* | coach* | rapport |
    rapporten | statusrapport* | underviser*
  `),
  caseworker: phrases(`
    sagsbehandler* | kommune* | jobcent* | ydelseskontor* | rehabiliteringsteam* | teamet | jobrådgiver* | borgerservice | socialrådgiver* | forvaltning*
  `),
};

/** Words of a section title or field label that give everything below it to one voice. */
export const titleVoices: Readonly<Record<Voice, readonly string[]>> = {
  citizen: phrases(`
    borgerens eget | borgers eget | borgerens egne | borgers egne | borgerens perspektiv | borgers perspektiv | borgerens oplysninger | borger oplyser |
    borgers bemærkninger | borgerens bemærkninger | egne ord | egen oplevelse | egne overvejelser | egen beskrivelse | egne oplysninger |
    eget perspektiv | perspektiv | selv | udfyldes af den sygemeldte | den sygemeldtes | dine egne ord | dine ønsker | dine mål | med egne ord |
    patientens egen | egne tal | om mig | profil | mine | det siger | hvad siger | borgers stemme | borgerens stemme | borgers ord | borgerens ord |
    borgeren siger | borger siger | borgers syn | borgerens syn | borgerens oplevelse | borgers oplevelse | borgers ønske* | borgerens ønske* | eget svar |
    eget tal | egen angivelse | egen fremstilling | subjektivt | udfyldt af den sygemeldte | borgers mål | borgerens mål | borgers jobmål |
    dig selv | dine egne
  `),
  doctor: phrases(`
    epikrise* | læ # | attest* | *journal | lægekonsulentens | lægernes | lægens | sundhedsfaglig* | statusattest* | lægeligt | læge*
  `),
  employer: phrases(`
    virksomheden siger | virksomheden mener | virksomheden oplyser | arbejdspladsens | arbejdspladsen siger | kontorets | skolens | kokken siger | lederens |
    lederen siger | mester siger | ledelsens | fra virksomheden | fra arbejdspladsen | fra praktikstedet | praktikstedet siger | stedet siger | chefens |
    virksomhedens | arbejdsgiver* | arbejdsgivers | praktikstedets | stedets | mester* | virksomhedens ord | butikken | pladsens
  `),
  supplier: ['leverandør*', 'statusrapport*', 'rapporter fra', 'vores vurdering', 'konsulentens', 'mentors'],
  caseworker: ['kommunens', 'sagsbehandlers', 'sagsbehandlerens', 'journalnotat*', 'jobcentrets', 'kommunens anmodning'],
};
