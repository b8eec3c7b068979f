import { csvLine } from '../../domain/csv-line.ts';
import type { FailureCode } from '../../domain/failures.ts';
import type { Texts } from '../../domain/texts/texts.ts';
import type { NamedAuditEvent } from '../records/audit/audit-port.ts';

const moment = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Copenhagen' });

/** Lines of the audit trail as a table for a spreadsheet: its heads, and one line of text per event. Days and hours are those of Denmark. */
export function trailTable(events: readonly NamedAuditEvent[], texts: Pick<Texts, 'trail' | 'roles' | 'failures'>): string {
  const { columns } = texts.trail;
  const { when, who, role, what, how, outcome, case: ofCase, document, origin, reason } = columns;
  const heads = csvLine([when, who, role, what, how, outcome, ofCase, document, origin, reason]);
  return heads + events.map((event) => csvLine(cellsOf(event, texts))).join('');
}

function cellsOf(event: NamedAuditEvent, { trail, roles, failures }: Pick<Texts, 'trail' | 'roles' | 'failures'>): readonly string[] {
  const { at, person, personName, machine, action, what, refused, caseId, document, origin, reason } = event;
  const byMachine = machine === undefined ? null : trail.machines[machine];
  return [
    moment.format(at),
    personName ?? person?.id ?? byMachine ?? '',
    [...(person === null ? [] : [roles[person.role]]), ...(byMachine === null ? [] : [byMachine])].join(', '),
    trail.actions[action],
    what,
    refused === null ? trail.letIn : (failures[refused as FailureCode] ?? refused),
    caseId ?? '',
    document ?? '',
    origin ?? '',
    reason ?? '',
  ];
}
