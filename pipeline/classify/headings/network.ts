import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Netværk og familie. */
export const network: Heading = {
  id: 'network',
  label: { da: 'Netværk og familie', en: 'Network and family' },
  meaning:
    'Family, children, friends and support at home. Housing and economy are social; an effort granted by the municipality is interventions.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *netværk* | familie* | *familie | privat* | hjemme | *hjemmefront* | børn | pårørende | *livssituation* | socialt netværk
  `),
  cues: phrases(`
    bor med | bor sammen med | bor alene | samlever* | samboende | kæreste* | gift | gift med | ægtefælle* | hustru* | konen | kone | manden | mand |
    skilt | fraskilt | separeret | enlig | enke | enkemand | single | børn | barn | datter* | søn | sønnen | sønner | tvillinger | barnebarn |
    børnebørn | forældre | forældrene | mor | moren | moderen | far | faren | faderen | søster* | bror | broren | brødre | søskende | familie* |
    familien | svigermor | svigerforældre | tante* | onkel* | moster | faster | kusine | fætter | bedstemor | mormor | farmor | bedsteforældre | nabo* |
    veninde* | ven | venner | vennerne | kammerat* | vennekreds | bekendte | netværk* | omgangskreds | isoleret | isolerer sig | ensom* | alene med |
    kontakt til | ingen kontakt | ser sjældent | ser ugentligt | besøger | besøg af | hjælper med indkøb | hjælper hende | hjælper ham | hjælp fra |
    støtte fra | støtter | kontaktperson | bisidder | plejefamilie | forældremyndighed | delebørn | deleordning | samvær | hver anden weekend |
    hjemmeboende | udeboende | aflast* | pårørende | død | døde | gravid | barsel | venter barn | fodboldklub | menighed | forening* | værested
  `),
  against: ['mentor', 'kollega', 'kolleger', 'bevilget', 'boligstøtte', 'leder'],
  examples: [
    { text: 'Bor sammen med sin kæreste og to børn.', because: 'family at home' },
    { text: 'Hendes mor køber ind for hende hver uge.', because: 'support from the family' },
    { text: 'Har ingen venner i byen og ser sjældent andre.', because: 'the lack of a network is about the network' },
  ],
  counterexamples: [
    { text: 'Er bevilget bostøtte to timer om ugen.', heading: 'interventions', because: 'an effort that the municipality granted' },
    { text: 'Bor til leje på tredje sal.', heading: 'social', because: 'housing' },
  ],
};
