import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Praktik, job og arbejdsopgaver. */
export const placements: Heading = {
  id: 'placements',
  label: { da: 'Praktik, job og arbejdsopgaver', en: 'Placements, jobs and tasks' },
  meaning: "Where, when and which tasks, the employer's view, how it ended. Hours are work_capacity; efforts granted are interventions.",
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *praktik* | *arbejdsopgave* | opgaver | pladsen | arbejdspladsen | på pladsen | virksomhed* | arbejdet | *arbejdsgiver* | butikken | *værksted* |
    *virksomhedens ord* | ansættelsesforhold | job | nuværende arbejde
  `),
  cues: phrases(`
    praktik* | virksomhedspraktik* | *praktik i | *praktik på | *praktik hos | løntilskud* | småjob* | fleksjob hos | arbejdsprøvning* | startede hos |
    startede på | begyndte hos | startet i | ansat hos | ansat i | ansat på | ansat som ... hos | opgaver | opgaverne | arbejdsopgave* | opgaverne er |
    opgaverne består | hans opgaver | hendes opgaver | arbejder i | arbejder på | arbejder med at | pakker | sorterer | folder | fylder op |
    fylder hylder | vander | planter | luger | maler | monterer | reparerer | rydder op | gør rent på | køkken* | kantine* | lager* | lageret | butik* |
    kassen | værksted* | gartneri* | genbrug* | bibliotek* | børnehave* | vuggestue* | plejehjem* | plejecenter* | skole | bageri* | café* | kontor* |
    reception* | systue* | pedel* | kontaktperson i | kontaktperson er | hendes kontaktperson | hans kontaktperson | mester | depotleder | butikschef |
    virksomheden | virksomheden er | virksomheden oplyser | arbejdsgiver* | arbejdsgiveren | arb giver | opsagt | sagt op | opsigelse | fratræden |
    fratrådt | fyret | afskediget | praktikken sluttede | praktikken stoppede | praktikken blev afbrudt | afbrudt | stoppede i | sluttede |
    forlænget praktik | praktikplads* | plads hos | virksomhedsbesøg | prøver at | vil gerne ansætte | ansætte | ansættelse | fastansat | tilbudt |
    kollega* | kolleger | kunder | bestillinger | varer | maskine* | oplært | oplæring | trives i | glad for at være | glad for opgaverne |
    glad for praktikken | har prøvet
  `),
  against: ['timer om ugen', 'fremmøde*', 'har arbejdet som', 'øget', 'anbefal*', 'bevilget', 'pause'],
  examples: [
    { text: 'Hun er i praktik i en genbrugsbutik.', because: 'where' },
    { text: 'Opgaverne er at sortere tøj og sætte prismærker på.', because: 'tasks' },
    { text: 'Praktikken blev afbrudt efter tre uger.', because: 'how it ended' },
  ],
  counterexamples: [
    { text: 'Har arbejdet som frisør i ti år.', heading: 'background', because: 'a former job' },
    { text: 'Møder to dage om ugen kl. 9-12.', heading: 'work_capacity', because: 'days and hours' },
  ],
};
