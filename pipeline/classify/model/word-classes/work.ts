import { phrases } from '../phrases.ts';

/** Daily life, work, school, benefits, efforts, hours, plans and words of assessment. */
export const workWords = {
  // daily life
  daily: phrases(`
    sover | søvn* | sove | nattesøvn* | vågner | vågen om | nætter | lægge sig | hviler | hvile sig | sofaen | sengen | stå op | komme op | bad | bade | tøj på | klæde* | knappe | lynlås* |
    snørebånd | hår | personlig pleje | personlig hygiejne | toilet | spise | spiser | måltid* | madlavning* | lave mad | laver mad | opvask* | vaske* | vasketøj* | støvsug* | gulv* |
    rengøring hjemme | gøre rent | gør rent hjemme | indkøb* | handle ind | købe ind | supermarked* | netto | brugsen | indkøbsposer | gå en tur | går tur | gangdistance* | meter | km |
    kilometer | trapper* | trappe | cykle* | cykler | køre bil | kører bil | bilen | bus | bussen | busser | tog | toget | offentlig transport | stå | stående | sidde | sidder højst |
    siddende | gå | gående | bøje* | bukke* | knæle | løfte* | bære | række | dreje | vride | gribe | holde om | åbne | skrive | læse | læser | skærm* | telefon* | post | breve | e boks |
    mitid | huske* | husker | glemmer | glemt* | hukommelse* | koncentr* | overblik* | overskue* | planlægge* | struktur* | opmærksomhed* | misforstår | ord* | græder | ked af | vred* |
    irriteret | bange | utryg* | trækker sig | isolerer | undgår | mennesker | forsamling* | kø | larm* | støj* | lyde | lys | energi* | kræfter | overskud | udmattet | træt | trætte* |
    udtræt* | udtrættes | mister | magter | orker | klarer | besvær* | svært ved | vanskelig* | kan ikke | kan kun | kan højst | formår | tåler | mestre* | stok | rollator | kørestol |
    krykke* | hjælp til | brug for hjælp
  `),
  // places of work
  'work-place': phrases(`
    butik* | *butik | *butikken | lager | lageret | *lager | værksted* | *værksted | *værkstedet | gartneri* | planteskole* | drivhus* | have | haven | park | kirkegård* | skole | skolen |
    børnehave* | børnehus* | vuggestue* | sfo | daginstitution* | plejehjem* | plejecenter* | hospice | køkken* | kantine* | café | caféen | cafe* | restaurant* | hotel* | bager* | slagter* |
    supermarked | genbrug* | kontor* | reception* | arkiv* | bibliotek* | museum* | teater* | kirke* | rengøring* | vaskeri* | systue* | frisør* | tankstation | autoværksted | tømrer* |
    maler* | murer* | smed* | snedker* | elektriker* | vvs* | fabrik* | produktion* | industri* | landbrug* | stald* | gård | rideskole | dyreklinik* | internat* | zoo | pedel* | idrætshal* |
    svømmehal* | kommunens driftsgård | depot* | montage* | pakkeri | terminal | taxa* | bus | chauffør* | virksomhed* | arbejdsplads* | praktiksted* | pladsen | stedet
  `),
  // tasks at work
  task: phrases(`
    opgave* | *opgaver | *opgaverne | pakke* | sorterer | sortere* | folder | fylder | fylde* | sætter på plads | sætte på plads | prismærk* | mærker op | rydder | vander | vande | planter |
    lugning | luger | klipper | slår græs | river | fejer | maler | sliber | samler | monterer | skruer | reparerer | lapper | smører | skærer | bager | dækker bord | anretter | serverer |
    vasker op | tørrer af | gør rent | betjener | ekspederer | kassen | kasse | tager telefon* | taster | registrer* | scanner | kopierer | arkiverer | syr | stryger | læser højt | leger |
    passer dyr | fodrer | muger | kører ud | afhenter | leverer | varer | hylder* | ordrer | kunder* | gæster | børn | dyr | blomster | maskine* | truck* | redskab* | oplær* | vagt | vagter |
    turnus | indkøring
  `),
  // employment and its end
  employ: phrases(`
    ansat | ansættelse* | ansætte* | fastansat | stilling* | job | jobbet | jobs | arbejde | arbejdet | arbejder | arbejdede | arbejdsgiver* | chef* | mester* | leder* | kollega* | kolleger* |
    kollegerne | løntilskud* | fleksjob* | småjob* | skånejob* | fritidsjob* | frivillig* | praktik* | *praktik | *praktikken | praktikant* | virksomhedspraktik* | opsagt* | opsig* | fyret |
    fyring* | afskedig* | fratræd* | fratråd* | kontrakt* | prøvetid | plads til | tage hende | tage ham | beholde hende | beholde ham | tilbyde | tilbud om | forlænge* | afbrudt | stoppet |
    sluttede | ophørt | ophørte | begyndte hos | startede hos | tilknyttet
  `),
  // schooling and certificates
  school: phrases(`
    folkeskole* | klasse | klasses | eksamen* | afgangs* | gymnasi* | hf | hhx | htx | stx | student* | erhvervsskole* | tekniske skole | teknisk skole | handelsskole* | sosu* |
    social og sundheds* | uddannet | uddannelse* | *uddannelse | udlært | svend* | lære | læreplads* | læretid | lærling* | elev* | grundforløb* | hovedforløb* | bachelor* | kandidat* | cand* |
    diplom* | semester* | universitet* | højskole* | efterskole* | kursus | kurser | kurset | *kursus | *kurser | certifikat* | *certifikat | bevis | *bevis | kørekort* | amu | fgu | egu |
    stu | vuc | produktionsskole* | sprogskole* | bestået | gennemført | afbrudt uddannelse | droppede | ikke færdig* | papir på | erfaring* | anciennitet | brancher | erhvervserfaring | tidl |
    tidligere | i sin tid | senest | derefter | herefter | gennem # år | i # år | # år | årtier | siden # | frem til | fra # | # # | it | office | word | excel
  `),
  // benefits
  benefit: phrases(`
    sygedagpenge* | kontanthjælp* | uddannelseshjælp* | dagpenge* | ressourceforløbsydelse* | ledighedsydelse* | fleksløn* | førtidspension* | seniorpension* | pension* | efterløn* |
    revalidering* | integrationsydelse* | selvforsørg* | forsørg* | *forsørgelse | ydelse* | *ydelse | *ydelsen | offentlig hjælp | løn | lønnen | indkomst* | indtægt* | a kasse* | su |
    barselsdagpenge* | løn under sygdom | § # | jobafklarings* | raskmeldt* | sygemeldt* | lever af | formue* | trangsvurdering* | modregn* | samlevers indtægt
  `),
  // efforts and those who give them
  scheme: phrases(`
    bevil* | *bevilling | *bevillingen | tilkendt | tildelt | visiter* | ansøg* | søgt om | afslag* | indsats* | *indsats | *indsatsen | forløb | forløbet | *forløb | *forløbet | hold |
    holdet | modul* | mentor* | *mentor | bostøtte* | støttekontakt* | skp | hjemmevejled* | støtteperson* | kontaktperson* | personlig assistance | hjemmepleje* | hjemmehjælp* | aktivering* |
    nytteindsats* | jobklub* | opkvalificer* | projekt* | tilbud* | leverandør* | jobafklaring* | ressourceforløb* | rehabiliteringsforløb | gennemført i perioden | perioden | løber til |
    udløber | starter den | sluttede den | til og med | bestil* | lab | serviceloven* | tilskud* | hjælpemidler* | merudgift* | egenbetaling* | aflastning* | dagcenter* | værested*
  `),
  // attendance
  absence: phrases(`
    fremmød* | fravær* | fraværende | mødt | mødte | møder | mødestabil* | stabil* | udeblev* | afbud | meldt fra | melder fra | sygemelding* | sygedag* | syg | syge dage | til tiden |
    for sent | forsinket | punktlig* | ringer | ringer i god | giver besked | sms | dukke* op | væk | gange ud af | ud af # dage | procent | pct | % | barns syg* | ferie* | planlagte dage
  `),
  // hours
  hours: phrases(`
    timer | time | timers | timetal* | t uge | t ugtl | minutter | dage om ugen | dage ugentlig* | ugentlig* | om ugen | pr uge | mandag* | tirsdag* | onsdag* | torsdag* | fredag* | lørdag* |
    formiddag* | eftermiddag* | fuldtid | fuld tid | deltid | nedsat tid | kl | fra kl | effektiv* | tempo* | hurtig* | langsom* | hastighed* | halve | tredjedel | procent af | kvalitet* |
    kvalited | fejl | fejlfri* | produktiv* | når | nåede | udbytte | arbejdsevne* | skånejob | almindelige vilkår | ordinær* | normale vilkår
  `),
  // verbs of change
  change: phrases(`
    øge* | øget | øges | øgning* | øgningen | sat op | sætte op | sættes op | satte | sat ned | sætte ned | hæve* | hævet | udvid* | trappe op | trappet op | optrap* | ned i tid | op i tid |
    gå op | gået op | gik op | gik ned | gået ned | flere timer | færre timer | flere dage | ekstra dag* | ekstra time* | mere end de | stigning* | forsøgt | forsøg | forsøget | prøvet |
    prøvede | afprøvet | afprøve* | næste trin | trin | loft | fastholdt* | uændret | stå ved | tilbage til | tilbage på | reducere* | reduktion* | måtte opgive* | opgivet | mislykkedes |
    lykkedes | uden held
  `),
  // progress and regress
  better: phrases(`
    bedre | bedret | bedring* | forbedr* | fremgang* | fremskridt* | tilbagegang* | udvikl* | progression* | rykket | vokset | modnet | større | mindre | mere | færre | end før | end da |
    end sidst | siden sidst | i forhold til | sammenlignet | score* | skala* | point | steg | steget | faldet | stagner* | stilstand | tidligere turde | tør nu | nu selv | er begyndt at |
    tillid | selvtillid* | tro på | modet | mod på
  `),
  // aids, breaks, tasks to avoid
  aid: phrases(`
    pause* | *pause | *pauser | hvil* | skåne* | hensyn* | undgå* | frarådes | fritag* | slipper for | må ikke | bør ikke | maks | højst # kg | løft | *løft | tunge | trække sig | ro | rolig* |
    stille | afskærm* | skærmet | høreværn | ørepropper | solbriller | hæve sænke* | sadelstol | saddelstol | taburet | stol | stolen | vogn | eltruck | hjælpemid* | redskab* | fast plads |
    egen plads | faste | fast | kendt | kendte | forudsig* | tjekliste* | opskrift* | instruks* | instruktion* | skriftlig* | på skrift | skrevet ned | billed* | piktogram* | tavle | timer ur |
    alarm | stopkort* | kort | signal* | en ad gangen | én ad gangen | få mennesker | små hold | kortere dage | fleksib* | møde senere | mødetid* | mentor på | følger ham | følger hende |
    viser ham | viser hende | minder | tidspres | deadline* | siddende arbejde | veksle* | skift* | variation | behov for | brug for | mulighed for | skal kunne | skal have
  `),
  // outlook
  outlook: phrases(`
    prognose* | stationær* | varig* | kronisk* | livslang* | blivende | livsvarig* | udtømt* | ikke flere | ikke mere at | færdigbehandl* | færdigudred* | helbred* | kurativ* | bedring |
    forvent* | ventes | påregnes | påregne | sigt | udsigt* | fremtid* | inden for | i løbet af | mdr | måneder | halvt år | # år | risiko* | forværr* | tilbagefald | gendan* | komme sig |
    kommer sig | raskmeld* | rask | langvarig* | usikker* | uvis* | uafklar* | klart | uklart | mulighed* | muligt | umuligt | realistisk* | skøn* | potentiale* | operationsindikation |
    indikation*
  `),
  // plans and agreements
  plan: phrases(`
    aftal* | *aftale | *aftalt | anbefal* | foreslå* | forslag* | indstil* | næste | kommende | videre | plan | planen | planlæg* | senest | frist* | inden | opfølg* | følge op | følger op |
    møde | mødet | samtale | samtalen | rundbords* | indhent* | bestilles | rekvirer* | afvent* | svar | svar fra | dagsorden* | teamet | rehabiliteringsteam* | forlænges | fortsætter |
    sendes | aflever* | undersøger | kontakter | tager kontakt | ringer til | ring til | vender tilbage | tages op | drøftes | revurder* | genvurder* | ny vurdering | ny attest | ny samtale |
    ny tid
  `),
  // wishes
  wish: phrases(`
    ønsk* | *ønske | drøm* | håb* | vil gerne | vil helst | vil ikke | mål | målet | *mål | *målet | kunne tænke sig | forestiller sig | overvejer | lyst til | søger | satser | på sigt |
    blive | tilbage til | fremtidigt | interesse* | går efter | plan om | motiv*
  `),
  // strengths
  virtue: phrases(`
    ansvarlig* | ansvarsfuld* | pligtopfyld* | samvittighed* | omhyggelig* | grundig* | pålidelig* | loyal* | stabil* | flittig* | dygtig* | god til | gode til | venlig* | imødekommende |
    smilende | humor* | humør* | glimt i øjet | tålmod* | rolig* | nysgerrig* | lærenem* | kreativ* | idérig* | initiativ* | selvstændig* | vedholdende | stædig* | viljestærk* | udholden* |
    hjælpsom* | omsorg* | empati* | social* | vellidt | afholdt | holder af | elsket | elsker | glad for | stolt* | interesser* | hobby* | fritid* | håndelag | sans for | øje for | talent* |
    evne til | evner | ressource* | resurse* | styrke* | motiver* | engager* | positiv* | åben | ærlig* | velbegavet | begavet | kløgtig | sygdomsindsigt | velkooper* | samarbejd* |
    giver ikke op | tager ansvar | tager imod | spørger | guld værd | dejlig* | flink | rar
  `),
  // words of an overall view
  whole: phrases(`
    samlet* | sammenfatt* | alt i alt | helhed* | i det hele | overordnet* | konkluder* | set under | når vi ser | kombination* | både | tilsammen | sammensat* | kompleks* | tværfaglig* |
    mange facet* | arbejdsmarked* | gensidig* | største | barriere* | hindring* | væsentligt | væsentlig | dygtig medarbejder | ligger i | samlede
  `),
  // formalities
  office: phrases(`
    attest* | erklæring* | rapport* | skema* | underskr* | samtykke* | venlig hilsen | hilsen | mvh | kære | hej | tak | cpr* | journal* | dato | udfyldt* | udfyldes | bilag* | vedhæft* |
    vedlagt* | kopi | formål* | bedt om | anmod* | bestilt | henblik | grundlag* | konsultation* | konsulent | sagsbehandler | overlæge | speciallæge i | deltagere | til stede | ringet op |
    telefonisk | samtale med | reference* | bemærkning* | ikke relevant | udgår | se tidligere | jf
  `),
} as const;
