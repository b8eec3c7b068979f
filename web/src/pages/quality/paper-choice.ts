import { monthsFrom } from '../../../../domain/months-from.ts';
import { paperKinds, timeSteps, type PaperKind, type TimeStep } from '../../../../domain/quality.ts';
import type { PaperChoice } from '../../client/quality.ts';
import { today } from '../../shared/today.ts';

/** What the address names; the last twelve months of reports where it names nothing. */
export function readChoice(parameters: URLSearchParams): PaperChoice & { readonly step: TimeStep } {
  const to = parameters.get('til') ?? today();
  return {
    from: parameters.get('fra') ?? `${monthsFrom(to, -11).slice(0, 7)}-01`,
    to,
    kind: asKind(parameters.get('type')),
    organisation: parameters.get('leverandoer'),
    step: timeSteps.find((step) => step === parameters.get('trin')) ?? 'month',
  };
}

/** Reports where it names no kind that has checks. */
export function asKind(kind: string | null): PaperKind {
  return paperKinds.find((each) => each === kind) ?? 'reports';
}

/** Other senders than those of suppliers' reports are often one person, and are no choice. */
export function hasSenders(kind: PaperKind): boolean {
  return kind === 'reports' || kind.startsWith('supplier_');
}
