import { phrases } from '../phrases.ts';

/** Relatives, housing, money, law and language. */
export const homeWords = {
  // relatives
  kin: phrases(`
    mor | moren | mors | moder* | far | faren | fars | fader* | forældre* | mormor* | morfar* | farmor* | farfar* | bedste* | søster* | bror | broren | brors | brødre* | søskende* | halvbror |
    halvsøster | kusine* | fætter* | tante* | onkel* | moster* | faster* | niece* | nevø* | svigermor* | svigerfar* | svigerforældre* | svigersøn | svigerdatter | stedfar* | stedmor* |
    datter* | døtre* | søn | sønnen* | sønner* | søns | barn | barnet | børn | børnene* | drengen | drengene | pigen | pigerne | ungerne | tvillinger* | barnebarn* | børnebørn* | mand |
    manden | mands | ægtemand* | hustru* | kone | konen* | ægtefælle* | ægtepar* | samlever* | kæreste* | partner* | eksmand* | ekskone* | ekskæreste* | forlovede | enke | enkemand | familie* |
    slægtning* | pårørende | plejeforældre* | plejefamilie*
  `),
  // marital status
  marital: phrases(`
    gift | fraskilt | skilt | skilsmisse* | separeret | enlig | single | ugift | samboende | samlevende | forlovet | alene | alenemor | ægteskab* | bryllup* | parforhold* | bor sammen |
    bor alene | bor hos | bor med
  `),
  // friends and others
  friend: phrases(`
    ven | venner* | veninde* | kammerat* | nabo* | bekendt* | genbo* | omgangskreds* | vennekreds* | netværk* | naboerne | selskab | besøg | besøger | gæster | isolere* | ensom*
  `),
  // housing
  housing: phrases(`
    bolig* | *bolig | *boligen | lejlighed* | *lejlighed | *lejligheden | hus | huset | rækkehus* | værelse* | kollegie* | herberg* | hjemløs* | lejemål* | lejer | udlejer* | husleje* | leje |
    indskud | depositum | stuen | stueplan | sal | etage | elevator | opgang | sovesofa | soveplads | flytt* | fraflyt* | indflyt* | boligforening* | boligselskab* | andelsbolig* | ejerbolig |
    kolonihave* | campingvogn | adresse | bopæl | udsættelse* | udsat af | skimmel* | fugt* | skrevet op | ungdomsbolig*
  `),
  // money and debt
  money: phrases(`
    gæld* | *gæld | *gælden | skylder | lån | lånet | lånt | kredit* | inkasso | rki | rykker* | regning* | afdrag* | restance* | budget* | økonomi* | penge | pengene | kr | kroner | banken |
    bank | nemkonto | opsparing* | skat | skattevæsen* | foged* | gældsrådgiv* | gældssanering* | rådighedsbeløb | betalingsordning* | betale* | betaler | erstatning* | forsikring* |
    arbejdsskade* | skadesanmeld* | el regning* | husstand*
  `),
  // crime, violence, residence
  law: phrases(`
    vold | volden | voldelig* | trusler | truet | tilhold* | politi* | anmeld* | dømt | dom | fængsel* | afson* | krisecenter | overgreb* | krænk* | flygtning* | flugt* | asyl* | ophold* |
    statsborger* | familiesammenført | hjemland* | kom til danmark | anbragt | anbring* | institution | værge* | statsforvaltning* | familieret*
  `),
  // languages and interpreters
  language: phrases(`
    tolk* | sprog* | dansk | danske | engelsk* | tysk* | arabisk | kurdisk | sorani | tyrkisk | polsk | farsi | dari | somali | urdu | tamil | vietnamesisk | russisk | ukrainsk | rumænsk |
    bosnisk | serbisk | spansk | fransk | svensk | norsk | modersmål | taler | forstår | læser og skriver | ordblind* | analfabet
  `),
} as const;
