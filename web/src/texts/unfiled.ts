/** Words of the page with papers that have no case. */
export interface UnfiledPageWords {
  readonly title: string;
  readonly intro: string;
  readonly count: (n: number) => string;
  readonly none: string;
  readonly noneHelp: string;
  readonly received: (day: string) => string;
  readonly from: (sender: string) => string;
  readonly dated: (day: string) => string;
  readonly sentTo: (reference: string) => string;
  readonly stated: (reference: string) => string;
  readonly show: (name: string) => string;
  readonly suggestions: string;
  readonly fileTo: (citizen: string, reference: string) => string;
  readonly letIn: (citizen: string, reference: string) => string;
  readonly find: string;
  readonly findHelp: string;
  readonly notFound: string;
  readonly discard: string;
  readonly discardWhy: string;
  readonly discardNow: string;
  readonly filed: (name: string, reference: string) => string;
  readonly filedAgain: (name: string, reference: string) => string;
  readonly toCase: string;
  readonly discarded: (name: string) => string;
  readonly restored: (name: string) => string;
  readonly discardedTitle: string;
  readonly because: (reason: string) => string;
  readonly putBack: string;
  readonly held: (n: number) => string;
  readonly toUnfiled: string;
}

export const unfiledPageDa: UnfiledPageWords = {
  title: 'Uden sag',
  intro: 'Papirer, der er modtaget, og som ingen sag er fundet til. Læg hvert på sin sag, eller kassér det.',
  count: (n) => `${n} ${n === 1 ? 'papir venter' : 'papirer venter'}`,
  none: 'Ingen papirer venter på en sag',
  noneHelp: 'Et papir vises her, når det er modtaget, og det ikke er sikkert, hvilken sag det hører til.',
  received: (day) => `modtaget ${day}`,
  from: (sender) => `fra ${sender}`,
  dated: (day) => `dateret ${day}`,
  sentTo: (reference) => `Sendt til sag ${reference}`,
  stated: (reference) => `Afsenderen har oplyst sag ${reference}`,
  show: (name) => `Vis ${name}`,
  suggestions: 'Forslag',
  fileTo: (citizen, reference) => `Læg på ${citizen}, ${reference}`,
  letIn: (citizen, reference) => `Læg på sagen alligevel: ${citizen}, ${reference}`,
  find: 'Find en anden sag',
  findHelp: 'Skriv begyndelsen af sagsnummer eller navn, eller hele CPR-nummeret.',
  notFound: 'Ingen sag i din enhed passer.',
  discard: 'Kassér',
  discardWhy: 'Hvorfor skal papiret kasseres?',
  discardNow: 'Kassér papiret',
  filed: (name, reference) => `${name} er lagt på sag ${reference} og bliver læst nu.`,
  filedAgain: (name, reference) => `${name} lå på sag ${reference} i forvejen. Modtagelsen er noteret.`,
  toCase: 'Gå til sagen',
  discarded: (name) => `${name} er kasseret.`,
  restored: (name) => `${name} venter igen.`,
  discardedTitle: 'Kasserede papirer',
  because: (reason) => `Kasseret: ${reason}`,
  putBack: 'Læg tilbage',
  held: (n) => `${n === 1 ? 'Ét dokument' : `${n} dokumenter`} er tilbageholdt, fordi det ser ud til at handle om en anden borger.`,
  toUnfiled: 'Se under Uden sag',
};

export const unfiledPageEn: UnfiledPageWords = {
  title: 'No case',
  intro: 'Papers that were received and for which no case was found. File each to its case, or discard it.',
  count: (n) => `${n} ${n === 1 ? 'paper waits' : 'papers wait'}`,
  none: 'No papers wait for a case',
  noneHelp: 'A paper is shown here when it was received and it is not certain which case it belongs to.',
  received: (day) => `received ${day}`,
  from: (sender) => `from ${sender}`,
  dated: (day) => `dated ${day}`,
  sentTo: (reference) => `Sent to case ${reference}`,
  stated: (reference) => `The sender named case ${reference}`,
  show: (name) => `Show ${name}`,
  suggestions: 'Suggestions',
  fileTo: (citizen, reference) => `File to ${citizen}, ${reference}`,
  letIn: (citizen, reference) => `File to the case all the same: ${citizen}, ${reference}`,
  find: 'Find another case',
  findHelp: 'Write the beginning of the reference or the name, or the whole CPR number.',
  notFound: 'No case of your unit fits.',
  discard: 'Discard',
  discardWhy: 'Why is the paper to be discarded?',
  discardNow: 'Discard the paper',
  filed: (name, reference) => `${name} is filed to case ${reference} and is being read.`,
  filedAgain: (name, reference) => `${name} was in case ${reference} already. The reception is noted.`,
  toCase: 'Go to the case',
  discarded: (name) => `${name} is discarded.`,
  restored: (name) => `${name} waits again.`,
  discardedTitle: 'Discarded papers',
  because: (reason) => `Discarded: ${reason}`,
  putBack: 'Put back',
  held: (n) => `${n === 1 ? 'One document is' : `${n} documents are`} held, because it seems to be about another citizen.`,
  toUnfiled: 'See under No case',
};
