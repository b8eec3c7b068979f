import type { AlertItem } from '../../client/alerts.ts';

/** The alerts of one case, the newest first. */
export interface CaseAlerts {
  readonly caseId: string;
  readonly reference: string;
  readonly citizenName: string;
  readonly alerts: readonly AlertItem[];
}

/** Cases in the order of their newest alert. */
export function byCase(items: readonly AlertItem[]): readonly CaseAlerts[] {
  return [...Map.groupBy(items, ({ caseId }) => caseId).values()].flatMap((alerts) => {
    const [first] = alerts;
    return first === undefined ? [] : [{ caseId: first.caseId, reference: first.reference, citizenName: first.citizenName, alerts }];
  });
}

/** What a person has still to look at. */
export const isOpen = ({ seen, isOver }: AlertItem): boolean => !seen && !isOver;
