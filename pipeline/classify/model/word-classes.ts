/**
 * Classes of words: what a learned model would have to see in hundreds of cases, written down.
 * Phrases are written as `phrase-finder.ts` reads them; a class says nothing of a heading by itself, the model learns what it means.
 */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  // relatives
  kin: [
    'mor', 'moren', 'mors', 'moder*', 'far', 'faren', 'fars', 'fader*', 'forældre*', 'mormor*', 'morfar*', 'farmor*', 'farfar*', 'bedste*',
    'søster*', 'bror', 'broren', 'brors', 'brødre*', 'søskende*', 'halvbror', 'halvsøster', 'kusine*', 'fætter*', 'tante*', 'onkel*', 'moster*',
    'faster*', 'niece*', 'nevø*', 'svigermor*', 'svigerfar*', 'svigerforældre*', 'svigersøn', 'svigerdatter', 'stedfar*', 'stedmor*', 'datter*',
    'døtre*', 'søn', 'sønnen*', 'sønner*', 'søns', 'barn', 'barnet', 'børn', 'børnene*', 'drengen', 'drengene', 'pigen', 'pigerne', 'ungerne',
    'tvillinger*', 'barnebarn*', 'børnebørn*', 'mand', 'manden', 'mands', 'ægtemand*', 'hustru*', 'kone', 'konen*', 'ægtefælle*', 'ægtepar*',
    'samlever*', 'kæreste*', 'partner*', 'eksmand*', 'ekskone*', 'ekskæreste*', 'forlovede', 'enke', 'enkemand', 'familie*', 'slægtning*',
    'pårørende', 'plejeforældre*', 'plejefamilie*',
  ],
  // marital status
  marital: [
    'gift', 'fraskilt', 'skilt', 'skilsmisse*', 'separeret', 'enlig', 'single', 'ugift', 'samboende', 'samlevende', 'forlovet', 'alene', 'alenemor',
    'ægteskab*', 'bryllup*', 'parforhold*', 'bor sammen', 'bor alene', 'bor hos', 'bor med',
  ],
  // friends and others
  friend: [
    'ven', 'venner*', 'veninde*', 'kammerat*', 'nabo*', 'bekendt*', 'genbo*', 'omgangskreds*', 'vennekreds*', 'netværk*', 'naboerne', 'selskab',
    'besøg', 'besøger', 'gæster', 'isolere*', 'ensom*',
  ],
  // housing
  housing: [
    'bolig*', '*bolig', '*boligen', 'lejlighed*', '*lejlighed', '*lejligheden', 'hus', 'huset', 'rækkehus*', 'værelse*', 'kollegie*', 'herberg*',
    'hjemløs*', 'lejemål*', 'lejer', 'udlejer*', 'husleje*', 'leje', 'indskud', 'depositum', 'stuen', 'stueplan', 'sal', 'etage', 'elevator',
    'opgang', 'sovesofa', 'soveplads', 'flytt*', 'fraflyt*', 'indflyt*', 'boligforening*', 'boligselskab*', 'andelsbolig*', 'ejerbolig',
    'kolonihave*', 'campingvogn', 'adresse', 'bopæl', 'udsættelse*', 'udsat af', 'skimmel*', 'fugt*', 'skrevet op', 'ungdomsbolig*',
  ],
  // money and debt
  money: [
    'gæld*', '*gæld', '*gælden', 'skylder', 'lån', 'lånet', 'lånt', 'kredit*', 'inkasso', 'rki', 'rykker*', 'regning*', 'afdrag*', 'restance*',
    'budget*', 'økonomi*', 'penge', 'pengene', 'kr', 'kroner', 'banken', 'bank', 'nemkonto', 'opsparing*', 'skat', 'skattevæsen*', 'foged*',
    'gældsrådgiv*', 'gældssanering*', 'rådighedsbeløb', 'betalingsordning*', 'betale*', 'betaler', 'erstatning*', 'forsikring*', 'arbejdsskade*',
    'skadesanmeld*', 'el regning*', 'husstand*',
  ],
  // crime, violence, residence
  law: [
    'vold', 'volden', 'voldelig*', 'trusler', 'truet', 'tilhold*', 'politi*', 'anmeld*', 'dømt', 'dom', 'fængsel*', 'afson*', 'krisecenter',
    'overgreb*', 'krænk*', 'flygtning*', 'flugt*', 'asyl*', 'ophold*', 'statsborger*', 'familiesammenført', 'hjemland*', 'kom til danmark',
    'anbragt', 'anbring*', 'institution', 'værge*', 'statsforvaltning*', 'familieret*',
  ],
  // languages and interpreters
  language: [
    'tolk*', 'sprog*', 'dansk', 'danske', 'engelsk*', 'tysk*', 'arabisk', 'kurdisk', 'sorani', 'tyrkisk', 'polsk', 'farsi', 'dari', 'somali', 'urdu',
    'tamil', 'vietnamesisk', 'russisk', 'ukrainsk', 'rumænsk', 'bosnisk', 'serbisk', 'spansk', 'fransk', 'svensk', 'norsk', 'modersmål', 'taler',
    'forstår', 'læser og skriver', 'ordblind*', 'analfabet',
  ],
  // alcohol, drugs, tobacco, gambling
  drink: [
    'alkohol*', 'genstand*', 'øl', 'øller', 'pilsner*', 'vin', 'vinen', 'spiritus', 'snaps', 'vodka', 'drikker', 'drukket', 'drak', 'druk', 'drikke',
    'ædru*', 'afholdende', 'fuld', 'beruset', 'antabus', 'afrusning*', 'abstinens*', 'tilbagefald*', 'misbrug*', '*misbrug', '*misbruget', 'rusmid*',
    'rusmiddel*', 'hash*', 'cannabis*', 'joint*', 'kokain*', 'amfetamin*', 'heroin', 'metadon', 'ecstasy', 'stoffer', 'stoffri', 'lattergas',
    'ryger', 'ryge', 'røget', 'rygning', 'rygestop*', 'cigaret*', 'tobak*', 'snus', 'vaper*', 'e cigaret*', 'nikotin*', 'pakkeår*', 'spil',
    'spillet', 'spiller for', 'spillested', 'spillegæld', 'ludoman*', 'rofus', 'casino', 'odds', 'bettede', 'væddemål*', 'spillekonto',
    'spilleautomat*', 'afhængig*', '*afhængighed', 'overforbrug', 'udtrapp*', 'aftrapp*', 'nedtrapp*', 'trappet ud', 'trappes ud', 'forbrug',
    'forbruget', 'sovepiller', 'sovemedicin', 'ude over det ordinerede', 'alkoholambulatori*', 'rusmiddelcent*', 'misbrugscent*',
  ],
  // names of medicine
  drug: [
    '*pril', '*sartan', '*statin', '*olol', '*dipin', '*zepam', '*zolam', '*azol', '*prazol', '*triptan', '*mab', '*tinib', '*cillin', '*mycin',
    '*cyclin', '*oxacin', '*gliptin', '*gliflozin', '*glutid', '*setron', '*parin', '*xaban', 'paracetamol', 'panodil', 'pamol', 'pinex',
    'ibuprofen', 'ipren', 'ibumetin', 'naproxen', 'diclofenac', 'tramadol', 'dolol', 'nobligan', 'morfin*', 'oxycodon', 'oxycontin', 'kodein',
    'codein', 'fentanyl', 'buprenorfin', 'metadon', 'gabapentin', 'pregabalin', 'lyrica', 'sertralin', 'citalopram', 'escitalopram', 'fluoxetin',
    'paroxetin', 'venlafaxin', 'duloxetin', 'mirtazapin', 'amitriptylin', 'nortriptylin', 'saroten', 'imipramin', 'vortioxetin', 'agomelatin',
    'bupropion', 'lithium', 'litarex', 'quetiapin', 'seroquel', 'olanzapin', 'risperidon', 'aripiprazol', 'abilify', 'clozapin', 'haloperidol',
    'ziprasidon', 'paliperidon', 'lamotrigin', 'valproat', 'carbamazepin', 'levetiracetam', 'topiramat', 'oxcarbazepin', 'methylphenidat',
    'ritalin*', 'concerta', 'medikinet', 'lisdexamfetamin', 'elvanse', 'atomoxetin', 'strattera', 'melatonin', 'circadin', 'zopiclon', 'imoclon',
    'imozop', 'zolpidem', 'oxazepam', 'diazepam', 'stesolid', 'alprazolam', 'propranolol', 'metoprolol', 'amlodipin', 'enalapril', 'losartan',
    'ramipril', 'bisoprolol', 'furosemid', 'spironolacton', 'hjertemagnyl', 'magnyl', 'clopidogrel', 'marevan', 'warfarin', 'eliquis', 'xarelto',
    'simvastatin', 'atorvastatin', 'metformin', 'insulin*', 'ozempic', 'victoza', 'eltroxin', 'levothyroxin', 'thyroxin', 'prednisolon', 'medrol',
    'metotrexat*', 'methotrexat*', 'sulfasalazin', 'salazopyrin', 'hydroxychloroquin', 'plaquenil', 'adalimumab', 'humira', 'etanercept',
    'infliximab', 'remicade', 'biologisk', 'fingolimod', 'ocrelizumab', 'interferon*', 'baklofen', 'tizanidin', 'botox*', 'botulinum*',
    'sumatriptan', 'rizatriptan', 'aimovig', 'ajovy', 'symbicort', 'spiriva', 'ventoline', 'bricanyl', 'seretide', 'inhal*', 'salmeterol',
    'tiotropium', 'montelukast', 'azithromycin', 'penicillin', 'antibiotik*', 'kortison*', 'binyrebark*', 'd vitamin', 'jern', 'jerntablet*',
    'p pille*', 'hormonspiral*', 'gestagen*', 'østrogen*', 'kemoterapi', 'kemo', 'strålebehandling*', 'antidepressiv*', 'antipsykotisk*', 'beta*',
    'blokade*', 'smertestillende', 'nsaid', 'opioid*', 'håndkøb*', 'medicin*', 'tablet*', 'piller', 'pillerne', 'dosis', 'doser',
  ],
  // doses
  dose: [
    'mg', 'g x', 'x #', 'dgl', 'dagligt', 'daglig', 'ugtl', 'pn', 'p n', 'morgen og aften', 'til natten', 'seponer*', 'ordiner*', 'recept*',
    'optrapp*', 'øget til', 'sat op til', 'nedsat til', 'plaster*',
  ],
  // treatments and where they are given
  therapy: [
    'behandl*', '*behandling', '*behandlingen', 'terapi*', '*terapi', '*terapien', 'psykolog*', 'psykiat*', 'fysioterap*', 'ergoterap*',
    'kiropraktor*', 'akupunktur*', 'zoneterap*', 'mindfulness*', '*træning', '*træningen', 'genoptræn*', 'bassin*', 'øvelse*', 'rehabilitering*',
    '*rehabiliteringen', 'samtaler', 'samtaleforløb*', 'gruppeforløb*', 'patientskole*', 'angstskole*', 'smerteskole*', 'rygskole*', 'operation*',
    'opereret', 'operere*', 'indopereret', '*operation', '*operationen', 'kirurg*', 'indgreb*', '*plastik', '*ektomi', '*skopi', 'laparoskopi*',
    'artroskopi*', 'stent*', 'pci', 'bypass', 'pacemaker', 'transplant*', 'punktur*', 'injektion*', 'indsprøjt*', 'drop', 'indlagt', 'indlægg*',
    'genindl*', 'udskriv*', 'udskrev*', 'sengeafsnit', 'ambulant*', 'ambulatori*', 'hospital*', 'sygehus*', 'afdeling*', 'afd', 'klinik*',
    '*klinikken', '*center', '*centret', 'lægevagt*', 'skadestue*', 'speciallæge*', 'kontrol*', 'efterkontrol*', 'henvis*', 'viderehenvis*',
    'venteliste*', 'ventetid*', 'venter på', 'indkald*', 'forundersøg*', 'udredning*', 'udrede*', 'undersøges', 'undersøgt', 'skal undersøges',
    'scannes', 'skannes', 'tid til', 'tid hos', 'tid ved', 'berammet', 'høreapparat*', 'briller', 'prisme*', 'skinner', 'indlæg', 'bandage*',
    'korset*', 'protese*', 'cpap*', 'tens', 'kompression*', 'kateter*', 'stomi*',
  ],
  // examinations and measures
  test: [
    'mr', 'mri', 'ct', 'rtg', 'røntgen*', 'ultralyd*', 'ul', 'scanning*', 'skanning*', '*skanning', '*scanning', 'ekg', 'eeg', 'emg', 'ekko*',
    'spirometri*', 'lungefunktion*', 'fev#', 'fev', 'fvc', 'peakflow', 'saturation*', 'bt', 'blodtryk*', 'puls', 'bmi', 'vægt*', 'vejer', 'højde',
    'temperatur', 'tp', 'crp', 'hba#c', 'hba#', 'hæmoglobin', 'calprotectin', 'tsh', 'kreatinin', 'leukocyt*', 'blodprøve*', 'urinprøve*', 'biopsi*',
    'audiogram*', 'høreprøve*', 'tærskel*', 'db', 'synsfelt*', 'visus', 'gangtest*', 'rejse sætte*', 'grip*', 'håndkraft*', 'gribestyrke*',
    'goniometer*', 'reflekser*', 'sensibilitet*', 'vibrationssans', 'lasegue*', 'lasègue*', 'neer*', 'hawkins*', 'lachman*', 'spurling*', 'romberg*',
    'palpation*', 'auskultation*', 'stetoskop*', 'ia', 'i a', 'neg', 'pos', 'bilat', 'bilateralt', 'hø', 've', 'dx', 'sin', 'mdi', 'ham d', 'ham',
    'who #', 'phq*', 'gad #', 'madrs', 'panss', 'moca', 'mmse', 'wais*', 'ravlt', 'trail*', 'stroop', 'indeks', 'percentil', 'testet',
    'testresultat*', 'gaf', 'nrs', 'vas', 'das#', 'fga',
  ],
  // symptoms and findings
  symptom: [
    'smerte*', '*smerter', '*smerterne', 'ømhed*', 'øm', 'ømme', 'hævelse*', 'hævet', 'hævede', 'stivhed*', 'kramper*', 'krampe*', 'anfald*',
    'svimmel*', 'kvalme*', 'opkast*', 'kaster op', 'diarre*', 'forstop*', 'mavesmerter*', 'hovedpine*', 'migræne*', 'tinnitus', 'susen', 'hyle*',
    'føleforstyr*', 'følenedsæt*', 'snurre*', 'prikke*', 'sovende fornemm*', 'stråler*', 'udstrål*', 'jag', 'brænde*', 'brændende', 'trykker',
    'trykken*', 'hjertebanken', 'åndenød*', 'forpustet', 'hoste*', 'opspyt', 'feber*', 'hedeture', 'svede*', 'rysten', 'ryster', 'tremor', 'lamme*',
    'parese*', 'spastic*', 'atrofi', 'nedtrykt*', 'trist*', 'nedstemt*', 'livslede', 'selvmord*', 'suicidal*', 'selvskade*', 'skærer i sig*',
    'skåret i sig*', 'angst', 'angsten', 'panik*', 'uro', 'tankemylder', 'grubler', 'flashback*', 'mareridt*', 'onde drømme', 'stemmer', 'hallucin*',
    'psykotisk*', 'paranoi*', 'tvang*', 'ritualer', 'irritabel', 'appetit*', 'vægttab', 'tabt sig', 'taget på', 'blødning*', 'menstruation*',
    'udflåd', 'kløe', 'udslæt', 'sår', 'eksem', 'synkebesvær', 'dobbeltsyn', 'sløret syn', 'lysfølsom*', 'lydfølsom*', 'lydoverføls*', 'træthed*',
    'fatigue', 'hjernetåge', 'stemningsleje*', 'affekt*', 'grådlabil*', 'kontaktform', 'blikkontakt', 'psykomotor*', 'latens*', 'vågen',
    'orienteret', 'velplejet', 'almentilstand*', 'mimik*',
  ],
  // names of diseases
  disease: [
    '*itis', '*ose', '*ose i', '*artrose', 'artrose*', 'artrit*', '*artrit', 'gigt*', '*gigt', 'osteoporose', 'slidgigt*', 'prolaps*',
    'spinalstenose', 'iskias', 'lumbago', 'skoliose', 'fibromyalgi*', 'hypermobil*', 'whiplash', 'piskesmæld', 'hjernerystelse*', 'commotio*',
    'postcommotionel*', 'hjerneskade*', 'apopleksi', 'blodprop*', 'tci', 'hjertesvigt', 'iskæmisk*', 'angina*', 'ami', 'atrieflimren',
    'hypertension', 'forhøjet blodtryk', 'kolesterol', 'diabetes', 'sukkersyge', 'hypothyr*', 'stofskifte*', 'astma*', 'kol', 'bronkitis', 'emfysem',
    'lungesygdom', 'søvnapnø', 'cancer', 'kræft*', '*cancer', '*kræft', 'svulst*', 'metastase*', 'leukæmi', 'lymfom', 'sklerose', 'parkinson*',
    'epilepsi*', 'migræne', 'depression*', '*depression', 'bipolar*', 'mani', 'skizofreni*', 'skizotyp*', 'psykose', 'personlighedsforstyr*',
    'borderline', 'ptsd', 'posttraumatisk', 'ocd', 'adhd', 'add', 'autis*', 'asperger*', 'spiseforstyr*', 'anoreksi', 'bulimi', 'bed', 'socialfobi',
    'social fobi', 'agorafobi', 'stress', 'udbrændthed', 'belastningsreaktion', 'tilpasningsreaktion', 'funktionel lidelse', 'kronisk træthed*',
    'endometriose*', 'pcos', 'crohn*', 'colitis*', 'irritabel tyktarm', 'cøliaki', 'leversygdom', 'hepatitis', 'hiv', 'nyresygdom', 'psoriasis*',
    'lupus', 'sjøgren', 'bechterew*', 'reumatoid', 'leddegigt*', 'menieres', 'glaukom', 'grå stær', 'hørenedsættelse', 'diagnose*', 'kendt med',
    'debut*', 'komorbid*', 'lidelse*', 'sygdom*',
  ],
  // parts of the body
  body: [
    'nakke*', 'skulder*', '*skulder', 'ryg', 'ryggen', 'lænd*', 'hofte*', 'knæ', 'knæet', 'knæene', 'knæer', 'ankel*', 'fod', 'foden', 'fødder*',
    'ben', 'benet', 'benene', 'lår*', 'balle', 'læg', 'tæer', 'hånd', 'hånden', 'hænder*', 'håndled*', 'finger*', 'fingre*', 'tommel*', 'albue*',
    'arm', 'armen', 'arme*', 'overarm*', 'bryst*', 'mave*', 'underliv*', 'bækken*', 'hoved', 'hovedet', 'øje*', 'øjne*', 'øre', 'ører*', 'kæbe*',
    'tand*', 'hud', 'huden', 'hjerte*', 'lunge*', 'lever', 'nyre*', 'hjerne*', 'led', 'leddene', 'muskler*', 'sener*', 'brusk', 'columna',
    'cervikal*', 'lumbal*', 'thorax', 'abdomen', 'femur', 'genu', 'humerus', 'hjerne',
  ],
  // daily life
  daily: [
    'sover', 'søvn*', 'sove', 'nattesøvn*', 'vågner', 'vågen om', 'nætter', 'lægge sig', 'hviler', 'hvile sig', 'sofaen', 'sengen', 'stå op',
    'komme op', 'bad', 'bade', 'tøj på', 'klæde*', 'knappe', 'lynlås*', 'snørebånd', 'hår', 'personlig pleje', 'personlig hygiejne', 'toilet',
    'spise', 'spiser', 'måltid*', 'madlavning*', 'lave mad', 'laver mad', 'opvask*', 'vaske*', 'vasketøj*', 'støvsug*', 'gulv*', 'rengøring hjemme',
    'gøre rent', 'gør rent hjemme', 'indkøb*', 'handle ind', 'købe ind', 'supermarked*', 'netto', 'brugsen', 'indkøbsposer', 'gå en tur', 'går tur',
    'gangdistance*', 'meter', 'km', 'kilometer', 'trapper*', 'trappe', 'cykle*', 'cykler', 'køre bil', 'kører bil', 'bilen', 'bus', 'bussen',
    'busser', 'tog', 'toget', 'offentlig transport', 'stå', 'stående', 'sidde', 'sidder højst', 'siddende', 'gå', 'gående', 'bøje*', 'bukke*',
    'knæle', 'løfte*', 'bære', 'række', 'dreje', 'vride', 'gribe', 'holde om', 'åbne', 'skrive', 'læse', 'læser', 'skærm*', 'telefon*', 'post',
    'breve', 'e boks', 'mitid', 'huske*', 'husker', 'glemmer', 'glemt*', 'hukommelse*', 'koncentr*', 'overblik*', 'overskue*', 'planlægge*',
    'struktur*', 'opmærksomhed*', 'misforstår', 'ord*', 'græder', 'ked af', 'vred*', 'irriteret', 'bange', 'utryg*', 'trækker sig', 'isolerer',
    'undgår', 'mennesker', 'forsamling*', 'kø', 'larm*', 'støj*', 'lyde', 'lys', 'energi*', 'kræfter', 'overskud', 'udmattet', 'træt', 'trætte*',
    'udtræt*', 'udtrættes', 'mister', 'magter', 'orker', 'klarer', 'besvær*', 'svært ved', 'vanskelig*', 'kan ikke', 'kan kun', 'kan højst',
    'formår', 'tåler', 'mestre*', 'stok', 'rollator', 'kørestol', 'krykke*', 'hjælp til', 'brug for hjælp',
  ],
  // places of work
  'work-place': [
    'butik*', '*butik', '*butikken', 'lager', 'lageret', '*lager', 'værksted*', '*værksted', '*værkstedet', 'gartneri*', 'planteskole*', 'drivhus*',
    'have', 'haven', 'park', 'kirkegård*', 'skole', 'skolen', 'børnehave*', 'børnehus*', 'vuggestue*', 'sfo', 'daginstitution*', 'plejehjem*',
    'plejecenter*', 'hospice', 'køkken*', 'kantine*', 'café', 'caféen', 'cafe*', 'restaurant*', 'hotel*', 'bager*', 'slagter*', 'supermarked',
    'genbrug*', 'kontor*', 'reception*', 'arkiv*', 'bibliotek*', 'museum*', 'teater*', 'kirke*', 'rengøring*', 'vaskeri*', 'systue*', 'frisør*',
    'tankstation', 'autoværksted', 'tømrer*', 'maler*', 'murer*', 'smed*', 'snedker*', 'elektriker*', 'vvs*', 'fabrik*', 'produktion*', 'industri*',
    'landbrug*', 'stald*', 'gård', 'rideskole', 'dyreklinik*', 'internat*', 'zoo', 'pedel*', 'idrætshal*', 'svømmehal*', 'kommunens driftsgård',
    'depot*', 'montage*', 'pakkeri', 'terminal', 'taxa*', 'bus', 'chauffør*', 'virksomhed*', 'arbejdsplads*', 'praktiksted*', 'pladsen', 'stedet',
  ],
  // tasks at work
  task: [
    'opgave*', '*opgaver', '*opgaverne', 'pakke*', 'sorterer', 'sortere*', 'folder', 'fylder', 'fylde*', 'sætter på plads', 'sætte på plads',
    'prismærk*', 'mærker op', 'rydder', 'vander', 'vande', 'planter', 'lugning', 'luger', 'klipper', 'slår græs', 'river', 'fejer', 'maler',
    'sliber', 'samler', 'monterer', 'skruer', 'reparerer', 'lapper', 'smører', 'skærer', 'bager', 'dækker bord', 'anretter', 'serverer', 'vasker op',
    'tørrer af', 'gør rent', 'betjener', 'ekspederer', 'kassen', 'kasse', 'tager telefon*', 'taster', 'registrer*', 'scanner', 'kopierer',
    'arkiverer', 'syr', 'stryger', 'læser højt', 'leger', 'passer dyr', 'fodrer', 'muger', 'kører ud', 'afhenter', 'leverer', 'varer', 'hylder*',
    'ordrer', 'kunder*', 'gæster', 'børn', 'dyr', 'blomster', 'maskine*', 'truck*', 'redskab*', 'oplær*', 'vagt', 'vagter', 'turnus', 'indkøring',
  ],
  // employment and its end
  employ: [
    'ansat', 'ansættelse*', 'ansætte*', 'fastansat', 'stilling*', 'job', 'jobbet', 'jobs', 'arbejde', 'arbejdet', 'arbejder', 'arbejdede',
    'arbejdsgiver*', 'chef*', 'mester*', 'leder*', 'kollega*', 'kolleger*', 'kollegerne', 'løntilskud*', 'fleksjob*', 'småjob*', 'skånejob*',
    'fritidsjob*', 'frivillig*', 'praktik*', '*praktik', '*praktikken', 'praktikant*', 'virksomhedspraktik*', 'opsagt*', 'opsig*', 'fyret',
    'fyring*', 'afskedig*', 'fratræd*', 'fratråd*', 'kontrakt*', 'prøvetid', 'plads til', 'tage hende', 'tage ham', 'beholde hende', 'beholde ham',
    'tilbyde', 'tilbud om', 'forlænge*', 'afbrudt', 'stoppet', 'sluttede', 'ophørt', 'ophørte', 'begyndte hos', 'startede hos', 'tilknyttet',
  ],
  // schooling and certificates
  school: [
    'folkeskole*', 'klasse', 'klasses', 'eksamen*', 'afgangs*', 'gymnasi*', 'hf', 'hhx', 'htx', 'stx', 'student*', 'erhvervsskole*',
    'tekniske skole', 'teknisk skole', 'handelsskole*', 'sosu*', 'social og sundheds*', 'uddannet', 'uddannelse*', '*uddannelse', 'udlært', 'svend*',
    'lære', 'læreplads*', 'læretid', 'lærling*', 'elev*', 'grundforløb*', 'hovedforløb*', 'bachelor*', 'kandidat*', 'cand*', 'diplom*', 'semester*',
    'universitet*', 'højskole*', 'efterskole*', 'kursus', 'kurser', 'kurset', '*kursus', '*kurser', 'certifikat*', '*certifikat', 'bevis', '*bevis',
    'kørekort*', 'amu', 'fgu', 'egu', 'stu', 'vuc', 'produktionsskole*', 'sprogskole*', 'bestået', 'gennemført', 'afbrudt uddannelse', 'droppede',
    'ikke færdig*', 'papir på', 'erfaring*', 'anciennitet', 'brancher', 'erhvervserfaring', 'tidl', 'tidligere', 'i sin tid', 'senest', 'derefter',
    'herefter', 'gennem # år', 'i # år', '# år', 'årtier', 'siden #', 'frem til', 'fra #', '# #', 'it', 'office', 'word', 'excel',
  ],
  // benefits
  benefit: [
    'sygedagpenge*', 'kontanthjælp*', 'uddannelseshjælp*', 'dagpenge*', 'ressourceforløbsydelse*', 'ledighedsydelse*', 'fleksløn*',
    'førtidspension*', 'seniorpension*', 'pension*', 'efterløn*', 'revalidering*', 'integrationsydelse*', 'selvforsørg*', 'forsørg*', '*forsørgelse',
    'ydelse*', '*ydelse', '*ydelsen', 'offentlig hjælp', 'løn', 'lønnen', 'indkomst*', 'indtægt*', 'a kasse*', 'su', 'barselsdagpenge*',
    'løn under sygdom', '§ #', 'jobafklarings*', 'raskmeldt*', 'sygemeldt*', 'lever af', 'formue*', 'trangsvurdering*', 'modregn*',
    'samlevers indtægt',
  ],
  // efforts and those who give them
  scheme: [
    'bevil*', '*bevilling', '*bevillingen', 'tilkendt', 'tildelt', 'visiter*', 'ansøg*', 'søgt om', 'afslag*', 'indsats*', '*indsats', '*indsatsen',
    'forløb', 'forløbet', '*forløb', '*forløbet', 'hold', 'holdet', 'modul*', 'mentor*', '*mentor', 'bostøtte*', 'støttekontakt*', 'skp',
    'hjemmevejled*', 'støtteperson*', 'kontaktperson*', 'personlig assistance', 'hjemmepleje*', 'hjemmehjælp*', 'aktivering*', 'nytteindsats*',
    'jobklub*', 'opkvalificer*', 'projekt*', 'tilbud*', 'leverandør*', 'jobafklaring*', 'ressourceforløb*', 'rehabiliteringsforløb',
    'gennemført i perioden', 'perioden', 'løber til', 'udløber', 'starter den', 'sluttede den', 'til og med', 'bestil*', 'lab', 'serviceloven*',
    'tilskud*', 'hjælpemidler*', 'merudgift*', 'egenbetaling*', 'aflastning*', 'dagcenter*', 'værested*',
  ],
  // attendance
  absence: [
    'fremmød*', 'fravær*', 'fraværende', 'mødt', 'mødte', 'møder', 'mødestabil*', 'stabil*', 'udeblev*', 'afbud', 'meldt fra', 'melder fra',
    'sygemelding*', 'sygedag*', 'syg', 'syge dage', 'til tiden', 'for sent', 'forsinket', 'punktlig*', 'ringer', 'ringer i god', 'giver besked',
    'sms', 'dukke* op', 'væk', 'gange ud af', 'ud af # dage', 'procent', 'pct', '%', 'barns syg*', 'ferie*', 'planlagte dage',
  ],
  // hours
  hours: [
    'timer', 'time', 'timers', 'timetal*', 't uge', 't ugtl', 'minutter', 'dage om ugen', 'dage ugentlig*', 'ugentlig*', 'om ugen', 'pr uge',
    'mandag*', 'tirsdag*', 'onsdag*', 'torsdag*', 'fredag*', 'lørdag*', 'formiddag*', 'eftermiddag*', 'fuldtid', 'fuld tid', 'deltid', 'nedsat tid',
    'kl', 'fra kl', 'effektiv*', 'tempo*', 'hurtig*', 'langsom*', 'hastighed*', 'halve', 'tredjedel', 'procent af', 'kvalitet*', 'kvalited', 'fejl',
    'fejlfri*', 'produktiv*', 'når', 'nåede', 'udbytte', 'arbejdsevne*', 'skånejob', 'almindelige vilkår', 'ordinær*', 'normale vilkår',
  ],
  // verbs of change
  change: [
    'øge*', 'øget', 'øges', 'øgning*', 'øgningen', 'sat op', 'sætte op', 'sættes op', 'satte', 'sat ned', 'sætte ned', 'hæve*', 'hævet', 'udvid*',
    'trappe op', 'trappet op', 'optrap*', 'ned i tid', 'op i tid', 'gå op', 'gået op', 'gik op', 'gik ned', 'gået ned', 'flere timer', 'færre timer',
    'flere dage', 'ekstra dag*', 'ekstra time*', 'mere end de', 'stigning*', 'forsøgt', 'forsøg', 'forsøget', 'prøvet', 'prøvede', 'afprøvet',
    'afprøve*', 'næste trin', 'trin', 'loft', 'fastholdt*', 'uændret', 'stå ved', 'tilbage til', 'tilbage på', 'reducere*', 'reduktion*',
    'måtte opgive*', 'opgivet', 'mislykkedes', 'lykkedes', 'uden held',
  ],
  // progress and regress
  better: [
    'bedre', 'bedret', 'bedring*', 'forbedr*', 'fremgang*', 'fremskridt*', 'tilbagegang*', 'udvikl*', 'progression*', 'rykket', 'vokset', 'modnet',
    'større', 'mindre', 'mere', 'færre', 'end før', 'end da', 'end sidst', 'siden sidst', 'i forhold til', 'sammenlignet', 'score*', 'skala*',
    'point', 'steg', 'steget', 'faldet', 'stagner*', 'stilstand', 'tidligere turde', 'tør nu', 'nu selv', 'er begyndt at', 'tillid', 'selvtillid*',
    'tro på', 'modet', 'mod på',
  ],
  // aids, breaks, tasks to avoid
  aid: [
    'pause*', '*pause', '*pauser', 'hvil*', 'skåne*', 'hensyn*', 'undgå*', 'frarådes', 'fritag*', 'slipper for', 'må ikke', 'bør ikke', 'maks',
    'højst # kg', 'løft', '*løft', 'tunge', 'trække sig', 'ro', 'rolig*', 'stille', 'afskærm*', 'skærmet', 'høreværn', 'ørepropper', 'solbriller',
    'hæve sænke*', 'sadelstol', 'saddelstol', 'taburet', 'stol', 'stolen', 'vogn', 'eltruck', 'hjælpemid*', 'redskab*', 'fast plads', 'egen plads',
    'faste', 'fast', 'kendt', 'kendte', 'forudsig*', 'tjekliste*', 'opskrift*', 'instruks*', 'instruktion*', 'skriftlig*', 'på skrift',
    'skrevet ned', 'billed*', 'piktogram*', 'tavle', 'timer ur', 'alarm', 'stopkort*', 'kort', 'signal*', 'en ad gangen', 'én ad gangen',
    'få mennesker', 'små hold', 'kortere dage', 'fleksib*', 'møde senere', 'mødetid*', 'mentor på', 'følger ham', 'følger hende', 'viser ham',
    'viser hende', 'minder', 'tidspres', 'deadline*', 'siddende arbejde', 'veksle*', 'skift*', 'variation', 'behov for', 'brug for', 'mulighed for',
    'skal kunne', 'skal have',
  ],
  // outlook
  outlook: [
    'prognose*', 'stationær*', 'varig*', 'kronisk*', 'livslang*', 'blivende', 'livsvarig*', 'udtømt*', 'ikke flere', 'ikke mere at',
    'færdigbehandl*', 'færdigudred*', 'helbred*', 'kurativ*', 'bedring', 'forvent*', 'ventes', 'påregnes', 'påregne', 'sigt', 'udsigt*', 'fremtid*',
    'inden for', 'i løbet af', 'mdr', 'måneder', 'halvt år', '# år', 'risiko*', 'forværr*', 'tilbagefald', 'gendan*', 'komme sig', 'kommer sig',
    'raskmeld*', 'rask', 'langvarig*', 'usikker*', 'uvis*', 'uafklar*', 'klart', 'uklart', 'mulighed*', 'muligt', 'umuligt', 'realistisk*', 'skøn*',
    'potentiale*', 'operationsindikation', 'indikation*',
  ],
  // plans and agreements
  plan: [
    'aftal*', '*aftale', '*aftalt', 'anbefal*', 'foreslå*', 'forslag*', 'indstil*', 'næste', 'kommende', 'videre', 'plan', 'planen', 'planlæg*',
    'senest', 'frist*', 'inden', 'opfølg*', 'følge op', 'følger op', 'møde', 'mødet', 'samtale', 'samtalen', 'rundbords*', 'indhent*', 'bestilles',
    'rekvirer*', 'afvent*', 'svar', 'svar fra', 'dagsorden*', 'teamet', 'rehabiliteringsteam*', 'forlænges', 'fortsætter', 'sendes', 'aflever*',
    'undersøger', 'kontakter', 'tager kontakt', 'ringer til', 'ring til', 'vender tilbage', 'tages op', 'drøftes', 'revurder*', 'genvurder*',
    'ny vurdering', 'ny attest', 'ny samtale', 'ny tid',
  ],
  // wishes
  wish: [
    'ønsk*', '*ønske', 'drøm*', 'håb*', 'vil gerne', 'vil helst', 'vil ikke', 'mål', 'målet', '*mål', '*målet', 'kunne tænke sig', 'forestiller sig',
    'overvejer', 'lyst til', 'søger', 'satser', 'på sigt', 'blive', 'tilbage til', 'fremtidigt', 'interesse*', 'går efter', 'plan om', 'motiv*',
  ],
  // strengths
  virtue: [
    'ansvarlig*', 'ansvarsfuld*', 'pligtopfyld*', 'samvittighed*', 'omhyggelig*', 'grundig*', 'pålidelig*', 'loyal*', 'stabil*', 'flittig*',
    'dygtig*', 'god til', 'gode til', 'venlig*', 'imødekommende', 'smilende', 'humor*', 'humør*', 'glimt i øjet', 'tålmod*', 'rolig*', 'nysgerrig*',
    'lærenem*', 'kreativ*', 'idérig*', 'initiativ*', 'selvstændig*', 'vedholdende', 'stædig*', 'viljestærk*', 'udholden*', 'hjælpsom*', 'omsorg*',
    'empati*', 'social*', 'vellidt', 'afholdt', 'holder af', 'elsket', 'elsker', 'glad for', 'stolt*', 'interesser*', 'hobby*', 'fritid*',
    'håndelag', 'sans for', 'øje for', 'talent*', 'evne til', 'evner', 'ressource*', 'resurse*', 'styrke*', 'motiver*', 'engager*', 'positiv*',
    'åben', 'ærlig*', 'velbegavet', 'begavet', 'kløgtig', 'sygdomsindsigt', 'velkooper*', 'samarbejd*', 'giver ikke op', 'tager ansvar',
    'tager imod', 'spørger', 'guld værd', 'dejlig*', 'flink', 'rar',
  ],
  // words of an overall view
  whole: [
    'samlet*', 'sammenfatt*', 'alt i alt', 'helhed*', 'i det hele', 'overordnet*', 'konkluder*', 'set under', 'når vi ser', 'kombination*', 'både',
    'tilsammen', 'sammensat*', 'kompleks*', 'tværfaglig*', 'mange facet*', 'arbejdsmarked*', 'gensidig*', 'største', 'barriere*', 'hindring*',
    'væsentligt', 'væsentlig', 'dygtig medarbejder', 'ligger i', 'samlede',
  ],
  // formalities
  office: [
    'attest*', 'erklæring*', 'rapport*', 'skema*', 'underskr*', 'samtykke*', 'venlig hilsen', 'hilsen', 'mvh', 'kære', 'hej', 'tak', 'cpr*',
    'journal*', 'dato', 'udfyldt*', 'udfyldes', 'bilag*', 'vedhæft*', 'vedlagt*', 'kopi', 'formål*', 'bedt om', 'anmod*', 'bestilt', 'henblik',
    'grundlag*', 'konsultation*', 'konsulent', 'sagsbehandler', 'overlæge', 'speciallæge i', 'deltagere', 'til stede', 'ringet op', 'telefonisk',
    'samtale med', 'reference*', 'bemærkning*', 'ikke relevant', 'udgår', 'se tidligere', 'jf',
  ],
};
