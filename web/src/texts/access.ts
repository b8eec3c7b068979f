import { count } from '../../../domain/texts/count.ts';
import type { AccessReason } from '../../../domain/access.ts';

/** Words of opening a colleague's case. */
export interface AccessWords {
  readonly title: string;
  readonly lead: string;
  readonly caseworker: (name: string | null) => string;
  readonly open: string;
  readonly dialog: string;
  readonly why: string;
  readonly reasons: Readonly<Record<AccessReason, string>>;
  readonly words: string;
  readonly wordsHelp: string;
  readonly logged: (until: string) => string;
  readonly needed: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly opened: string;
  readonly others: string;
  readonly othersHelp: string;
  readonly noneFit: string;
  readonly more: (n: number) => string;
  readonly colleagues: string;
  readonly unsearched: (n: number) => string;
}

export const accessDa: AccessWords = {
  title: 'Sagen er en kollegas',
  lead: 'Du kan læse sagen, når du har angivet en grund. Grunden og det, du læser, bliver skrevet i adgangsloggen.',
  caseworker: (name) => (name === null ? 'Sagen har ingen sagsbehandler' : `Sagsbehandler: ${name}`),
  open: 'Angiv en grund',
  dialog: 'Hvorfor åbner du sagen?',
  why: 'Grund',
  reasons: {
    'stand-in': 'Vikar for kollega',
    'on-call': 'Vagt/telefon',
    meeting: 'Møde i sagen',
    'taking-over': 'Overtager sagen',
    'handed-over': 'Har lige overdraget sagen',
    other: 'Andet',
  },
  words: 'Skriv grunden',
  wordsHelp: 'Uden borgerens navn og CPR-nummer: loggen bliver stående, når sagen slettes.',
  logged: (until) => `Grunden gælder til og med ${until} og står i adgangsloggen ved alt, du læser i sagen.`,
  needed: 'Vælg en grund.',
  confirm: 'Åbn sagen',
  cancel: 'Annuller',
  opened: 'En kollegas sag. Det, du læser, bliver logget sammen med din grund.',
  others: 'Kollegers sager i enheden',
  othersHelp: 'Du kan åbne dem, når du angiver en grund.',
  noneFit: 'Ingen af kollegernes sager passer til søgningen.',
  more: (n) => `${count(n, 'sag', 'sager')} mere. Skriv borgerens navn eller sagsnummeret i feltet øverst for at finde den rette.`,
  colleagues: 'en kollegas sag',
  unsearched: (n) =>
    `${n === 1 ? '1 sag i enheden er ikke søgt igennem, fordi den er en kollegas' : `${n} sager i enheden er ikke søgt igennem, fordi de er kollegers`}. Åbn en sag og angiv en grund for at søge i den.`,
};

export const accessEn: AccessWords = {
  title: 'The case is a colleague’s',
  lead: 'You can read the case when you have given a reason. The reason and what you read are written in the access log.',
  caseworker: (name) => (name === null ? 'The case has no caseworker' : `Caseworker: ${name}`),
  open: 'Give a reason',
  dialog: 'Why do you open the case?',
  why: 'Reason',
  reasons: {
    'stand-in': 'Standing in for a colleague',
    'on-call': 'On call or telephone',
    meeting: 'Meeting in the case',
    'taking-over': 'Taking the case over',
    'handed-over': 'Has just handed the case over',
    other: 'Other',
  },
  words: 'Write the reason',
  wordsHelp: 'Without the citizen’s name and CPR number: the log stays when the case is deleted.',
  logged: (until) => `The reason holds until the end of ${until} and stands in the access log beside everything you read in the case.`,
  needed: 'Choose a reason.',
  confirm: 'Open the case',
  cancel: 'Cancel',
  opened: 'A colleague’s case. What you read is logged together with your reason.',
  others: 'Colleagues’ cases in the unit',
  othersHelp: 'You can open them when you give a reason.',
  noneFit: 'None of the colleagues’ cases fits the search.',
  more: (n) => `${count(n, 'case', 'cases')} more. Write the citizen’s name or the case number in the field above to find the right one.`,
  colleagues: 'a colleague’s case',
  unsearched: (n) =>
    `${n === 1 ? '1 case of the unit was not searched, because it is a colleague’s' : `${n} cases of the unit were not searched, because they are colleagues’`}. Open a case and give a reason to search it.`,
};
