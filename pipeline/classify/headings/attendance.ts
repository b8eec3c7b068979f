import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Fremmøde og stabilitet. */
export const attendance: Heading = {
  id: 'attendance',
  label: { da: 'Fremmøde og stabilitet', en: 'Attendance and stability' },
  meaning: 'Attendance, absence and its causes, punctuality, giving notice.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: ['*fremmøde*', '*fravær*', '*mødestabilitet*', '*stabilitet', 'når det driller', '*deltagelse*', 'mødepligt'],
  cues: phrases(`
    fremmød* | fremmødet | fremmøde | fremmødeprocent | mødt | mødt ind | mødt op | mødt alle | har mødt | mødt # | mødte | mødte ikke | møder stabilt |
    møder stabil* | møder til tiden | møder altid | møder op | møder præcist | mødestabil* | stabilt fremmøde | fravær* | fraværet | fraværet skyldes |
    fraværende | sygefravær* | sygedag* | sygemeld* | sygemeldt | meldt sig syg | melder sig syg | melder afbud | meldt afbud | afbud | afbud i |
    melder fra | ringer når | ringer hvis | ringer i god tid | skriver hvis | giver besked | sms | udeblevet | udeblev* | udeblivelse* |
    ulovligt fravær | lovligt fravær | kommer for sent | kommet for sent | for sent | til tiden | punktlig* | præcis | forsinket | stabil i sit |
    ikke mødt | ikke dukket op | dukker op | ikke dukke | gange ud af | # ud af | ud af # dage | dage ud af | af dagene | af tiden | af gangene | % |
    pct | procent | har haft # sygedage | barns sygedag | ferie
  `),
  against: ['hos psykolog', 'samtaler', 'tempo', 'mestring', 'score', 'sygemeldt siden', 'behandling hos'],
  examples: [
    { text: 'Fremmødet har været 85 %.', because: 'attendance' },
    { text: 'Melder altid afbud i god tid.', because: 'giving notice' },
    { text: 'Fraværet skyldes migræne.', because: 'a cause of absence' },
  ],
  counterexamples: [
    { text: 'Sygemeldt siden maj 2023.', heading: 'income', because: 'the benefit situation, not attendance at an effort' },
    { text: 'Udeblevet fra to tider hos psykolog.', heading: 'treatment', because: 'treatment that was missed' },
  ],
};
