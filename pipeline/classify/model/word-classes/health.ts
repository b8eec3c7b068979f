import { phrases } from '../phrases.ts';

/** Substances, medicine, treatment, symptoms, diseases and the body. */
export const healthWords = {
  // alcohol, drugs, tobacco, gambling
  drink: phrases(`
    alkohol* | genstand* | øl | øller | pilsner* | vin | vinen | spiritus | snaps | vodka | drikker | drukket | drak | druk | drikke | ædru* | afholdende | fuld | beruset | antabus |
    afrusning* | abstinens* | tilbagefald* | misbrug* | *misbrug | *misbruget | rusmid* | rusmiddel* | hash* | cannabis* | joint* | kokain* | amfetamin* | heroin | metadon | ecstasy | stoffer |
    stoffri | lattergas | ryger | ryge | røget | rygning | rygestop* | cigaret* | tobak* | snus | vaper* | e cigaret* | nikotin* | pakkeår* | spil | spillet | spiller for | spillested |
    spillegæld | ludoman* | rofus | casino | odds | bettede | væddemål* | spillekonto | spilleautomat* | afhængig* | *afhængighed | overforbrug | udtrapp* | aftrapp* | nedtrapp* | trappet ud |
    trappes ud | forbrug | forbruget | sovepiller | sovemedicin | ude over det ordinerede | alkoholambulatori* | rusmiddelcent* | misbrugscent*
  `),
  // names of medicine
  drug: phrases(`
    *pril | *sartan | *statin | *olol | *dipin | *zepam | *zolam | *azol | *prazol | *triptan | *mab | *tinib | *cillin | *mycin | *cyclin | *oxacin | *gliptin | *gliflozin | *glutid |
    *setron | *parin | *xaban | paracetamol | panodil | pamol | pinex | ibuprofen | ipren | ibumetin | naproxen | diclofenac | tramadol | dolol | nobligan | morfin* | oxycodon | oxycontin |
    kodein | codein | fentanyl | buprenorfin | metadon | gabapentin | pregabalin | lyrica | sertralin | citalopram | escitalopram | fluoxetin | paroxetin | venlafaxin | duloxetin | mirtazapin |
    amitriptylin | nortriptylin | saroten | imipramin | vortioxetin | agomelatin | bupropion | lithium | litarex | quetiapin | seroquel | olanzapin | risperidon | aripiprazol | abilify |
    clozapin | haloperidol | ziprasidon | paliperidon | lamotrigin | valproat | carbamazepin | levetiracetam | topiramat | oxcarbazepin | methylphenidat | ritalin* | concerta | medikinet |
    lisdexamfetamin | elvanse | atomoxetin | strattera | melatonin | circadin | zopiclon | imoclon | imozop | zolpidem | oxazepam | diazepam | stesolid | alprazolam | propranolol | metoprolol |
    amlodipin | enalapril | losartan | ramipril | bisoprolol | furosemid | spironolacton | hjertemagnyl | magnyl | clopidogrel | marevan | warfarin | eliquis | xarelto | simvastatin |
    atorvastatin | metformin | insulin* | ozempic | victoza | eltroxin | levothyroxin | thyroxin | prednisolon | medrol | metotrexat* | methotrexat* | sulfasalazin | salazopyrin |
    hydroxychloroquin | plaquenil | adalimumab | humira | etanercept | infliximab | remicade | biologisk | fingolimod | ocrelizumab | interferon* | baklofen | tizanidin | botox* | botulinum* |
    sumatriptan | rizatriptan | aimovig | ajovy | symbicort | spiriva | ventoline | bricanyl | seretide | inhal* | salmeterol | tiotropium | montelukast | azithromycin | penicillin |
    antibiotik* | kortison* | binyrebark* | d vitamin | jern | jerntablet* | p pille* | hormonspiral* | gestagen* | østrogen* | kemoterapi | kemo | strålebehandling* | antidepressiv* |
    antipsykotisk* | beta* | blokade* | smertestillende | nsaid | opioid* | håndkøb* | medicin* | tablet* | piller | pillerne | dosis | doser
  `),
  // doses
  dose: phrases(`
    mg | g x | x # | dgl | dagligt | daglig | ugtl | pn | p n | morgen og aften | til natten | seponer* | ordiner* | recept* | optrapp* | øget til | sat op til | nedsat til | plaster*
  `),
  // treatments and where they are given
  therapy: phrases(`
    behandl* | *behandling | *behandlingen | terapi* | *terapi | *terapien | psykolog* | psykiat* | fysioterap* | ergoterap* | kiropraktor* | akupunktur* | zoneterap* | mindfulness* |
    *træning | *træningen | genoptræn* | bassin* | øvelse* | rehabilitering* | *rehabiliteringen | samtaler | samtaleforløb* | gruppeforløb* | patientskole* | angstskole* | smerteskole* |
    rygskole* | operation* | opereret | operere* | indopereret | *operation | *operationen | kirurg* | indgreb* | *plastik | *ektomi | *skopi | laparoskopi* | artroskopi* | stent* | pci |
    bypass | pacemaker | transplant* | punktur* | injektion* | indsprøjt* | drop | indlagt | indlægg* | genindl* | udskriv* | udskrev* | sengeafsnit | ambulant* | ambulatori* | hospital* |
    sygehus* | afdeling* | afd | klinik* | *klinikken | *center | *centret | lægevagt* | skadestue* | speciallæge* | kontrol* | efterkontrol* | henvis* | viderehenvis* | venteliste* |
    ventetid* | venter på | indkald* | forundersøg* | udredning* | udrede* | undersøges | undersøgt | skal undersøges | scannes | skannes | tid til | tid hos | tid ved | berammet |
    høreapparat* | briller | prisme* | skinner | indlæg | bandage* | korset* | protese* | cpap* | tens | kompression* | kateter* | stomi*
  `),
  // examinations and measures
  test: phrases(`
    mr | mri | ct | rtg | røntgen* | ultralyd* | ul | scanning* | skanning* | *skanning | *scanning | ekg | eeg | emg | ekko* | spirometri* | lungefunktion* | fev# | fev | fvc | peakflow |
    saturation* | bt | blodtryk* | puls | bmi | vægt* | vejer | højde | temperatur | tp | crp | hba#c | hba# | hæmoglobin | calprotectin | tsh | kreatinin | leukocyt* | blodprøve* |
    urinprøve* | biopsi* | audiogram* | høreprøve* | tærskel* | db | synsfelt* | visus | gangtest* | rejse sætte* | grip* | håndkraft* | gribestyrke* | goniometer* | reflekser* |
    sensibilitet* | vibrationssans | lasegue* | lasègue* | neer* | hawkins* | lachman* | spurling* | romberg* | palpation* | auskultation* | stetoskop* | ia | i a | neg | pos | bilat |
    bilateralt | hø | ve | dx | sin | mdi | ham d | ham | who # | phq* | gad # | madrs | panss | moca | mmse | wais* | ravlt | trail* | stroop | indeks | percentil | testet | testresultat* |
    gaf | nrs | vas | das# | fga
  `),
  // symptoms and findings
  symptom: phrases(`
    smerte* | *smerter | *smerterne | ømhed* | øm | ømme | hævelse* | hævet | hævede | stivhed* | kramper* | krampe* | anfald* | svimmel* | kvalme* | opkast* | kaster op | diarre* | forstop* |
    mavesmerter* | hovedpine* | migræne* | tinnitus | susen | hyle* | føleforstyr* | følenedsæt* | snurre* | prikke* | sovende fornemm* | stråler* | udstrål* | jag | brænde* | brændende |
    trykker | trykken* | hjertebanken | åndenød* | forpustet | hoste* | opspyt | feber* | hedeture | svede* | rysten | ryster | tremor | lamme* | parese* | spastic* | atrofi | nedtrykt* |
    trist* | nedstemt* | livslede | selvmord* | suicidal* | selvskade* | skærer i sig* | skåret i sig* | angst | angsten | panik* | uro | tankemylder | grubler | flashback* | mareridt* |
    onde drømme | stemmer | hallucin* | psykotisk* | paranoi* | tvang* | ritualer | irritabel | appetit* | vægttab | tabt sig | taget på | blødning* | menstruation* | udflåd | kløe | udslæt |
    sår | eksem | synkebesvær | dobbeltsyn | sløret syn | lysfølsom* | lydfølsom* | lydoverføls* | træthed* | fatigue | hjernetåge | stemningsleje* | affekt* | grådlabil* | kontaktform |
    blikkontakt | psykomotor* | latens* | vågen | orienteret | velplejet | almentilstand* | mimik*
  `),
  // names of diseases
  disease: phrases(`
    *itis | *ose | *ose i | *artrose | artrose* | artrit* | *artrit | gigt* | *gigt | osteoporose | slidgigt* | prolaps* | spinalstenose | iskias | lumbago | skoliose | fibromyalgi* |
    hypermobil* | whiplash | piskesmæld | hjernerystelse* | commotio* | postcommotionel* | hjerneskade* | apopleksi | blodprop* | tci | hjertesvigt | iskæmisk* | angina* | ami | atrieflimren |
    hypertension | forhøjet blodtryk | kolesterol | diabetes | sukkersyge | hypothyr* | stofskifte* | astma* | kol | bronkitis | emfysem | lungesygdom | søvnapnø | cancer | kræft* | *cancer |
    *kræft | svulst* | metastase* | leukæmi | lymfom | sklerose | parkinson* | epilepsi* | migræne | depression* | *depression | bipolar* | mani | skizofreni* | skizotyp* | psykose |
    personlighedsforstyr* | borderline | ptsd | posttraumatisk | ocd | adhd | add | autis* | asperger* | spiseforstyr* | anoreksi | bulimi | bed | socialfobi | social fobi | agorafobi |
    stress | udbrændthed | belastningsreaktion | tilpasningsreaktion | funktionel lidelse | kronisk træthed* | endometriose* | pcos | crohn* | colitis* | irritabel tyktarm | cøliaki |
    leversygdom | hepatitis | hiv | nyresygdom | psoriasis* | lupus | sjøgren | bechterew* | reumatoid | leddegigt* | menieres | glaukom | grå stær | hørenedsættelse | diagnose* | kendt med |
    debut* | komorbid* | lidelse* | sygdom*
  `),
  // parts of the body
  body: phrases(`
    nakke* | skulder* | *skulder | ryg | ryggen | lænd* | hofte* | knæ | knæet | knæene | knæer | ankel* | fod | foden | fødder* | ben | benet | benene | lår* | balle | læg | tæer | hånd |
    hånden | hænder* | håndled* | finger* | fingre* | tommel* | albue* | arm | armen | arme* | overarm* | bryst* | mave* | underliv* | bækken* | hoved | hovedet | øje* | øjne* | øre | ører* |
    kæbe* | tand* | hud | huden | hjerte* | lunge* | lever | nyre* | hjerne* | led | leddene | muskler* | sener* | brusk | columna | cervikal* | lumbal* | thorax | abdomen | femur | genu |
    humerus | hjerne
  `),
} as const;
