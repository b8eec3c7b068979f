import type { CaseId } from '../../domain/ids.ts';
import { filingReasons, type FilingReason, type FilingSuggestion, type ReceiptSays, type WaitingReason } from '../../domain/unfiled.ts';

/** What matching knows of a case. */
export interface CaseToMatch {
  readonly id: CaseId;
  readonly reference: string;
  readonly citizenName: string;
  readonly citizenCpr: string;
}

/** Where a receipt goes: to a case by itself, or to a person with suggestions. */
export type Filing = { readonly caseId: CaseId } | { readonly why: WaitingReason };

/** What is matched: what the paper says, and what was said beside it. */
export interface ToMatch {
  readonly says: ReceiptSays;
  /** The reference that came beside the file. */
  readonly stated: string | null;
}

/** Cases that something speaks for, the best first. */
export function suggestCases(paper: ToMatch, cases: readonly CaseToMatch[]): readonly FilingSuggestion[] {
  return cases
    .map(({ id, ...about }) => ({ caseId: id, reasons: filingReasons.filter((reason) => speaksFor(reason, paper, about)) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => weight(b) - weight(a) || (a.caseId < b.caseId ? -1 : 1));
}

/**
 * Files by itself only where it is certain: the sender named the case, or the paper's own CPR number or reference belongs to exactly one,
 * and nothing it says of its person points elsewhere.
 */
export function decideFiling(paper: ToMatch, cases: readonly CaseToMatch[]): Filing {
  const suggestions = suggestCases(paper, cases);
  const by = (reason: FilingReason): readonly CaseId[] => suggestions.flatMap((one) => (one.reasons.includes(reason) ? [one.caseId] : []));
  const [stated, cpr, reference] = [by('stated-reference'), by('cpr'), by('reference')];
  if (paper.stated !== null && stated.length === 0) return { why: 'unknown-reference' };
  if (paper.says.cprs.length > 1) return { why: 'several-persons' };
  const named = stated.length > 0 ? stated : reference;
  if (paper.says.cprs.length === 1 && named.length > 0) {
    const both = named.filter((id) => cpr.includes(id));
    return only(both) ?? { why: both.length === 0 ? 'contradiction' : 'several-cases' };
  }
  const certain = only(named.length > 0 ? named : cpr);
  if (certain !== null) return certain;
  if (named.length + cpr.length > 0) return { why: 'several-cases' };
  return { why: suggestions.length > 0 ? 'only-name' : 'no-case' };
}

function only(ids: readonly CaseId[]): Filing | null {
  const [caseId, ...others] = ids;
  return caseId === undefined || others.length > 0 ? null : { caseId };
}

function speaksFor(reason: FilingReason, { says, stated }: ToMatch, about: Omit<CaseToMatch, 'id'>): boolean {
  if (reason === 'cpr') return says.cprs.includes(about.citizenCpr.replaceAll(/\D/gu, ''));
  if (reason === 'name') return says.names.some((name) => name.toLowerCase() === about.citizenName.toLowerCase());
  if (reason === 'stated-reference') return stated !== null && isSameReference(stated, about.reference);
  return says.references.some((one) => isSameReference(one, about.reference));
}

/** People write hyphens, slashes and spaces as they like. */
function isSameReference(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
  return one !== '' && one === other;
}

const weight = ({ reasons }: FilingSuggestion): number =>
  reasons.reduce((sum, reason) => sum + 2 ** (filingReasons.length - filingReasons.indexOf(reason)), 0);
