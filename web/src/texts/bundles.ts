import { count } from '../../../domain/texts/count.ts';

/** Words of bundles for meetings: who is let in, what the participant reads, and the questions. */
export interface BundleWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly until: (day: string) => string;
  readonly documents: (n: number) => string;
  readonly open: (n: number) => string;
  readonly back: string;
  readonly openFile: string;
  readonly pages: (n: number) => string;
  readonly noLines: string;
  readonly noFile: string;
  readonly section: string;
  readonly sectionHelp: string;
  readonly letIn: string;
  readonly noBundles: string;
  readonly noBundlesHelp: string;
  readonly participant: string;
  readonly choose: string;
  readonly noParticipants: string;
  readonly bundle: string;
  readonly newBundle: string;
  readonly name: string;
  readonly nameHint: string;
  readonly choseDocuments: string;
  readonly all: string;
  readonly lastDay: string;
  readonly sees: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly required: string;
  readonly isIn: (name: string) => string;
  readonly end: string;
  readonly over: string;
  readonly ended: (name: string) => string;
  readonly again: (name: string) => string;
  readonly questions: string;
  readonly noQuestions: string;
  readonly noQuestionsHelp: string;
  readonly ask: string;
  readonly question: string;
  readonly answer: string;
  readonly answerIt: string;
  readonly send: string;
  readonly takeBack: string;
  readonly asked: string;
  readonly answered: string;
  readonly tookBack: string;
  readonly putBack: string;
  readonly unanswered: string;
  readonly moved: string;
  readonly byAt: (name: string, at: string) => string;
}

export const bundlesDa: BundleWords = {
  title: 'Mine møder',
  lead: 'Mapper, som en sagsbehandler har givet dig adgang til.',
  none: 'Du har ingen mapper nu',
  noneHelp: 'Når en sagsbehandler giver dig adgang til dokumenter til et møde, står mappen her indtil sidste dag.',
  until: (day) => `Adgang til og med ${day}`,
  documents: (n) => count(n, 'dokument', 'dokumenter'),
  open: (n) => count(n, 'ubesvaret spørgsmål', 'ubesvarede spørgsmål'),
  back: 'Mine møder',
  openFile: 'Åbn dokumentet',
  pages: (n) => count(n, 'side', 'sider'),
  noLines: 'Dokumentet er ikke læst. Åbn det for at se, hvad der står.',
  noFile: 'Filen kan ikke åbnes: den rummer bilag, som ikke ligger i mappen.',
  section: 'Mødedeltagere',
  sectionHelp: 'En mødedeltager ser de dokumenter, du vælger, indtil sidste dag, og intet andet i sagen.',
  letIn: 'Giv adgang',
  noBundles: 'Ingen mødedeltagere har adgang',
  noBundlesHelp: 'Vælg dokumenter til et møde, og giv en deltager adgang til dem.',
  participant: 'Mødedeltager',
  choose: 'Vælg …',
  noParticipants: 'Der er ingen mødedeltagere i systemet. Bed en administrator om at oprette personen med rollen mødedeltager.',
  bundle: 'Mappe',
  newBundle: 'Ny mappe',
  name: 'Mappens navn',
  nameHint: 'Det ser deltageren, fx Rehabiliteringsmøde 12. marts.',
  choseDocuments: 'Dokumenter i mappen',
  all: 'Vælg alle',
  lastDay: 'Sidste dag',
  sees: 'Deltageren kan læse mappen og stille spørgsmål. En mail kan kun åbnes som fil, når dens bilag også er valgt. Alt bliver logget. Har personen en anden mappe i sagen, bliver den afløst.',
  confirm: 'Giv adgang',
  cancel: 'Annuller',
  required: 'Vælg deltager, dokumenter og sidste dag.',
  isIn: (name) => `${name} har fået adgang.`,
  end: 'Afslut adgang',
  over: 'Adgangen er slut',
  ended: (name) => `${name} har ikke længere adgang.`,
  again: (name) => `${name} har adgang igen.`,
  questions: 'Spørgsmål',
  noQuestions: 'Ingen spørgsmål',
  noQuestionsHelp: 'Spørgsmål fra mødedeltagere står her og ved det sted i dokumentet, de handler om.',
  ask: 'Stil et spørgsmål',
  question: 'Spørgsmål',
  answer: 'Svar',
  answerIt: 'Svar',
  send: 'Send',
  takeBack: 'Tag tilbage',
  asked: 'Spørgsmålet er sendt.',
  answered: 'Svaret er sendt.',
  tookBack: 'Det er taget tilbage.',
  putBack: 'Det står der igen.',
  unanswered: 'Ikke besvaret',
  moved: 'Teksten, der spørges til, står ikke længere samlet i dokumentet.',
  byAt: (name, at) => `${name}, ${at}`,
};

export const bundlesEn: BundleWords = {
  title: 'My meetings',
  lead: 'Bundles that a caseworker has let you in to.',
  none: 'You have no bundles now',
  noneHelp: 'When a caseworker lets you in to documents for a meeting, the bundle stands here until its last day.',
  until: (day) => `Open until ${day}`,
  documents: (n) => count(n, 'document', 'documents'),
  open: (n) => count(n, 'open question', 'open questions'),
  back: 'My meetings',
  openFile: 'Open the document',
  pages: (n) => count(n, 'page', 'pages'),
  noLines: 'The document has not been read. Open it to see what it says.',
  noFile: 'The file cannot be opened: it holds attachments that are not in the bundle.',
  section: 'Meeting participants',
  sectionHelp: 'A participant sees the documents that you choose, until the last day, and nothing else of the case.',
  letIn: 'Let somebody in',
  noBundles: 'No participant is let in',
  noBundlesHelp: 'Choose documents for a meeting and let a participant in to them.',
  participant: 'Participant',
  choose: 'Choose …',
  noParticipants:
    'There are no meeting participants in the system. Ask an administrator to make the person, with the role meeting participant.',
  bundle: 'Bundle',
  newBundle: 'New bundle',
  name: 'Name of the bundle',
  nameHint: 'The participant sees it, e.g. Rehabilitation meeting 12 March.',
  choseDocuments: 'Documents in the bundle',
  all: 'Choose all',
  lastDay: 'Last day',
  sees: 'The participant can read the bundle and ask questions. An e-mail opens as a file only when its attachments are chosen too. All of it is logged. A bundle of the case that the person had before is replaced.',
  confirm: 'Let in',
  cancel: 'Cancel',
  required: 'Choose participant, documents and last day.',
  isIn: (name) => `${name} is let in.`,
  end: 'End access',
  over: 'Access is over',
  ended: (name) => `${name} is no longer let in.`,
  again: (name) => `${name} is let in again.`,
  questions: 'Questions',
  noQuestions: 'No questions',
  noQuestionsHelp: 'Questions of meeting participants stand here, and at the place of the document that they are about.',
  ask: 'Ask a question',
  question: 'Question',
  answer: 'Answer',
  answerIt: 'Answer',
  send: 'Send',
  takeBack: 'Take back',
  asked: 'The question was sent.',
  answered: 'The answer was sent.',
  tookBack: 'It was taken back.',
  putBack: 'It stands again.',
  unanswered: 'Not answered',
  moved: 'The words that are asked about no longer stand in the document as one piece.',
  byAt: (name, at) => `${name}, ${at}`,
};
