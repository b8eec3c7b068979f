import { count } from '../../../domain/texts/count.ts';

/** Words of the pages where suppliers write running reports, and of a version's difference in its case. */
export interface RunningWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly list: string;
  readonly begin: string;
  readonly beginTitle: string;
  readonly reference: string;
  readonly referenceHelp: string;
  readonly name: string;
  readonly nameHelp: string;
  readonly toList: string;
  readonly to: (reference: string, isOrder: boolean) => string;
  readonly states: Readonly<Record<'open' | 'closed', string>>;
  readonly versions: (n: number) => string;
  readonly savedAt: (moment: string) => string;
  readonly version: (number: number, isClosing: boolean) => string;
  readonly writing: (number: number, isClosing: boolean) => string;
  readonly help: string;
  readonly saved: (clock: string) => string;
  readonly saving: string;
  readonly unsaved: string;
  readonly notSaved: string;
  readonly retry: string;
  readonly conflict: string;
  readonly takeTheirs: string;
  readonly keepMine: string;
  readonly addHeading: string;
  readonly chooseHeading: string;
  readonly isChanged: string;
  readonly cprWarning: string;
  readonly check: string;
  readonly checkHelp: string;
  readonly checking: string;
  readonly changedSince: string;
  readonly note: string;
  readonly noteHelp: string;
  readonly noteFirst: string;
  readonly send: (number: number, isClosing: boolean) => string;
  readonly ready: string;
  readonly close: string;
  readonly closeTitle: string;
  readonly closeHelp: string;
  readonly closing: string;
  readonly closingHelp: string;
  readonly dropClosing: string;
  readonly closed: string;
  readonly reopen: string;
  readonly reopenUntil: (moment: string) => string;
  readonly reopenOver: string;
  readonly sent: string;
  readonly noneSent: string;
  readonly sentAt: (moment: string, by: string) => string;
  readonly difference: string;
  readonly firstVersion: string;
  readonly sameAsBefore: string;
  readonly changes: Readonly<Record<'added' | 'removed' | 'changed', string>>;
  readonly before: string;
  readonly now: string;
  readonly inCase: (number: number, isClosing: boolean) => string;
  readonly print: string;
}

export const runningDa: RunningWords = {
  title: 'Fortløbende rapporter',
  lead: 'Skriv videre på den samme rapport gennem hele forløbet. Hver gang I sender, gemmes en version, og kommunen ser, hvad der er nyt.',
  none: 'I har ingen fortløbende rapporter endnu. Begynd en nedenfor.',
  list: 'Jeres rapporter',
  begin: 'Begynd rapport',
  beginTitle: 'Begynd en ny rapport',
  reference: 'Sagens eller bestillingens reference',
  referenceHelp: 'Den står i bestillingen. Skriv ikke CPR-nummer.',
  name: 'Hvad kalder I forløbet?',
  nameHelp: 'Kan udelades. Skriv ikke borgerens navn.',
  toList: 'Alle fortløbende rapporter',
  to: (reference, isOrder) => `${isOrder ? 'Svar på bestilling' : 'Til sag'} ${reference}`,
  states: { open: 'I gang', closed: 'Afsluttet' },
  versions: (n) => (n === 0 ? 'Ikke sendt endnu' : `Sendt ${count(n, 'gang', 'gange')}`),
  savedAt: (moment) => `Gemt ${moment}`,
  version: (number, isClosing) => (isClosing ? `Afsluttende rapport (version ${number})` : `Version ${number}`),
  writing: (number, isClosing) => (isClosing ? 'Afsluttende rapport' : `Fortløbende rapport, version ${number}`),
  help: 'Teksten gemmes, mens du skriver. Overskrifter uden tekst kommer ikke med.',
  saved: (clock) => `Gemt kl. ${clock}`,
  saving: 'Gemmer …',
  unsaved: 'Ikke gemt endnu',
  notSaved: 'Teksten er ikke gemt. Luk ikke siden.',
  retry: 'Prøv at gemme igen',
  conflict: 'En kollega har rettet rapporten imens. Kopiér eventuelt din tekst, før du henter kollegaens.',
  takeTheirs: 'Hent kollegaens udgave',
  keepMine: 'Gem min udgave i stedet',
  addHeading: 'Tilføj overskrift',
  chooseHeading: 'Vælg overskrift',
  isChanged: 'Ændret siden sidste version',
  cprWarning: 'Teksten ligner et CPR-nummer. Fjern det, hvis det er et: nummeret skal ikke stå her.',
  check: 'Læs rapporten igennem',
  checkHelp: 'Du får at vide, hvad der mangler, før du sender.',
  checking: 'Rapporten læses igennem …',
  changedSince: 'Rapporten er rettet, siden den blev læst igennem. Læs den igennem igen, før du sender.',
  note: 'Bemærkning til modtageren',
  noteHelp: 'Kan udelades, når der intet mangler. Skriv ellers, hvorfor rapporten sendes, som den er.',
  noteFirst: 'Skriv en bemærkning, eller ret rapporten, og læs den igennem igen.',
  send: (number, isClosing) => (isClosing ? 'Send afsluttende rapport' : `Send version ${number}`),
  ready: 'Rapporten kan sendes.',
  close: 'Lav afsluttende rapport',
  closeTitle: 'Når forløbet slutter',
  closeHelp:
    'Den afsluttende rapport samles af det, I har skrevet, med datoer for det, der har ændret sig. Du kan rette den, før du sender.',
  closing: 'Du skriver den afsluttende rapport',
  closingHelp: 'Når den er sendt, er forløbet afsluttet. Det, I skrev før, ligger uændret, til du sender.',
  dropClosing: 'Tilbage til den løbende rapport',
  closed: 'Rapporten er afsluttet.',
  reopen: 'Åbn rapporten igen',
  reopenUntil: (moment) => `Den kan åbnes igen indtil ${moment}.`,
  reopenOver: 'Fristen for at åbne den igen er udløbet. Begynd en ny, hvis der er mere at fortælle.',
  sent: 'Sendte versioner',
  noneSent: 'Der er ikke sendt noget endnu.',
  sentAt: (moment, by) => `Sendt ${moment} af ${by}`,
  difference: 'Det er nyt i denne version',
  firstVersion: 'Den første version: alt er nyt.',
  sameAsBefore: 'Teksten er den samme som i versionen før.',
  changes: { added: 'Tilføjet', removed: 'Fjernet', changed: 'Ændret' },
  before: 'Før',
  now: 'Nu',
  inCase: (number, isClosing) =>
    `${isClosing ? 'Afsluttende rapport' : `Version ${number}`}: ${number === 1 ? 'den første' : 'det nye siden versionen før'}`,
  print: 'Udskriv',
};

export const runningEn: RunningWords = {
  title: 'Running reports',
  lead: 'Go on writing the same report all the way. Each time you send it, a version is kept, and the municipality sees what is new.',
  none: 'You have no running reports yet. Begin one below.',
  list: 'Your reports',
  begin: 'Begin report',
  beginTitle: 'Begin a new report',
  reference: 'Reference of the case or the order',
  referenceHelp: 'It stands in the order. Do not write a CPR number.',
  name: 'What do you call it?',
  nameHelp: "Can be left out. Do not write the citizen's name.",
  toList: 'All running reports',
  to: (reference, isOrder) => `${isOrder ? 'Answer to order' : 'To case'} ${reference}`,
  states: { open: 'Open', closed: 'Closed' },
  versions: (n) => (n === 0 ? 'Not sent yet' : `Sent ${count(n, 'time', 'times')}`),
  savedAt: (moment) => `Saved ${moment}`,
  version: (number, isClosing) => (isClosing ? `Closing report (version ${number})` : `Version ${number}`),
  writing: (number, isClosing) => (isClosing ? 'Closing report' : `Running report, version ${number}`),
  help: 'The text is saved while you write. Headings without text are left out.',
  saved: (clock) => `Saved at ${clock}`,
  saving: 'Saving …',
  unsaved: 'Not saved yet',
  notSaved: 'The text is not saved. Do not close the page.',
  retry: 'Try to save again',
  conflict: "A colleague changed the report meanwhile. Copy your text, if you need it, before you get your colleague's.",
  takeTheirs: "Get my colleague's text",
  keepMine: 'Save my text instead',
  addHeading: 'Add heading',
  chooseHeading: 'Choose heading',
  isChanged: 'Changed since the last version',
  cprWarning: 'The text looks like a CPR number. Remove it if it is one: the number must not stand here.',
  check: 'Read the report through',
  checkHelp: 'You are told what is missing before you send it.',
  checking: 'The report is being read …',
  changedSince: 'The report was changed since it was read through. Read it through again before you send it.',
  note: 'Remark to the recipient',
  noteHelp: 'Can be left out where nothing is missing. Else write why the report is sent as it is.',
  noteFirst: 'Write a remark, or change the report and read it through again.',
  send: (number, isClosing) => (isClosing ? 'Send closing report' : `Send version ${number}`),
  ready: 'The report can be sent.',
  close: 'Make closing report',
  closeTitle: 'When it comes to an end',
  closeHelp:
    'The closing report is put together from what you have written, with dates for what has changed. You can edit it before you send it.',
  closing: 'You are writing the closing report',
  closingHelp: 'Once it is sent, the run is closed. What you wrote before stays as it is until then.',
  dropClosing: 'Back to the running report',
  closed: 'The report is closed.',
  reopen: 'Open the report again',
  reopenUntil: (moment) => `It can be opened again until ${moment}.`,
  reopenOver: 'It can no longer be opened again. Begin a new one if there is more to tell.',
  sent: 'Sent versions',
  noneSent: 'Nothing has been sent yet.',
  sentAt: (moment, by) => `Sent ${moment} by ${by}`,
  difference: 'New in this version',
  firstVersion: 'The first version: all of it is new.',
  sameAsBefore: 'The text is the same as in the version before.',
  changes: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  before: 'Before',
  now: 'Now',
  inCase: (number, isClosing) =>
    `${isClosing ? 'Closing report' : `Version ${number}`}: ${number === 1 ? 'the first one' : 'what is new since the version before'}`,
  print: 'Print',
};
