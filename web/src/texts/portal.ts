import { count } from '../../../domain/texts/count.ts';

/** Words of the page where suppliers send, and of the upload links that caseworkers make. */
export interface PortalWords {
  readonly title: string;
  readonly lead: string;
  readonly linkLead: string;
  readonly reference: string;
  readonly referenceHelp: string;
  readonly begin: string;
  readonly sendingTo: (reference: string, isOrder: boolean) => string;
  readonly sendingByLink: string;
  readonly until: (moment: string) => string;
  readonly choose: string;
  readonly dropHere: string;
  readonly types: string;
  readonly noFiles: string;
  readonly files: string;
  readonly uploading: (percent: number) => string;
  readonly uploadingFile: (name: string) => string;
  readonly broken: string;
  readonly goOn: string;
  readonly chooseAgain: string;
  readonly checking: string;
  readonly cancel: string;
  readonly remove: string;
  readonly of: (what: string, name: string) => string;
  readonly readAs: (kind: string, day: string, pages: number) => string;
  readonly good: string;
  readonly mend: string;
  readonly stop: string;
  readonly remark: string;
  readonly remarkHelp: string;
  readonly send: (files: number) => string;
  readonly sendAsItIs: (files: number) => string;
  readonly waiting: string;
  readonly removeFirst: string;
  readonly remarkFirst: string;
  readonly ready: (files: number) => string;
  readonly receipt: string;
  readonly receiptLead: string;
  readonly receiptLast: string;
  readonly sentAt: (moment: string, by: string) => string;
  readonly referenceIs: (reference: string) => string;
  readonly checksum: string;
  readonly remarkIs: (text: string) => string;
  readonly print: string;
  readonly back: string;
  readonly receipts: string;
  readonly noReceipts: string;
  readonly show: (moment: string) => string;
  readonly toRunning: string;
  readonly size: (bytes: number) => string;
  readonly links: {
    readonly title: string;
    readonly help: string;
    readonly madeFor: string;
    readonly days: string;
    readonly order: string;
    readonly noOrder: string;
    readonly forOrder: string;
    readonly make: string;
    readonly made: string;
    readonly copy: string;
    readonly copied: string;
    readonly revoke: string;
    readonly states: Readonly<Record<'open' | 'used' | 'revoked' | 'over', string>>;
    readonly until: (moment: string) => string;
    readonly sent: string;
    readonly noneSent: string;
  };
}

const sizeIn = (locale: string) => (bytes: number) =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000)).toLocaleString(locale)} kB`
    : `${(bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 })} MB`;

export const portalDa: PortalWords = {
  title: 'Indberetning',
  lead: 'Send rapporter og bilag til en sag. Filerne bliver læst igennem, før du sender dem, så du kan rette det, der mangler.',
  linkLead: 'Du er inviteret til at sende filer til kommunen. Linket kan bruges til én indsendelse.',
  reference: 'Sagens eller bestillingens reference',
  referenceHelp: 'Den står i bestillingen. Skriv ikke CPR-nummer.',
  begin: 'Begynd',
  sendingTo: (reference, isOrder) => `${isOrder ? 'Svar på bestilling' : 'Til sag'} ${reference}`,
  sendingByLink: 'Din indsendelse',
  until: (moment) => `Filer, der ikke er sendt, slettes ${moment}.`,
  choose: 'Vælg filer',
  dropHere: 'Træk filer hertil, eller vælg dem.',
  types: 'PDF, Word, tekst, mail, billeder og zip, op til 500 MB hver',
  noFiles: 'Der er ingen filer endnu.',
  files: 'Filer',
  uploading: (percent) => `Overfører, ${percent} %`,
  uploadingFile: (name) => `Overførsel af ${name}`,
  broken: 'Forbindelsen blev afbrudt. Det, der er overført, er gemt.',
  goOn: 'Fortsæt',
  chooseAgain: 'Overførslen blev afbrudt. Vælg den samme fil igen, så fortsætter den, hvor den slap.',
  checking: 'Læses igennem …',
  cancel: 'Annullér',
  remove: 'Fjern',
  of: (what, name) => `${what} ${name}`,
  readAs: (kind, day, pages) => `Læst som ${kind}, ${day}, ${count(pages, 'side', 'sider')}`,
  good: 'Klar til at sende',
  mend: 'Se på dette. Ret filen, og læg den op igen, eller send den, som den er, med en bemærkning.',
  stop: 'Kan ikke sendes',
  remark: 'Bemærkning til modtageren',
  remarkHelp: 'Skriv, hvorfor filen sendes, som den er.',
  send: (files) => `Send ${count(files, 'fil', 'filer')}`,
  sendAsItIs: (files) => `Send ${count(files, 'fil', 'filer')}, som ${files === 1 ? 'den' : 'de'} er`,
  waiting: 'Du kan sende, når alle filer er overført og læst igennem.',
  removeFirst: 'Fjern de filer, der ikke kan sendes.',
  remarkFirst: 'Skriv en bemærkning til hver fil, der har mangler.',
  ready: (files) => `${count(files, 'fil', 'filer')} klar til at sende`,
  receipt: 'Kvittering',
  receiptLead: 'Filerne er modtaget.',
  receiptLast: 'Linket er nu brugt. Udskriv eller gem kvitteringen, før du lukker siden.',
  sentAt: (moment, by) => `Sendt ${moment} af ${by}`,
  referenceIs: (reference) => `Reference: ${reference}`,
  checksum: 'Kontrolsum (SHA-256)',
  remarkIs: (text) => `Bemærkning: ${text}`,
  print: 'Udskriv',
  back: 'Tilbage',
  receipts: 'Sendt tidligere',
  noReceipts: 'I har ikke sendt noget her endnu.',
  show: (moment) => `Kvittering for ${moment}`,
  toRunning: 'Fortløbende rapporter: skriv videre på den samme rapport',
  size: sizeIn('da-DK'),
  links: {
    title: 'Upload-links og indsendelser',
    help: 'Et link lader en arbejdsgiver eller læge uden konto sende filer til sagen én gang.',
    madeFor: 'Hvem er linket til?',
    days: 'Gælder i dage',
    order: 'Svarer på bestilling',
    noOrder: 'Ingen bestemt bestilling',
    forOrder: 'svar på bestilling',
    make: 'Lav link',
    made: 'Send linket til modtageren. Det vises kun nu.',
    copy: 'Kopiér link',
    copied: 'Kopieret',
    revoke: 'Træk tilbage',
    states: { open: 'Ikke brugt', used: 'Brugt', revoked: 'Trukket tilbage', over: 'Udløbet' },
    until: (moment) => `gælder til ${moment}`,
    sent: 'Sendt til sagen',
    noneSent: 'Ingen har sendt noget gennem portalen.',
  },
};

export const portalEn: PortalWords = {
  title: 'Sending reports',
  lead: 'Send reports and enclosures to a case. The files are read before you send them, so that you can mend what is missing.',
  linkLead: 'You are invited to send files to the municipality. The link can be used for one sending.',
  reference: 'Reference of the case or the order',
  referenceHelp: 'It stands in the order. Do not write a CPR number.',
  begin: 'Begin',
  sendingTo: (reference, isOrder) => `${isOrder ? 'Answer to order' : 'To case'} ${reference}`,
  sendingByLink: 'Your sending',
  until: (moment) => `Files that are not sent are deleted ${moment}.`,
  choose: 'Choose files',
  dropHere: 'Drag files here, or choose them.',
  types: 'PDF, Word, text, mail, pictures and zip, up to 500 MB each',
  noFiles: 'There are no files yet.',
  files: 'Files',
  uploading: (percent) => `Uploading, ${percent} %`,
  uploadingFile: (name) => `Upload of ${name}`,
  broken: 'The connection broke. What was uploaded is kept.',
  goOn: 'Go on',
  chooseAgain: 'The upload was cut off. Choose the same file again, and it goes on where it stopped.',
  checking: 'Being read …',
  cancel: 'Cancel',
  remove: 'Remove',
  of: (what, name) => `${what} ${name}`,
  readAs: (kind, day, pages) => `Read as ${kind}, ${day}, ${count(pages, 'page', 'pages')}`,
  good: 'Ready to send',
  mend: 'Look at this. Mend the file and upload it again, or send it as it is with a remark.',
  stop: 'Cannot be sent',
  remark: 'Remark to the recipient',
  remarkHelp: 'Write why the file is sent as it is.',
  send: (files) => `Send ${count(files, 'file', 'files')}`,
  sendAsItIs: (files) => `Send ${count(files, 'file', 'files')} as ${files === 1 ? 'it is' : 'they are'}`,
  waiting: 'You can send when all files are uploaded and read.',
  removeFirst: 'Remove the files that cannot be sent.',
  remarkFirst: 'Write a remark to each file that lacks something.',
  ready: (files) => `${count(files, 'file', 'files')} ready to send`,
  receipt: 'Receipt',
  receiptLead: 'The files have been received.',
  receiptLast: 'The link is now used. Print or save the receipt before you close the page.',
  sentAt: (moment, by) => `Sent ${moment} by ${by}`,
  referenceIs: (reference) => `Reference: ${reference}`,
  checksum: 'Checksum (SHA-256)',
  remarkIs: (text) => `Remark: ${text}`,
  print: 'Print',
  back: 'Back',
  receipts: 'Sent before',
  noReceipts: 'You have not sent anything here yet.',
  show: (moment) => `Receipt of ${moment}`,
  toRunning: 'Running reports: go on writing the same report',
  size: sizeIn('en-GB'),
  links: {
    title: 'Upload links and sendings',
    help: 'A link lets an employer or doctor without an account send files to the case once.',
    madeFor: 'Who is the link for?',
    days: 'Valid for days',
    order: 'Answers order',
    noOrder: 'No certain order',
    forOrder: 'answer to order',
    make: 'Make link',
    made: 'Send the link to its recipient. It is shown now alone.',
    copy: 'Copy link',
    copied: 'Copied',
    revoke: 'Take back',
    states: { open: 'Not used', used: 'Used', revoked: 'Taken back', over: 'Over' },
    until: (moment) => `valid until ${moment}`,
    sent: 'Sent to the case',
    noneSent: 'Nobody has sent anything through the portal.',
  },
};
