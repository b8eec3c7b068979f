import type { FilingReason, WaitingReason } from '../unfiled.ts';

/** Sentences of papers that have no case yet. */
export interface UnfiledWords {
  /** What is the matter, and what to do. */
  readonly waiting: Readonly<Record<WaitingReason, string>>;
  /** Why a case is suggested; part of a list. */
  readonly reasons: Readonly<Record<FilingReason, string>>;
  /** Beside a file that an inbox could not take, before the sentence of the failure. */
  readonly notTaken: string;
}

export const unfiledWordsDa: UnfiledWords = {
  waiting: {
    'no-case': 'Ingen sag passer til papiret. Find sagen, eller kassér papiret.',
    'several-cases': 'Flere sager passer. Vælg den rigtige.',
    'several-persons': 'Papiret handler om flere personer. Vælg den sag, det hører til.',
    'only-name': 'Kun navnet passer til en sag. Se efter, om det er den rigtige borger.',
    'unknown-reference': 'Den sag, afsenderen har oplyst, findes ikke. Find den rigtige.',
    contradiction: 'CPR-nummer og sagsnummer peger på hver sin sag. Vælg den rigtige.',
    'other-citizen': 'Papiret ser ud til at handle om en anden borger end sagens. Det er tilbageholdt, indtil du har set på det.',
    unreadable: 'Papiret kunne ikke læses. Åbn det, og find sagen selv.',
  },
  reasons: {
    'stated-reference': 'afsenderen har oplyst sagen',
    cpr: 'samme CPR-nummer',
    reference: 'samme sagsnummer',
    name: 'samme navn',
  },
  notTaken: 'Filen blev ikke modtaget.',
};

export const unfiledWordsEn: UnfiledWords = {
  waiting: {
    'no-case': 'No case fits the paper. Find the case, or discard the paper.',
    'several-cases': 'Several cases fit. Choose the right one.',
    'several-persons': 'The paper is about several persons. Choose the case it belongs to.',
    'only-name': 'Only the name fits a case. See whether it is the right citizen.',
    'unknown-reference': 'The case that the sender named is not there. Find the right one.',
    contradiction: 'CPR number and reference point to different cases. Choose the right one.',
    'other-citizen': "The paper seems to be about another citizen than the case's. It is held until you have looked at it.",
    unreadable: 'The paper could not be read. Open it, and find the case yourself.',
  },
  reasons: {
    'stated-reference': 'the sender named the case',
    cpr: 'the same CPR number',
    reference: 'the same reference',
    name: 'the same name',
  },
  notTaken: 'The file was not taken.',
};
