/** Words of the page of keys for programs. */
export interface ApiKeyPageWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly name: string;
  readonly nameHint: string;
  readonly person: string;
  readonly personHint: string;
  readonly choose: string;
  readonly scopes: string;
  readonly scopesHint: string;
  readonly scopesNeeded: string;
  readonly days: string;
  readonly daysHint: string;
  readonly make: string;
  readonly makeTitle: string;
  readonly made: (name: string) => string;
  readonly madeHelp: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly lastUsed: string;
  readonly neverUsed: string;
  readonly expires: string;
  readonly state: string;
  readonly open: string;
  readonly over: string;
  readonly revoked: string;
  readonly actions: string;
  readonly revoke: string;
  readonly revokeTitle: (name: string) => string;
  readonly revokeHelp: string;
  readonly keep: string;
  readonly unknownPerson: string;
}

export const apiKeyPageDa: ApiKeyPageWords = {
  title: 'Nøgler',
  lead: 'Et program (kommandolinje, robot, indbakke) kommer ind med en nøgle. Den handler for en person, med de rettigheder du vælger, til en dag.',
  none: 'Der er ingen nøgler',
  noneHelp: 'Lav den første nedenfor. Hemmeligheden vises én gang.',
  name: 'Hvad nøglen er til',
  nameHint: 'For eksempel: robot, der henter overblik',
  person: 'Hvem programmet handler for',
  personHint: 'Programmet kan aldrig mere end personen selv, og dets spor i adgangsloggen står ved personen.',
  choose: 'Vælg en person',
  scopes: 'Hvad programmet må',
  scopesHint: 'Vælg så lidt som muligt.',
  scopesNeeded: 'Vælg mindst én ting, programmet må.',
  days: 'Dage, den gælder',
  daysHint: 'Højst 730',
  make: 'Lav nøglen',
  makeTitle: 'Ny nøgle',
  made: (name) => `Nøglen til ${name}`,
  madeHelp: 'Den vises kun nu. Læg den, hvor programmet henter sine hemmeligheder, og ikke i en besked.',
  copy: 'Kopiér',
  copied: 'Nøglen er kopieret',
  notCopied: 'Browseren lod den ikke kopiere. Markér nøglen, og kopiér den selv.',
  lastUsed: 'Sidst brugt',
  neverUsed: 'aldrig',
  expires: 'Udløber',
  state: 'Tilstand',
  open: 'gælder',
  over: 'udløbet',
  revoked: 'taget tilbage',
  actions: 'Handlinger',
  revoke: 'Tag tilbage',
  revokeTitle: (name) => `Tag nøglen til ${name} tilbage?`,
  revokeHelp: 'Programmet lukkes ude med det samme, og nøglen kan ikke bruges igen. Skal det ind senere, laves en ny.',
  keep: 'Behold nøglen',
  unknownPerson: 'en person, der ikke er her mere',
};

export const apiKeyPageEn: ApiKeyPageWords = {
  title: 'Keys',
  lead: 'A program (command line, robot, inbox) comes in with a key. It acts for a person, with the rights that you choose, until a day.',
  none: 'There are no keys',
  noneHelp: 'Make the first one below. The secret is shown once.',
  name: 'What the key is for',
  nameHint: 'For example: robot that fetches overviews',
  person: 'Whom the program acts for',
  personHint: 'The program can never do more than the person, and its lines in the audit trail stand with the person.',
  choose: 'Choose a person',
  scopes: 'What the program may do',
  scopesHint: 'Choose as little as possible.',
  scopesNeeded: 'Choose at least one thing that the program may do.',
  days: 'Days that it is good for',
  daysHint: 'At most 730',
  make: 'Make the key',
  makeTitle: 'New key',
  made: (name) => `The key for ${name}`,
  madeHelp: 'It is shown this once. Put it where the program fetches its secrets, and not into a message.',
  copy: 'Copy',
  copied: 'The key has been copied',
  notCopied: 'The browser did not let it be copied. Mark the key, and copy it yourself.',
  lastUsed: 'Last used',
  neverUsed: 'never',
  expires: 'Expires',
  state: 'State',
  open: 'is good',
  over: 'is over',
  revoked: 'taken back',
  actions: 'Actions',
  revoke: 'Take back',
  revokeTitle: (name) => `Take the key for ${name} back?`,
  revokeHelp: 'The program is shut out at once, and the key cannot be used again. If it is to come in later, make a new one.',
  keep: 'Keep the key',
  unknownPerson: 'a person who is not here any more',
};
