import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Misbrug og afhængighed. */
export const substanceUse: Heading = {
  id: 'substance_use',
  label: { da: 'Misbrug og afhængighed', en: 'Substance use and dependence' },
  meaning:
    'Alcohol, drugs, tobacco, gambling and dependence on medicine, and treatment for them. Ordinary medicine is treatment; a coded diagnosis is diagnoses.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *misbrug* | *rusmid* | *rusmiddel* | alkohol* | *alkohol | *rygning* | tobak | *afhængighed* | kram | kost rygning* | *stoffer | medicinforbrug
  `),
  cues: phrases(`
    alkohol* | genstande | genstand | øl | øller | vin | spiritus | drikker | drukket | druk | ædru* | tørlagt | antabus | *misbrug* | overforbrug |
    forbrug på | forbrug af | hash | cannabis | joint* | kokain | amfetamin | heroin | metadon | buprenorfin | substitution* | stoffer | stof |
    euforiserende | rusmid* | rusmiddel* | *rusmiddelcenter | alkoholambulator* | alkoholbehandling* | afrusning | afhængig* | *afhængighed | udtrapp* |
    trappet ud | nedtrapning af | trapper ned | abstinens* | tilbagefald | ryger | rygning | ryge | ryger ikke | cigaret* | tobak | snus | e cigaret |
    vape* | nikotin* | rygestop* | stoppet med at ryge | pakkeår | opioid* | tramadol ... døgn | morfin* | sovemedicin | benzodiazepin* | beroligende |
    piller | mere end ordineret | ud over det ordinerede | end ordineret | spil | spiller for | ludomani* | spilleafhængig* | online spil | væddemål |
    kasino | casino | rofus | audit | intet alkohol* | ingen alkohol | lystgas | steroider
  `),
  against: ['spiller fodbold', 'spiller guitar', 'spiller musik', 'fodbold', 'computerspil sammen'],
  examples: [
    { text: 'Drikker 12-14 genstande om ugen, mest i weekenden.', because: 'alcohol' },
    { text: 'Er startet på nikotinplaster og ryger nu fem cigaretter om dagen.', because: 'tobacco and the treatment for it' },
    { text: 'Tager flere smertestillende tabletter end ordineret.', because: 'medicine beyond the prescription' },
  ],
  counterexamples: [
    { text: 'Får panodil 1 g fire gange dagligt.', heading: 'treatment', because: 'ordinary medicine as prescribed' },
    { text: 'Alkoholafhængighed (DF102).', heading: 'diagnoses', because: 'a coded diagnosis' },
  ],
};
