/** Words without matter of their own, pronouns for the citizen among them; negations are kept apart, in `negations`. */
export const danishStopWords: ReadonlySet<string> = new Set(
  (
    'ad af aldeles alle allerede alt anden andet andre at bl bliver blev blevet både da de dem den denne der deres derfor det dette dig din disse dog du efter eller en end endnu er et ' +
    'ellers endvidere for fordi fra få får gennem gør gøre gjort ham han hans har have havde haft heller hen hende hendes her herefter heraf hermed hos hun hvad hvem hver hvilken hvilket hvis hvor hvordan hvornår i ' +
    'ifølge igen ind inden jeg jer jo kan kunne kommer komme kom lige man med meget mellem men mens mere mest mig min mine mit må måtte når nogen noget nogle nok nu og også om op os over ' +
    'overfor på pr per samme samt selv selvom sig sin sine sit skal skulle skullet som så således siden sådan sådant tage taget tager thi til under ud ved vi vil ville var været vore vores være ' +
    'lagt lægger lagde fået fik dertil deraf dels desuden således tillige altså bare blot imidlertid dermed efterfølgende hvorfor hvorefter henholdsvis ' +
    'borger personen vedkommende vedrørende cirka eventuelt særlig særligt jævnfør iøvrigt øvrigt hver'
  ).split(' '),
);

/** A word that turns a statement round. */
export const danishNegations: ReadonlySet<string> = new Set(
  'ikke ingen intet aldrig uden nej ej hverken ingenting benægter benægtes afviser afkræfter mangler ikke-eksisterende umulig umuligt'.split(
    ' ',
  ),
);

/** Words that say that things are otherwise than before. */
export const danishChangeWords: ReadonlySet<string> = new Set(
  (
    'nu længere ændret skiftet øget sat hævet sænket nedsat reduceret stoppet ophørt afsluttet seponeret begyndt startet påbegyndt opstartet genoptaget forlænget forlænges flyttet udskudt aflyst blevet ' +
    'steget faldet forværret forbedret bedret bedre værre aftagende aftaget tiltaget ny nyt nye siden senest frafaldet bortfaldet gået modtaget fået øges optrappet nedtrappet aftrappet skåret færdig genindlagt opgraderet nedgraderet afviklet'
  ).split(' '),
);

/** Words that say that things stand as before. */
export const danishSameWords: ReadonlySet<string> = new Set(
  'fortsat stadig uændret uændrede uforandret fortsætter stadigvæk forsat hidtil igen ligeledes fastholdes fastholder som tidligere forrige'.split(
    ' ',
  ),
);
