import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Anbefaling, aftaler og næste skridt. */
export const nextSteps: Heading = {
  id: 'next_steps',
  label: { da: 'Anbefaling, aftaler og næste skridt', en: 'Recommendation, agreements and next steps' },
  meaning:
    "Recommendations, agreements, deadlines and what is awaited. A doctor's advice on breaks and lifting is accommodations; a planned treatment is treatment.",
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *aftale* | aftalt | *næste skridt* | *anbefaling* | *videre forløb* | *opfølgning* | *forslag* | indstilling* | hvad nu* | videre | plan |
    handleplan | *det videre* | *sagsbehandlers bemærkninger | konklusion og plan
  `),
  cues: phrases(`
    anbefal* | vi anbefaler | det anbefales | anbefaling* | indstilles til | indstiller | indstilling* | aftalt | aftalt at | det er aftalt | aftale om |
    aftales | vi har aftalt | næste skridt | næste samtale | næste møde | næste rapport | næste opfølgning | ny samtale | opfølgning | opfølgende |
    følges op | følger op | senest den | senest | inden den | frist* | inden udgangen | afleveres | sendes | fremsendes | indsendes | indhentes |
    indhenter | bestilles | bestilt | rekvireres | anmodes | afventer svar | afventer | afventes | vi afventer | mangler svar | jobcentret skal |
    jobcentret bedes | kommunen bedes | bør | bør afklares | bør overvejes | foreslår | foreslås | vi foreslår | forslag | rehabiliteringsteam* |
    dagsorden | på møde | mødes igen | mødes | møde med | rundbordssamtale | trepartssamtale | samtale den | vender tilbage | kontaktes | kontakter |
    tager kontakt | undersøger | vi undersøger | vi vil | vil undersøge | vi planlægger | planen er | fortsætter | fortsætter til | forlænges |
    genhenvises | genoptages | afklare | i næste periode | den kommende | de kommende | kommende måned | kommende periode | i den næste |
    ny praktik findes | finde en praktik | finder en | søge praktik | skal vi | skal der | skal findes | gå videre | gerne ringe | ring | ringes op
  `),
  against: ['dagligt', 'fysioterapi', 'pause', 'løft', 'bevilget', 'ønsker'],
  examples: [
    { text: 'Det er aftalt, at vi mødes igen den 4. maj.', because: 'an agreement' },
    { text: 'Vi anbefaler, at forløbet forlænges tre måneder.', because: 'a recommendation' },
    { text: 'Der afventes svar fra sygehuset.', because: 'something awaited' },
  ],
  counterexamples: [
    { text: 'Tunge løft frarådes.', heading: 'accommodations', because: "a doctor's advice on tasks" },
    { text: 'Sertralin bør øges til 100 mg.', heading: 'treatment', because: 'a planned treatment' },
  ],
};
