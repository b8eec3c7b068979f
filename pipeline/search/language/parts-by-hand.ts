const list = (words: string): readonly string[] => words.split(' ');

/** Words of body, health, work, home and money that begin or end compounds. */
export const partsByHand = list(
  'ryg nakke hoved skulder arm albue hånd finger hofte knæ ben fod hæl ankel tå lænd bryst mave tarm hjerte lunge lever nyre hud øje øre næse mund tand hals led muskel sene nerve knogle blod ' +
    'smerte pine ømhed gene lidelse sygdom skade stød tryk træthed svimmelhed kvalme feber udslæt betændelse infektion operation røntgen scanning prøve attest epikrise journal diagnose symptom ' +
    'behandling medicin pille tablet kur dosis terapi træning genoptræning rehabilitering undersøgelse henvisning indlæggelse ambulatorium klinik sygehus hospital læge psykolog psykiater fysioterapeut sygeplejerske ' +
    'helbred sundhed funktion evne niveau søvn appetit vægt hukommelse koncentration energi kræfter humør angst stress depression sorg krise vrede traume selvmord misbrug alkohol hash stof spil ' +
    'arbejde job praktik virksomhed stilling opgave time uge dag måned år vagt løn timetal fremmøde fravær ferie barsel pause hvile arbejdsplads kollega leder mester elev lærling uddannelse skole kursus eksamen ' +
    'borger kommune sag samtale møde plan mål aftale rapport status notat oplysning erklæring ansøgning bevilling afgørelse klage opfølgning indsats forløb tilbud støtte hjælp kontakt vejleder rådgiver mentor konsulent ' +
    'familie barn far mor forældre søskende søster bror kæreste ægtefælle samlever ven nabo netværk skilsmisse hjem hus bolig lejlighed husleje værelse ' +
    'penge økonomi gæld indtægt udgift skat pension ydelse dagpenge kontanthjælp sygedagpenge forsikring erstatning bil cykel bus tog transport kørsel kort telefon post mail adresse nummer ' +
    'skåne hensyn hjælpemiddel løft gang sidde stå støj lys kulde varme udredning vurdering anbefaling beskrivelse udvikling fremgang tilbagefald bedring øgning nedsættelse grad procent tal antal tid periode dato ' +
    'special almen social børn center mangel selskab sted mæssig over under bo sprog dansk kultur religion tolk motion idræt sport have mad kost indkøb rengøring oprydning hverdag struktur rutine morgen aften nat middag',
);

/** Short words that are no part: they end or begin words of another meaning. */
export const noParts: ReadonlySet<string> = new Set(
  list(
    'ende ender endes else elses erne ene ens ning ninger ing inger hed heden heder lig lige ligt som bar agtig dom skab skabet skaber skabs isk iske tion ment inde inden ude ren rene ser set sen sat ter ten tet ret retter res ' +
      'tlig tlige tligt ring ringe ringer vurde nelse sig omhed ation for fore fra frem til med mod over under uden ind ned op opad ude ud ved på af an be bi gen sam mis und van tur par led let fri vel til eller selv hver mange nær vis vise viser ske sker kom kommer var vare varer ' +
      'tage tager tag stand stande holde holder hold lad lade lader tro tror mod del dele deler fald falde falder før føre fører gang gange gav give giver giv gør gøre hel hele hver ord ordne slå stil stille stå står ' +
      'ane art bad bag bud bør din dig dit død dyr fad fag fat fem fire gal god grå gul hal har her hit hos høj jer kan ked kim kok kop kor kro kun lag lav lod lov lun lur lys læg man max mig min mus mål ' +
      'nej nok nu nye nyt når nås okt peb pos pro rar ram rub rum råd rød sad sal sin sit ski sko slå små sug sur sår sær søm sød tab tak tar tit tom top træ tør tæt ung uro via vil vin vit våd væk vær øst åen age alm alt',
  ),
);

/** Words that hold the letters of two others and none of their meaning. */
export const neverSplit: ReadonlySet<string> = new Set(
  list(
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april august september oktober november december mennesker menneske ligesom hvordan hvornår hvorfor derfor ' +
      'samtidig forskellig forskellige almindelig almindelige egentlig egentlige vanskelig vanskelige vanskeligheder personlig personlige mulighed muligheder løbende enkelte enkelt vigtig vigtige patient patienten resultat resultater ' +
      'kommentar kommentarer alarm charme varme varmen skarm svarme farmaceut marmor',
  ),
);
