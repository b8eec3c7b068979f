import type { AuditTrail, NamedAuditEvent } from '../records/audit/audit-port.ts';

const PAGE = 1_000;

/** Every line about a citizen, of all cases and also of those that are deleted; the newest first. */
export async function wholeTrail(cpr: string, audit: Pick<AuditTrail, 'ofCitizen'>): Promise<readonly NamedAuditEvent[]> {
  const lines: NamedAuditEvent[] = [];
  for (let before: number | null = null; ;) {
    const page: readonly NamedAuditEvent[] = await audit.ofCitizen(cpr, { before, limit: PAGE });
    lines.push(...page);
    if (page.length < PAGE) return lines;
    before = page.at(-1)?.position ?? 0;
  }
}
