import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Forsørgelseshistorik. */
export const income: Heading = {
  id: 'income',
  label: { da: 'Forsørgelseshistorik', en: 'Income support history' },
  meaning: 'Benefits, years on public support, self-support. Debt and economy are social.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: ['*forsørgelse*', 'ydelse*', '*ydelse', 'indtægt*', '*forsørgelseshistorik', '*indkomst*'],
  cues: phrases(`
    sygedagpenge* | sygedagpengene | kontanthjælp* | uddannelseshjælp* | dagpenge* | arbejdsløshedsdagpenge | ressourceforløbsydelse* |
    ledighedsydelse* | fleksløntilskud | revalidering* | førtidspension* | seniorpension | pension* | su | integrationsydelse | hjemrejseydelse |
    overgangsydelse | selvforsørgelse | selvforsørgende | selvforsørget | forsørget af | forsørgelse* | forsørges | forsørgelsesgrundlag | ydelse |
    ydelsen | ydelser | offentlig forsørgelse | år på offentlig | uden ydelse | modtager | har modtaget | modtaget siden | får herefter |
    løn under sygdom | fuld løn | løn fra | a kasse* | fagforening | efterløn | barselsdagpenge | forlænget efter § # | forlænget efter |
    jobafklaringsydelse | ophørte | ophører den | raskmeldt | sygemeldt siden | sygemeldt fra | sygemeldt den | ægtefælles indkomst | ægtefællens løn |
    lever af | husstandens | børnetilskud | boligstøtte | særlig støtte | enkeltydelse* | tillæg
  `),
  against: ['forløbet er bevilget', 'lån', 'gæld', 'ønsker'],
  examples: [
    { text: 'Har modtaget kontanthjælp siden 2019.', because: 'a benefit and its length' },
    { text: 'Var selvforsørgende frem til 2021.', because: 'self-support' },
    { text: 'I alt otte år på offentlig forsørgelse.', because: 'years on public support' },
  ],
  counterexamples: [
    { text: 'Skylder 30.000 kr. til SKAT.', heading: 'social', because: 'debt' },
    { text: 'Forløbet er bevilget til 31. maj.', heading: 'interventions', because: 'an effort, not a benefit' },
  ],
};
