/** Words of the own log, of the trail of a citizen, and of what is handed out to one. */
export interface AuditPageWords {
  readonly own: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly noneHelp: string;
    readonly notNamed: string;
  };
  readonly citizen: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly noneHelp: string;
    readonly csv: string;
    readonly found: (n: number, isMore: boolean) => string;
  };
  readonly handOut: {
    readonly title: string;
    readonly tab: string;
    readonly lead: string;
    readonly holds: readonly string[];
    readonly get: string;
    readonly getting: string;
    readonly got: string;
    readonly warning: string;
  };
  readonly cpr: string;
  readonly cprHint: string;
  readonly cprWrong: string;
  readonly search: string;
  readonly older: string;
  readonly end: string;
  readonly refused: string;
}

export const auditPageDa: AuditPageWords = {
  own: {
    title: 'Min log',
    lead: 'Her står, hvad du selv har set, søgt og ændret, det nyeste øverst. Ingen kollega og ingen leder har en liste over dig.',
    none: 'Der står intet i din log endnu',
    noneHelp: 'Det næste, du åbner eller ændrer, kommer til at stå her.',
    notNamed: 'En sag, du ikke længere har adgang til',
  },
  citizen: {
    title: 'Adgangslog',
    lead: 'Find på CPR-nummer, hvem der har set, søgt og gjort hvad om en borger, også i sager, der er slettet. Din søgning skrives selv i loggen.',
    none: 'Der står intet om borgeren',
    noneHelp: 'Kontrollér nummeret. Står det rigtigt, har ingen set eller søgt på borgeren her.',
    csv: 'Hent alt som CSV',
    found: (n, isMore) => (n === 1 ? '1 linje' : `${n} linjer${isMore ? ' indtil nu' : ''}`),
  },
  handOut: {
    title: 'Alt om en borger',
    tab: 'Udlevering',
    lead: 'Til en anmodning om indsigt: hent alt, hvad din enheds sager rummer om en borger, i én ZIP-fil.',
    holds: [
      'dokumenterne, byte for byte som de kom',
      'overblikket, noter, rettelser, bestillinger og indsendelser',
      'papirer om borgeren, der ikke ligger på en sag endnu',
      'udskrift af adgangsloggen over alle borgerens sager',
    ],
    get: 'Hent ZIP-fil',
    getting: 'Filen samles …',
    got: 'Filen er hentet',
    warning: 'Filen rummer personoplysninger. Gem den kun, hvor den må ligge, og slet den, når den er udleveret.',
  },
  cpr: 'CPR-nummer',
  cprHint: 'Ti cifre, med eller uden bindestreg',
  cprWrong: 'Skriv ti cifre, for eksempel 010190-0000.',
  search: 'Søg',
  older: 'Vis ældre',
  end: 'Det er det hele.',
  refused: 'Afvist',
};

export const auditPageEn: AuditPageWords = {
  own: {
    title: 'My log',
    lead: 'What you yourself have seen, searched and changed, the newest first. No colleague and no leader has a list of you.',
    none: 'Nothing stands in your log yet',
    noneHelp: 'The next thing that you open or change will stand here.',
    notNamed: 'A case that you have no access to any more',
  },
  citizen: {
    title: 'Audit trail',
    lead: 'Find by CPR number who has seen, searched and done what about a citizen, also in cases that are deleted. Your search is written there too.',
    none: 'Nothing stands there about the citizen',
    noneHelp: 'Check the number. Where it is right, nobody has seen or searched for the citizen here.',
    csv: 'Download all as CSV',
    found: (n, isMore) => (n === 1 ? '1 line' : `${n} lines${isMore ? ' so far' : ''}`),
  },
  handOut: {
    title: 'Everything about a citizen',
    tab: 'Hand out',
    lead: 'For an access request: download everything that the cases of your unit hold about a citizen, in one ZIP file.',
    holds: [
      'the documents, byte for byte as they came',
      'the overview, notes, corrections, orders and sendings',
      'papers about the citizen that lie on no case yet',
      'the extract of the audit trail over all of the citizen’s cases',
    ],
    get: 'Download ZIP file',
    getting: 'The file is being gathered …',
    got: 'The file has been downloaded',
    warning: 'The file holds personal data. Keep it only where it may lie, and delete it when it has been handed out.',
  },
  cpr: 'CPR number',
  cprHint: 'Ten digits, with or without a hyphen',
  cprWrong: 'Write ten digits, for example 010190-0000.',
  search: 'Search',
  older: 'Show older',
  end: 'That is all.',
  refused: 'Refused',
};
