import type { Heading } from './heading.ts';
import { phrases } from '../model/phrases.ts';

/** Formalia. */
export const formalia: Heading = {
  id: 'formalia',
  label: { da: 'Formalia', en: 'Formalities' },
  meaning: 'Purpose of the report, order, consent, contact details, signature, greetings, references. Never scored, never in the overview.',
  validFrom: '2019-10-01',
  validTo: null,
  titles: phrases(`
    *formål* | *anmodning* | *grundlag* | *underskrift* | *underskrevet* | attesten bygger på | *kommunens spørgsmål* | periode | kontaktperiode |
    konsultation | reference* | kilde | borger | til | fra | emne | dato* | rekvireret af | praktikant | *samtykke* | bestillingen | første besøg |
    sidste besøg | ung
  `),
  cues: phrases(`
    formål* | formålet med | formålet er | til brug for | attesten | attesten er | erklæringen | erklæringen bygger | er udfyldt | udfyldt af |
    udfyldes af | underskrift | underskrevet | samtykke | samtykker | giver samtykke | med venlig hilsen | venlig hilsen | hilsen | mvh | kh | bh |
    kære | hej | god weekend | tak for | på forhånd tak | vedhæftet | vedlagt | hermed | se vedhæftede | se tidligere | se ovenfor | jf tidligere |
    telefon | tlf | mail | kontakt | kontaktes på | cpr | cpr nr | journalnr | sagsnr | dato | dateret | den # | rapporten | rapporten er | rapport for |
    rapporten dækker | skrevet af | skrevet efter | efter samtale | samtale med | samtale i dag | ringet op | telefonisk | tilstede | til stede |
    deltagere | reference* | kan fås hos | overlæge | speciallæge i | læge | jobkonsulent | konsulent | sagsbehandler | jobkoordinator | psykolog |
    mentor | bibliotekar | butikschef | leder | ydernummer | stempel | anmodning | anmoder om | anmodet | anmodes om | har bedt om | bedt os |
    bestilling* | bestillingen | spørgsmål | vores opgave | henvist med henblik | med henblik på | på baggrund af | grundlag | journalen | journal |
    bygger på | udarbejdet | udarbejdet af | i perioden | periode | ikke relevant | intet at tilføje | ingen bemærkninger | se rapport
  `),
  against: ['timer om ugen', 'fremmøde*', 'smerter', 'forventes', 'behandling'],
  examples: [
    { text: 'Med venlig hilsen Ole Skov, jobkonsulent', because: 'a greeting and a signature' },
    { text: 'Attesten er udfyldt på baggrund af konsultation den 3. maj.', because: 'the basis of the certificate' },
    { text: 'Borgeren har givet samtykke til, at rapporten sendes.', because: 'consent' },
  ],
  counterexamples: [
    { text: 'Næste rapport sendes senest den 1. juni.', heading: 'next_steps', because: 'a deadline' },
    { text: 'Forløbet er bevilget fra 1. marts.', heading: 'interventions', because: 'an effort' },
  ],
};
