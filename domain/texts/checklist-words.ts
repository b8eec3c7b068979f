/** Words of checklists: what has a source, what has none, and how old it is. */
export interface ChecklistWords {
  /** Under the title: a list states facts. */
  readonly factsAlone: string;
  readonly basis: (source: string) => string;
  readonly asOf: (day: string) => string;
  readonly noSource: string;
  readonly sources: (count: number) => string;
  readonly newest: (day: string, age: string) => string;
  readonly years: (years: number) => string;
  readonly papers: string;
  readonly notReceived: string;
  readonly from: (sender: string) => string;
  readonly withSource: (with_: number, all: number) => string;
  /** Heads of the table over many cases. */
  readonly columns: {
    readonly case: string;
    readonly count: (label: string) => string;
    readonly newest: (label: string) => string;
    readonly age: (label: string) => string;
  };
}

export const checklistWordsDa: ChecklistWords = {
  factsAlone: 'Listen viser, hvad der har en kilde i sagen, og hvor gammel den er. Den siger ikke, om sagen er tilstrækkeligt oplyst.',
  basis: (source) => `Grundlag: ${source}`,
  asOf: (day) => `Opgjort ${day}`,
  noSource: 'Ingen kilde i sagen',
  sources: (n) => `${n} ${n === 1 ? 'kilde' : 'kilder'}`,
  newest: (day, age) => `nyeste ${day} (${age})`,
  years: (years) => `${years} år`,
  papers: 'Papirer fra andre',
  notReceived: 'Ikke modtaget',
  from: (sender) => `fra ${sender}`,
  withSource: (n, all) => `${n} af ${all} punkter har en kilde`,
  columns: {
    case: 'Sag',
    count: (label) => `${label}: antal kilder`,
    newest: (label) => `${label}: nyeste kilde`,
    age: (label) => `${label}: alder i dage`,
  },
};

export const checklistWordsEn: ChecklistWords = {
  factsAlone: 'The list shows what has a source in the case, and how old it is. It does not say whether the case is sufficiently informed.',
  basis: (source) => `Basis: ${source}`,
  asOf: (day) => `As of ${day}`,
  noSource: 'No source in the case',
  sources: (n) => `${n} ${n === 1 ? 'source' : 'sources'}`,
  newest: (day, age) => `newest ${day} (${age})`,
  years: (years) => `${years} years`,
  papers: 'Papers from others',
  notReceived: 'Not received',
  from: (sender) => `from ${sender}`,
  withSource: (n, all) => `${n} of ${all} points have a source`,
  columns: {
    case: 'Case',
    count: (label) => `${label}: number of sources`,
    newest: (label) => `${label}: newest source`,
    age: (label) => `${label}: age in days`,
  },
};
