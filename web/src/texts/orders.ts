import { count } from '../../../domain/texts/count.ts';

/** Words of the pages about orders. */
export interface OrderPageWords {
  readonly tab: string;
  readonly overCases: string;
  readonly overCasesLead: string;
  readonly lead: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly noneOpen: string;
  readonly noneOpenHelp: string;
  readonly asked: (day: string) => string;
  readonly due: (day: string) => string;
  readonly noDue: string;
  readonly of: (recipient: string) => string;
  readonly reference: (reference: string) => string;
  readonly states: Readonly<Record<'open' | 'overdue' | 'answered' | 'withdrawn', string>>;
  readonly overdueBy: (days: number) => string;
  readonly answeredBy: string;
  readonly chosen: string;
  readonly answers: string;
  readonly answersLeft: (answered: number, of: number) => string;
  readonly openAnswer: (text: string) => string;
  readonly remind: string;
  readonly reminder: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly letterHelp: string;
  readonly withdraw: string;
  readonly withdrawn: string;
  readonly restore: string;
  readonly restored: string;
  readonly choose: string;
  readonly chooseHelp: string;
  readonly matching: string;
  readonly noDocument: string;
  readonly saveChoice: string;
  readonly choiceSaved: string;
  readonly back: string;
  readonly backTitle: string;
  readonly nothingToMend: string;
  readonly inPortal: string;
  readonly inPortalHelp: string;
  readonly isReturned: (moment: string) => string;
  readonly takeBack: string;
  readonly returned: (day: string) => string;
  readonly make: string;
  readonly made: string;
  readonly kind: string;
  readonly recipient: string;
  readonly recipientHelp: string;
  readonly referenceField: string;
  readonly referenceHelp: string;
  readonly dueField: string;
  readonly questions: string;
  readonly questionsHelp: string;
  readonly known: (lines: number, day: string) => string;
  readonly knownHelp: string;
  readonly own: string;
  readonly ownHelp: string;
  readonly send: string;
  readonly show: string;
  readonly all: string;
  readonly allKinds: string;
  readonly questionsLeft: (n: number) => string;
  readonly onlyOverdue: string;
  readonly ofKind: string;
  readonly case: string;
  readonly ordered: string;
  readonly term: string;
  readonly count: (n: number) => string;
  readonly statistics: string;
  readonly statisticsLead: string;
  readonly download: string;
  readonly noStatistics: string;
}

export const orderPageDa: OrderPageWords = {
  tab: 'Bestillinger',
  overCases: 'Bestillinger i mine sager',
  overCasesLead: 'Det, der er bestilt og ikke besvaret. Det, der haster mest, står øverst.',
  lead: 'Attester og rapporter, der er bestilt til sagen, og hvad der er kommet.',
  none: 'Der er ingen bestillinger i sagen',
  noneHelp: 'Lav den første nedenfor. Når svaret kommer, bliver det fundet af sig selv.',
  noneOpen: 'Ingen bestillinger venter på svar',
  noneOpenHelp: 'Nye bestillinger laves i den enkelte sag under Bestillinger.',
  asked: (day) => `Bestilt ${day}`,
  due: (day) => `Frist ${day}`,
  noDue: 'Uden frist',
  of: (recipient) => `hos ${recipient}`,
  reference: (reference) => `Reference ${reference}`,
  states: { open: 'Venter på svar', overdue: 'Over fristen', answered: 'Besvaret', withdrawn: 'Trukket tilbage' },
  overdueBy: (days) => `${count(days, 'dag', 'dage')} over fristen`,
  answeredBy: 'Besvaret af',
  chosen: 'Valgt af en sagsbehandler',
  answers: 'Svar på spørgsmålene',
  answersLeft: (answered, of) => `${answered} af ${of} besvaret`,
  openAnswer: (text) => `Åbn kilden: ${text}`,
  remind: 'Påmindelse',
  reminder: 'Påmindelse, klar til at sende',
  copy: 'Kopiér teksten',
  copied: 'Teksten er kopieret.',
  copyFailed: 'Teksten kunne ikke kopieres. Markér den, og kopiér med tastaturet.',
  letterHelp: 'Intet bliver sendt herfra. Teksten nævner referencen, ikke navn eller CPR-nummer. Læs den, før du sender.',
  withdraw: 'Træk tilbage',
  withdrawn: 'Bestillingen er trukket tilbage.',
  restore: 'Bestil igen',
  restored: 'Bestillingen gælder igen.',
  choose: 'Vælg svar',
  chooseHelp: 'Hvilket dokument svarer på bestillingen?',
  matching: 'Find det selv ud fra type, afsender, dato og reference',
  noDocument: 'Intet dokument i sagen svarer',
  saveChoice: 'Gem valg',
  choiceSaved: 'Valget er gemt. Svarene bliver sat op på ny om lidt.',
  back: 'Send retur',
  backTitle: 'Send retur, tekst til afsenderen',
  nothingToMend: 'Tjekkene har ikke fundet noget, som afsenderen kan rette.',
  inPortal: 'Vis som returneret hos leverandøren',
  inPortalHelp: 'Leverandøren har sendt dokumentet i Indberetning og ser dér grundene, som de står i teksten.',
  isReturned: (moment) => `Leverandøren ser dokumentet som returneret siden ${moment}.`,
  takeBack: 'Tag returneringen tilbage',
  returned: (day) => `Returneret ${day}. Send det på ny, når det er rettet:`,
  make: 'Ny bestilling',
  made: 'Bestillingen er lavet.',
  kind: 'Hvad bestiller du?',
  recipient: 'Hos hvem?',
  recipientHelp: 'Navnet på leverandøren eller klinikken. Lad feltet stå tomt, hvis det er lige meget, hvem der svarer.',
  referenceField: 'Reference',
  referenceHelp: 'Skrives på svaret, så det kan genkendes. Brug ikke CPR-nummeret.',
  dueField: 'Frist',
  questions: 'Spørgsmål',
  questionsHelp: 'Fjern det, som sagen allerede har et nyt svar på.',
  known: (lines, day) => `Sagen har ${count(lines, 'svar', 'svar')} allerede, det nyeste ${day}`,
  knownHelp: 'Intet i sagen',
  own: 'Egne spørgsmål',
  ownHelp: 'Et spørgsmål på hver linje.',
  send: 'Lav bestillingen',
  show: 'Vis',
  all: 'Alle, der venter',
  allKinds: 'Alle slags',
  questionsLeft: (n) => `${n} ubesvaret`,
  onlyOverdue: 'Kun over fristen',
  ofKind: 'Bestilt',
  case: 'Sag',
  ordered: 'Bestilt',
  term: 'Frist',
  count: (n) => count(n, 'bestilling', 'bestillinger'),
  statistics: 'Svartider og ubesvarede spørgsmål',
  statisticsLead:
    'Enhedens bestillinger, efter dokumenttype og leverandør. Tallene handler om papirer og organisationer, ikke om medarbejdere.',
  download: 'Hent som regneark (CSV)',
  noStatistics: 'Enheden har ingen bestillinger endnu.',
};

export const orderPageEn: OrderPageWords = {
  tab: 'Orders',
  overCases: 'Orders in my cases',
  overCasesLead: 'What was ordered and is not answered. What is most urgent stands on top.',
  lead: 'Statements and reports ordered for the case, and what came.',
  none: 'The case has no orders',
  noneHelp: 'Make the first one below. When the answer comes, it is found by itself.',
  noneOpen: 'No orders await an answer',
  noneOpenHelp: 'New orders are made in each case under Orders.',
  asked: (day) => `Ordered ${day}`,
  due: (day) => `Due ${day}`,
  noDue: 'No deadline',
  of: (recipient) => `from ${recipient}`,
  reference: (reference) => `Reference ${reference}`,
  states: { open: 'Awaits an answer', overdue: 'Overdue', answered: 'Answered', withdrawn: 'Withdrawn' },
  overdueBy: (days) => `${count(days, 'day', 'days')} overdue`,
  answeredBy: 'Answered by',
  chosen: 'Chosen by a caseworker',
  answers: 'Answers to the questions',
  answersLeft: (answered, of) => `${answered} of ${of} answered`,
  openAnswer: (text) => `Open the source: ${text}`,
  remind: 'Reminder',
  reminder: 'Reminder, ready to send (in Danish)',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  copyFailed: 'The text could not be copied. Select it, and copy with the keyboard.',
  letterHelp: 'Nothing is sent from here. The text names the reference, no name and no CPR number. Read it before you send it.',
  withdraw: 'Withdraw',
  withdrawn: 'The order is withdrawn.',
  restore: 'Order again',
  restored: 'The order stands again.',
  choose: 'Choose the answer',
  chooseHelp: 'Which document answers the order?',
  matching: 'Find it by kind, sender, date and reference',
  noDocument: 'No document of the case answers it',
  saveChoice: 'Save choice',
  choiceSaved: 'The choice is saved. The answers are set up anew in a moment.',
  back: 'Return to sender',
  backTitle: 'Return to sender, text (in Danish)',
  nothingToMend: 'The checks found nothing that the sender can mend.',
  inPortal: 'Show it as returned to the supplier',
  inPortalHelp: 'The supplier sent the document in the portal and sees the reasons there, as they stand in the text.',
  isReturned: (moment) => `The supplier sees the document as returned since ${moment}.`,
  takeBack: 'Take the return back',
  returned: (day) => `Returned ${day}. Send it anew when it is mended:`,
  make: 'New order',
  made: 'The order is made.',
  kind: 'What do you order?',
  recipient: 'From whom?',
  recipientHelp: 'The name of the supplier or clinic. Leave it empty if anybody may answer.',
  referenceField: 'Reference',
  referenceHelp: 'Written on the answer, so that it can be recognised. Do not use the CPR number.',
  dueField: 'Deadline',
  questions: 'Questions',
  questionsHelp: 'Take away what the case has a fresh answer to.',
  known: (lines, day) => `The case has ${count(lines, 'answer', 'answers')} already, the newest of ${day}`,
  knownHelp: 'Nothing in the case',
  own: 'Questions of your own',
  ownHelp: 'One question on each line.',
  send: 'Make the order',
  show: 'Show',
  all: 'All that wait',
  allKinds: 'Every kind',
  questionsLeft: (n) => `${n} unanswered`,
  onlyOverdue: 'Overdue only',
  ofKind: 'Ordered',
  case: 'Case',
  ordered: 'Ordered',
  term: 'Deadline',
  count: (n) => count(n, 'order', 'orders'),
  statistics: 'Answer times and unanswered questions',
  statisticsLead:
    "The unit's orders, by kind of document and supplier. The figures are about papers and organisations, not about employees.",
  download: 'Download as a spreadsheet (CSV)',
  noStatistics: 'The unit has no orders yet.',
};
