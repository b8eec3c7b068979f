import type { Correctable } from '../../../domain/correction.ts';
import type { FollowUp } from '../../../domain/follow-up.ts';

type MeetingKind = 'meeting' | 'decision' | 'sent-to-team';

/** Words of corrections, notes, meetings and decisions: what a caseworker adds to a case. */
export interface RecordWords {
  readonly tab: string;
  readonly lead: string;
  readonly correct: string;
  readonly correctLine: (words: string) => string;
  readonly correctTitle: string;
  readonly correctDocument: string;
  readonly fields: Readonly<Record<Correctable, string>>;
  readonly asFound: (value: string) => string;
  readonly statusOf: string;
  readonly noEarlier: string;
  readonly save: string;
  readonly cancel: string;
  readonly nothingChanged: string;
  readonly saved: string;
  readonly pending: (field: string, value: string) => string;
  readonly undone: string;
  readonly undo: string;
  readonly history: string;
  readonly noHistory: string;
  readonly noHistoryHelp: string;
  readonly changed: (field: string, from: string, to: string) => string;
  readonly byAt: (name: string, at: string) => string;
  readonly undoneBy: (name: string, at: string) => string;
  readonly goneWords: string;
  readonly noDate: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly noNotesHelp: string;
  readonly newNote: string;
  readonly noteText: string;
  readonly noteHelp: string;
  readonly addNote: string;
  readonly editNote: string;
  readonly deleteNote: string;
  readonly noteSaved: string;
  readonly noteDeleted: string;
  readonly noteRestored: string;
  readonly noteMoved: string;
  readonly edited: (at: string) => string;
  readonly openSource: string;
  readonly meetings: string;
  readonly noMeetings: string;
  readonly noMeetingsHelp: string;
  readonly recordMeeting: string;
  readonly editMeeting: string;
  readonly meetingKinds: Readonly<Record<MeetingKind, string>>;
  readonly kind: string;
  readonly date: string;
  readonly title: string;
  readonly edit: string;
  readonly remove: string;
  readonly meetingSaved: string;
  readonly meetingRemoved: string;
  readonly meetingRestored: string;
  readonly showNewsSince: string;
  readonly required: string;
  readonly followUps: (n: number) => string;
  readonly followUpKinds: Readonly<Record<FollowUp['kind'], string>>;
  readonly passed: string;
}

export const recordDa: RecordWords = {
  tab: 'Sagens gang',
  lead: 'Det, I selv har tilføjet i sagen: møder, afgørelser, noter og rettelser.',
  correct: 'Ret',
  correctLine: (words) => `Ret eller skriv note: ${words}`,
  correctTitle: 'Ret oplysningen',
  correctDocument: 'Ret dokumentet',
  fields: {
    heading: 'Overskrift',
    voice: 'Hvem siger det',
    nature: 'Art',
    status: 'Nyt eller ej',
    kind: 'Dokumenttype',
    date: 'Dokumentets dato',
  },
  asFound: (value) => `${value} (som nu)`,
  statusOf: 'Hvilken tidligere oplysning?',
  noEarlier: 'Der er ingen tidligere oplysning under samme overskrift.',
  save: 'Gem',
  cancel: 'Annuller',
  nothingChanged: 'Vælg det, der skal rettes.',
  saved: 'Rettelsen er gemt. Overblikket følger om et øjeblik.',
  pending: (field, value) => `Rettes: ${field} bliver ${value}`,
  undone: 'Rettelsen er fortrudt. Overblikket følger om et øjeblik.',
  undo: 'Fortryd rettelsen',
  history: 'Rettelser',
  noHistory: 'Ingen har rettet noget endnu',
  noHistoryHelp: 'Vælg Ret ved en oplysning i overblikket eller ved et dokument. Rettelser bliver stående, også når dokumentet læses igen.',
  changed: (field, from, to) => `${field}: ${from} → ${to}`,
  byAt: (name, at) => `${name}, ${at}`,
  undoneBy: (name, at) => `Fortrudt af ${name}, ${at}`,
  goneWords: 'Ordene står ikke længere samme sted i dokumentet.',
  noDate: 'ingen dato',
  notes: 'Noter',
  noNotes: 'Der er ingen noter i sagen endnu',
  noNotesHelp: 'Vælg Ret ved en oplysning for at skrive en note til den.',
  newNote: 'Ny note',
  noteText: 'Note',
  noteHelp: 'Noten kan ses af alle, der må se sagen.',
  addNote: 'Gem note',
  editNote: 'Ret noten',
  deleteNote: 'Slet noten',
  noteSaved: 'Noten er gemt.',
  noteDeleted: 'Noten er slettet.',
  noteRestored: 'Noten er tilbage.',
  noteMoved: 'Dokumentet er læst igen, og de ord, noten hører til, står der ikke længere samlet.',
  edited: (at) => `rettet ${at}`,
  openSource: 'Se kilden',
  meetings: 'Møder og afgørelser',
  noMeetings: 'Der er ingen møder eller afgørelser endnu',
  noMeetingsHelp: 'Noter et møde eller en afgørelse. Så kan overblikket vise, hvad der er nyt siden.',
  recordMeeting: 'Noter møde eller afgørelse',
  editMeeting: 'Ret møde eller afgørelse',
  meetingKinds: { meeting: 'Møde', decision: 'Afgørelse', 'sent-to-team': 'Sendt til rehabiliteringsteam' },
  kind: 'Slags',
  date: 'Dato',
  title: 'Titel',
  edit: 'Ret',
  remove: 'Fjern',
  meetingSaved: 'Gemt.',
  meetingRemoved: 'Fjernet.',
  meetingRestored: 'Den er tilbage.',
  showNewsSince: 'Vis nyt siden da',
  required: 'Skriv en titel, og vælg en dato.',
  followUps: (n) => `Følg op (${n})`,
  followUpKinds: { deadline: 'Frist', agreement: 'Aftale', question: 'Ubesvaret spørgsmål' },
  passed: 'overskredet',
};

export const recordEn: RecordWords = {
  tab: 'Course of the case',
  lead: 'What you have added to the case yourselves: meetings, decisions, notes and corrections.',
  correct: 'Correct',
  correctLine: (words) => `Correct or write a note: ${words}`,
  correctTitle: 'Correct the information',
  correctDocument: 'Correct the document',
  fields: {
    heading: 'Heading',
    voice: 'Who says so',
    nature: 'Nature',
    status: 'New or not',
    kind: 'Kind of document',
    date: 'Date of the document',
  },
  asFound: (value) => `${value} (as now)`,
  statusOf: 'Which earlier information?',
  noEarlier: 'There is no earlier information under the same heading.',
  save: 'Save',
  cancel: 'Cancel',
  nothingChanged: 'Choose what is to be corrected.',
  saved: 'The correction is saved. The overview follows in a moment.',
  pending: (field, value) => `Being corrected: ${field} becomes ${value}`,
  undone: 'The correction is taken back. The overview follows in a moment.',
  undo: 'Take the correction back',
  history: 'Corrections',
  noHistory: 'Nobody has corrected anything yet',
  noHistoryHelp:
    'Choose Correct at a piece of information in the overview or at a document. Corrections stay, also when the document is read again.',
  changed: (field, from, to) => `${field}: ${from} → ${to}`,
  byAt: (name, at) => `${name}, ${at}`,
  undoneBy: (name, at) => `Taken back by ${name}, ${at}`,
  goneWords: 'The words no longer stand in the same place of the document.',
  noDate: 'no date',
  notes: 'Notes',
  noNotes: 'There are no notes in the case yet',
  noNotesHelp: 'Choose Correct at a piece of information to write a note on it.',
  newNote: 'New note',
  noteText: 'Note text',
  noteHelp: 'Everybody who may see the case sees the note.',
  addNote: 'Save note',
  editNote: 'Change the note',
  deleteNote: 'Delete the note',
  noteSaved: 'The note is saved.',
  noteDeleted: 'The note is deleted.',
  noteRestored: 'The note is back.',
  noteMoved: 'The document was read again and no longer holds the noted words in one piece.',
  edited: (at) => `changed ${at}`,
  openSource: 'See the source',
  meetings: 'Meetings and decisions',
  noMeetings: 'There are no meetings or decisions yet',
  noMeetingsHelp: 'Record a meeting or a decision. Then the overview can show what is new since.',
  recordMeeting: 'Record a meeting or a decision',
  editMeeting: 'Change a meeting or a decision',
  meetingKinds: { meeting: 'Meeting', decision: 'Decision', 'sent-to-team': 'Sent to the rehabilitation team' },
  kind: 'Type',
  date: 'Date',
  title: 'Title',
  edit: 'Edit',
  remove: 'Remove',
  meetingSaved: 'Saved.',
  meetingRemoved: 'Removed.',
  meetingRestored: 'It is back.',
  showNewsSince: 'Show what is new since',
  required: 'Write a title and choose a date.',
  followUps: (n) => `Follow up (${n})`,
  followUpKinds: { deadline: 'Deadline', agreement: 'Agreement', question: 'Unanswered question' },
  passed: 'passed',
};
