/** Words of how long cases are kept: the rules, and one case. */
export interface RetentionPageWords {
  readonly rules: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly months: (kind: string) => string;
    readonly archive: string;
    readonly save: string;
    readonly saved: (kind: string) => string;
    readonly drop: string;
    readonly dropped: (kind: string) => string;
  };
  readonly title: string;
  readonly link: string;
  readonly isOpen: string;
  readonly isClosed: (day: string) => string;
  readonly goesOn: (day: string) => string;
  readonly staysHeld: string;
  readonly staysWithoutRule: string;
  readonly kind: string;
  readonly noKind: string;
  readonly closedOn: string;
  readonly close: string;
  readonly closed: string;
  readonly change: string;
  readonly reopen: string;
  readonly reopened: string;
  readonly hold: {
    readonly title: string;
    readonly lead: string;
    readonly reason: string;
    readonly set: string;
    readonly done: string;
    readonly by: (name: string, when: string) => string;
    readonly somebody: string;
    readonly lift: string;
    readonly lifted: string;
    readonly leaderLifts: string;
  };
  readonly archive: { readonly title: string; readonly lead: string; readonly get: string };
  readonly remove: {
    readonly title: string;
    readonly lead: string;
    readonly closeFirst: string;
    readonly liftFirst: string;
    readonly begin: string;
    readonly losesTitle: (reference: string) => string;
    readonly loses: (documents: number) => readonly string[];
    readonly remains: string;
    readonly next: string;
    readonly type: (reference: string) => string;
    readonly confirm: string;
    readonly cancel: string;
    readonly gone: string;
  };
}

export const retentionPageDa: RetentionPageWords = {
  rules: {
    title: 'Opbevaring',
    lead: 'Hvor længe sager gemmes, efter at de er lukket. En slags sag uden regel slettes aldrig af sig selv.',
    none: 'Ingen regel: slettes ikke af sig selv',
    months: (kind) => `Måneder efter lukning: ${kind}`,
    archive: 'Arkivkopi, før sagen slettes',
    save: 'Gem',
    saved: (kind) => `Reglen for ${kind} er gemt`,
    drop: 'Fjern reglen',
    dropped: (kind) => `${kind}: sager slettes ikke af sig selv mere`,
  },
  title: 'Opbevaring',
  link: 'Luk, fasthold, hent eller slet sagen',
  isOpen: 'Sagen er åben og slettes ikke.',
  isClosed: (day) => `Sagen blev lukket ${day}.`,
  goesOn: (day) => `Den slettes af sig selv ${day}.`,
  staysHeld: 'Den er fastholdt og slettes ikke.',
  staysWithoutRule: 'Den slettes ikke af sig selv: der er ingen regel for dens slags.',
  kind: 'Hvad sagen handler om',
  noKind: 'Ikke valgt',
  closedOn: 'Lukket den',
  close: 'Luk sagen',
  closed: 'Sagen er lukket',
  change: 'Gem ændringen',
  reopen: 'Genåbn sagen',
  reopened: 'Sagen er åben igen',
  hold: {
    title: 'Fasthold sagen',
    lead: 'En klage, en retssag eller en anmodning om indsigt: så længe sagen er fastholdt, kan hverken en regel eller en person slette den.',
    reason: 'Hvorfor sagen skal blive',
    set: 'Fasthold',
    done: 'Sagen er fastholdt',
    by: (name, when) => `Fastholdt af ${name} ${when}`,
    somebody: 'en tidligere kollega',
    lift: 'Ophæv fastholdelsen',
    lifted: 'Fastholdelsen er ophævet',
    leaderLifts: 'Teamlederen kan ophæve den.',
  },
  archive: {
    title: 'Hent alt om sagen',
    lead: 'Dokumenterne byte for byte, overblikket, alt hvad der er tilføjet, og hvem der har set sagen, i én ZIP-fil. Gem den kun, hvor den må ligge.',
    get: 'Hent ZIP-fil',
  },
  remove: {
    title: 'Slet sagen',
    lead: 'En lukket sag kan slettes for altid. Det kan ikke fortrydes.',
    closeFirst: 'Sagen er åben. Luk den først.',
    liftFirst: 'Sagen er fastholdt. Ophæv fastholdelsen først.',
    begin: 'Slet sagen …',
    losesTitle: (reference) => `Slet sagen ${reference}?`,
    loses: (documents) => [
      documents === 1 ? '1 dokument og det, der er læst af det' : `${documents} dokumenter og det, der er læst af dem`,
      'overblikket, noter, rettelser, møder og bestillinger',
      'eksporter og indsendelser',
    ],
    remains: 'Tilbage bliver adgangsloggen, uden navn og CPR-nummer. Hent alt om sagen først, hvis noget skal gemmes.',
    next: 'Videre',
    type: (reference) => `Skriv sagens nummer, ${reference}, for at slette den`,
    confirm: 'Slet for altid',
    cancel: 'Fortryd',
    gone: 'Sagen er slettet',
  },
};

export const retentionPageEn: RetentionPageWords = {
  rules: {
    title: 'Retention',
    lead: 'How long cases are kept after they were closed. Cases of a kind without a rule never go by themselves.',
    none: 'No rule: they do not go by themselves',
    months: (kind) => `Months after closing: ${kind}`,
    archive: 'An archive copy before the case goes',
    save: 'Save',
    saved: (kind) => `The rule for ${kind} is saved`,
    drop: 'Remove the rule',
    dropped: (kind) => `${kind}: cases do not go by themselves any more`,
  },
  title: 'Retention',
  link: 'Close, hold, take out or delete the case',
  isOpen: 'The case is open and does not go.',
  isClosed: (day) => `The case was closed on ${day}.`,
  goesOn: (day) => `It goes by itself on ${day}.`,
  staysHeld: 'It is held and does not go.',
  staysWithoutRule: 'It does not go by itself: there is no rule for its kind.',
  kind: 'What the case is about',
  noKind: 'Not chosen',
  closedOn: 'Closed on',
  close: 'Close the case',
  closed: 'The case is closed',
  change: 'Save the change',
  reopen: 'Open the case again',
  reopened: 'The case is open again',
  hold: {
    title: 'Hold the case',
    lead: 'A complaint, a lawsuit or an access request: as long as the case is held, neither a rule nor a person can delete it.',
    reason: 'Why the case must stay',
    set: 'Hold',
    done: 'The case is held',
    by: (name, when) => `Held by ${name} ${when}`,
    somebody: 'a former colleague',
    lift: 'Lift the hold',
    lifted: 'The hold is lifted',
    leaderLifts: 'The team leader can lift it.',
  },
  archive: {
    title: 'Take out everything about the case',
    lead: 'The documents byte for byte, the overview, all that was added, and who has seen the case, in one ZIP file. Keep it only where it may lie.',
    get: 'Download ZIP file',
  },
  remove: {
    title: 'Delete the case',
    lead: 'A closed case can be deleted for good. This cannot be undone.',
    closeFirst: 'The case is open. Close it first.',
    liftFirst: 'The case is held. Lift the hold first.',
    begin: 'Delete the case …',
    losesTitle: (reference) => `Delete the case ${reference}?`,
    loses: (documents) => [
      documents === 1 ? '1 document and what was read of it' : `${documents} documents and what was read of them`,
      'the overview, notes, corrections, meetings and orders',
      'exports and sendings',
    ],
    remains: 'The audit trail stays, without name and CPR number. Take everything out first where something is to be kept.',
    next: 'Go on',
    type: (reference) => `Type the number of the case, ${reference}, to delete it`,
    confirm: 'Delete for good',
    cancel: 'Cancel',
    gone: 'The case is deleted',
  },
};
