import { danishDay } from '../../domain/danish-day.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { CaseRow } from '../../storage/records/records.ts';
import { sampleCase } from './sample-case.ts';

/** A second citizen of the same unit, invented. */
export const otherCase: CaseRow = {
  ...sampleCase,
  id: 'case-2' as CaseId,
  reference: 'J-2024-18',
  citizenName: 'Ib Kristian Nord',
  citizenCpr: '020285-1111',
  caseworker: null,
};

/** A journal note with the lines given over its title, and one sentence of its own. */
export function paper(over: readonly string[], sentence = 'Borgeren møder tre timer om ugen.'): string {
  return [...over, '', 'Journalnotat 4. marts 2024', '', sentence, ''].join('\n');
}

/** A paper that names the sample case's citizen by number. */
export const sureText = (sentence?: string): string => paper([`Borger: Vibeke Eksempel, CPR 010190-0000`], sentence);
export const otherText = (sentence?: string): string => paper([`Borger: Ib Kristian Nord, CPR 020285-1111`], sentence);
export const today = (): string => danishDay(new Date());
