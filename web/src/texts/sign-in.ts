/** Words of signing in, and of the administrator's list of people and keys. */
export interface SignInWords {
  readonly title: string;
  readonly login: string;
  readonly password: string;
  readonly submit: string;
  readonly openId: string;
  readonly orHere: string;
  readonly noWay: string;
  readonly change: {
    readonly title: string;
    readonly lead: string;
    readonly current: string;
    readonly next: string;
    readonly rule: string;
    readonly submit: string;
  };
  readonly people: {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
    readonly role: string;
    readonly unit: string;
    readonly login: string;
    readonly state: string;
    readonly byProvider: string;
    readonly in: string;
    readonly out: string;
    readonly shutOut: string;
    readonly letIn: string;
    readonly unitHint: string;
    readonly change: string;
    readonly changeHelp: string;
    readonly save: string;
    readonly cancel: string;
    readonly newPassword: string;
    readonly add: string;
    readonly addTitle: string;
    readonly given: (login: string) => string;
    readonly givenHelp: string;
    readonly actions: string;
    readonly none: string;
  };
}

export const signInWordsDa: SignInWords = {
  title: 'Log ind',
  login: 'Brugernavn',
  password: 'Adgangskode',
  submit: 'Log ind',
  openId: 'Log ind med kommunens login',
  orHere: 'Eller med brugernavn og adgangskode',
  noWay: 'Bed om et link til Sagsblik der, hvor du plejer at få det, eller spørg driften.',
  change: {
    title: 'Vælg din egen adgangskode',
    lead: 'Den, du loggede ind med, virker kun én gang.',
    current: 'Adgangskoden, du fik',
    next: 'Din nye adgangskode',
    rule: 'Mindst 12 tegn, og ikke let at gætte. Flere ord efter hinanden er fint.',
    submit: 'Gem adgangskoden',
  },
  people: {
    title: 'Personer',
    lead: 'Hvem der kan komme ind, og som hvad. Administratorer ser ingen sager.',
    name: 'Navn',
    role: 'Rolle',
    unit: 'Enhed eller leverandør',
    login: 'Brugernavn',
    state: 'Adgang',
    byProvider: 'kommunens login eller link',
    in: 'har adgang',
    out: 'lukket ude',
    shutOut: 'Luk ude',
    letIn: 'Luk ind igen',
    unitHint: 'Skriv den, som den står hos kollegerne. En anden stavemåde er en anden enhed.',
    change: 'Ret',
    changeHelp: 'Gælder med det samme, også mens personen er logget ind.',
    save: 'Gem',
    cancel: 'Annuller',
    newPassword: 'Ny adgangskode',
    add: 'Luk personen ind',
    addTitle: 'Ny person',
    given: (login) => `Adgangskode til ${login}`,
    givenHelp: 'Den vises kun nu og virker én gang. Giv den til personen selv, ikke i samme besked som brugernavnet.',
    actions: 'Handlinger',
    none: 'Ingen personer endnu',
  },
};

export const signInWordsEn: SignInWords = {
  title: 'Sign in',
  login: 'Name',
  password: 'Password',
  submit: 'Sign in',
  openId: 'Sign in with the municipality’s account',
  orHere: 'Or with name and password',
  noWay: 'Ask for a link to Sagsblik where you usually get it, or ask the operators.',
  change: {
    title: 'Choose a password of your own',
    lead: 'The one you signed in with is good for one time.',
    current: 'The password you were given',
    next: 'Your new password',
    rule: 'At least 12 characters, and not easy to guess. Several words in a row are fine.',
    submit: 'Keep the password',
  },
  people: {
    title: 'People',
    lead: 'Who may come in, and as what. Administrators see no case.',
    name: 'Name',
    role: 'Role',
    unit: 'Unit or supplier',
    login: 'Name to sign in with',
    state: 'Access',
    byProvider: 'the municipality’s sign-in, or a link',
    in: 'has access',
    out: 'shut out',
    shutOut: 'Shut out',
    letIn: 'Let in again',
    unitHint: 'Write it as it stands for colleagues. Another spelling is another unit.',
    change: 'Change',
    changeHelp: 'Holds at once, also while the person is signed in.',
    save: 'Save',
    cancel: 'Cancel',
    newPassword: 'New password',
    add: 'Let the person in',
    addTitle: 'New person',
    given: (login) => `Password for ${login}`,
    givenHelp: 'It is shown this once and is good for one time. Give it to the person herself, not in one message with the name.',
    actions: 'Actions',
    none: 'Nobody yet',
  },
};
