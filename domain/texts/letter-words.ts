import type { Flag } from '../labels.ts';

/** What is written to those who send papers: Danish, whatever language the reader's page speaks. No name and no number of a citizen. */
export interface LetterWords {
  readonly reminder: {
    readonly subject: (reference: string) => string;
    readonly asked: (kind: string, day: string, reference: string) => string;
    readonly wasDue: (day: string) => string;
    readonly isDue: (day: string) => string;
    readonly noDay: string;
    readonly questions: string;
    readonly send: string;
  };
  readonly returned: {
    readonly subject: (kind: string, reference: string) => string;
    readonly received: (kind: string, day: string, reference: string) => string;
    readonly lacks: string;
    readonly send: string;
    readonly flags: Readonly<Record<Flag, string>>;
    /** By the code of the check; one that is not here is nothing that its sender can mend. */
    readonly checks: Readonly<Record<string, string>>;
  };
  readonly greeting: (recipient: string | null) => string;
  readonly regards: string;
}

export const letterWords: LetterWords = {
  reminder: {
    subject: (reference) => `Emne: Påmindelse om svar, reference ${reference}`,
    asked: (kind, day, reference) => `Den ${day} bad vi om: ${kind}. Referencen er ${reference}.`,
    wasDue: (day) => `Svaret skulle være her senest ${day}. Vi har ikke modtaget det endnu.`,
    isDue: (day) => `Vi venter svaret senest ${day}.`,
    noDay: 'Vi har ikke modtaget svaret endnu.',
    questions: 'Vi spurgte om:',
    send: 'Send svaret med referencen på, eller skriv, hvornår det kommer. Er svaret sendt, kan I se bort fra denne påmindelse.',
  },
  returned: {
    subject: (kind, reference) => `Emne: ${kind} sendes retur, reference ${reference}`,
    received: (kind, day, reference) => `Vi har modtaget: ${kind}, ${day}. Referencen er ${reference}.`,
    lacks: 'Vi kan ikke bruge dokumentet, som det er, fordi:',
    send: 'Send det på ny med referencen på, når det er rettet. Det, I har sendt, bliver i sagen.',
    flags: {
      empty: 'Rapporten er næsten tom. Skriv svar, der kan stå alene.',
      near_identical: 'Rapporten er næsten enslydende med en tidligere. Skriv, hvad der er sket siden.',
      citizen_only: 'Rapporten gengiver kun borgerens egne ord. Skriv også, hvad I selv har set og vurderer.',
      hours_increase_unstated:
        'Rapporten siger ikke, om det er forsøgt at øge timetallet. Skriv, om det er prøvet, og hvordan det gik, eller hvorfor det ikke er prøvet.',
    },
    checks: {
      order_not_answered: 'Bestillingen spørger også om dette, og det står der intet om:',
      'statement.unanswered': 'Der mangler svar på:',
      'statement.no-consultation-date': 'Det fremgår ikke, hvornår borgeren sidst er set. Skriv datoen.',
      'statement.copied': 'Attesten gentager en tidligere næsten ordret. Skriv, hvad der er ændret siden.',
    },
  },
  greeting: (recipient) => (recipient === null ? 'Hej' : `Til ${recipient}`),
  regards: 'Venlig hilsen',
};
