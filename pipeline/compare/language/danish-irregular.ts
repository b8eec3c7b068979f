import { stemDanish } from './danish-stem.ts';

/** Forms that no rule of endings brings together, each line under its first word. */
const FORMS = [
  'sove sov sover sovet', 'drikke drak drikker drukket', 'tage tog tager taget', 'gå gik går gået', 'få fik får fået', 'give gav giver givet gives', 'se så ser set', 'stige steg stiger steget',
  'falde faldt falder faldet', 'sige siger sagde sagt', 'fortælle fortæller fortalte fortalt', 'bede beder bad bedt', 'stå står stod stået', 'sidde sidder sad siddet', 'ligge ligger lå ligget', 'gøre gør gjorde gjort',
  'sætte sætter satte sat sættes', 'skrive skriver skrev skrevet', 'løbe løber løb løbet', 'komme kommer kom kommet', 'spise spiser spiste spist', 'vise viser viste vist', 'bo bor boede boet',
  'barn børn børnene barnet børns', 'mand mænd mænds', 'bror brødre broren', 'datter døtre datteren', 'mor mødre moren moderen', 'far fædre faren faderen', 'nat nætter natten nætterne', 'hånd hænder hånden', 'fod fødder foden', 'bog bøger',
  'stor større størst', 'lille små mindre mindst', 'god bedre bedst', 'dårlig værre værst ringere', 'lang længere længst', 'ung yngre', 'gammel ældre gamle', 'mange flere flest', 'få færre færrest',
  'tåle tåler tålte', 'vælge vælger valgte valgt', 'sælge sælger solgte solgt', 'spørge spørger spurgte spurgt', 'hjælpe hjælper hjalp hjulpet', 'synke sank sunket', 'bryde bryder brød brudt', 'afbryde afbrød afbrudt afbrudte afbryder',
  'blive bliver blev blevet', 'holde holder holdt', 'finde finder fandt fundet', 'drive driver drev drevet', 'skære skærer skar skåret', 'bære bærer bar båret', 'slå slår slog slået', 'følge følger fulgte fulgt følges', 'bruge bruger brugte brugt',
  'søge søger søgte søgt', 'øge øger øgede øget øges øgning øgninger', 'time timer timen timerne timers timetal timetallet', 'uge uger ugen ugens ugentlig ugentligt', 'måned måneder måneden månedlig månedligt', 'dag dage dagen dagene daglig dagligt dags',
  'måde måder', 'møde møder mødt mødes mødte', 'vurdere vurderer vurderes vurderet vurdering vurderingen', 'behandle behandles behandlet behandling behandlingen behandlinger', 'henvise henvist henvises henvisning', 'begynde begynder begyndte begyndt',
  'slutte slutter sluttede sluttet slut', 'starte starter startede startet start', 'flytte flytter flyttede flyttet', 'forlænge forlænges forlænget forlængelse', 'bevilge bevilger bevilges bevilget bevilling bevillingen', 'anbefale anbefaler anbefales anbefalet anbefaling',
  'ønske ønsker ønskede ønsket', 'nedsætte nedsat nedsættelse nedsættes', 'opleve oplever oplevede oplevet', 'træne træner trænede træning', 'afklare afklares afklaret afklaring', 'undersøge undersøges undersøgt undersøgelse undersøgelser undersøgelsen',
  'operere opereres opereret operation operationen', 'diagnosticere diagnosticeret diagnose diagnosen diagnoser', 'arbejde arbejder arbejdede arbejdet', 'bedring bedret bedres', 'forværre forværres forværret forværring', 'udtømme udtømt udtømte', 'aftale aftaler aftalen aftalt aftales',
];

const irregular = new Map(FORMS.flatMap((line) => line.split(' ').map((form) => [form, stemDanish(line.slice(0, line.indexOf(' ')))] as const)));

/** Snowball's stem, or that of the word the form belongs to. */
export function danishStem(word: string): string {
  return irregular.get(word) ?? stemDanish(word);
}
