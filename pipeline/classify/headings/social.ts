import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Sociale forhold. */
export const social: Heading = {
  id: 'social',
  label: { da: 'Sociale forhold', en: 'Social conditions' },
  meaning:
    'Housing, economy, debt, violence, crime and language barriers. Benefits are income; the debt of gambling belongs here, the gambling does not.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *sociale forhold* | *bolig* | *økonomi* | gæld | *sociale udfordringer* | socialt | *sociale problemer* | hjemme | hjemmet | *boligsituation* |
    privatøkonomi | opvækst*
  `),
  cues: phrases(`
    bolig* | *bolig | lejlighed* | stuelejlighed | hus | rækkehus | kolonihavehus | værelse | lejer | til leje | huslejen | husleje* | *leje |
    udsættelse | udsat af | opsagt lejemål | fogedret* | foged* | hjemløs* | herberg* | sofa hos | sover hos | skrevet op til | boligforening* | *sal |
    # sal | sal uden elevator | elevator | flyttet | flytter | flytning | adresse | gæld | *gæld | skylder | rki | inkasso | betalingsstandsning |
    gældssanering | gældsrådgiv* | afdrag* | afdrager | afvikler | restance* | bagud med | kr om måneden | kr | kroner | lån | banken | bank | budget* |
    rådighedsbeløb | økonomi* | penge | regninger | regning | kontingent | forsikring* | forsikringssag | erstatning* | skadelidt | arbejdsskade* |
    arbejdsskadesag* | arbejdsmarkedets erhvervssikring | patienterstatning | skattegæld | underholdsbidrag | vold | voldelig* | politianmeld* |
    tilhold | krisecenter | dømt | dom | straffet | fængsel | afsoning | kriminalitet | bøde | tolk | tolkebistand | sprogbarriere* | opholdstilladelse |
    flygtning* | familiesammenført | opholdsgrundlag | statsborger* | anbragt | anbringelse | overgreb | mobning | mobbet | skimmel | indeklima |
    el og varme | varmeregning
  `),
  against: ['hjælper med', 'gør rent', 'bostøtte'],
  examples: [
    { text: 'Har en gæld på 40.000 kr. til banken.', because: 'debt' },
    { text: 'Bor i en etværelses lejlighed uden elevator.', because: 'housing' },
    { text: 'Der er brug for tolk ved samtaler.', because: 'a language barrier' },
  ],
  counterexamples: [
    { text: 'Modtager kontanthjælp siden 2021.', heading: 'income', because: 'a benefit' },
    { text: 'Spiller for 500 kr. om ugen på nettet.', heading: 'substance_use', because: 'gambling itself stands with dependence' },
  ],
};
