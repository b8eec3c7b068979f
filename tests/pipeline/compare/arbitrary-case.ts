import fc from 'fast-check';
import type { ClassifiedDocument } from '../../../domain/document.ts';
import { makeDocument, type Line } from './make-document.ts';

const sentences: readonly Line[] = [
  { text: 'Borger sover 4 timer pr. nat.' },
  { text: 'Borger sover 6 timer pr. nat.' },
  { text: 'Pt. sover seks timer om natten.', voice: 'doctor' },
  { text: 'Timetallet er 6 timer om ugen.', heading: 'work_capacity', facts: [{ type: 'hours_per_week', value: 6 }] },
  { text: 'Han møder nu 8 timer ugentligt.', heading: 'work_capacity', facts: [{ type: 'hours_per_week', value: 8 }] },
  { text: 'Fremmødet er 80 %.', heading: 'attendance', facts: [{ type: 'attendance_pct', value: 80 }] },
  { text: 'Der er ikke forsøgt øgning af timer.', heading: 'hours_increase' },
  { text: 'Timetallet er forsøgt øget.', heading: 'hours_increase' },
  { text: 'Har kontakt til sin søster.', heading: 'network', voice: 'citizen' },
  { text: 'Har ikke kontakt til sin søster.', heading: 'network', voice: 'citizen' },
  { text: 'Uændret.', heading: 'attendance', label: 'Fremmøde' },
  { text: 'Rapporten er skrevet efter aftale.', heading: 'formalia' },
  { text: '3', heading: 'progression', label: 'Tro på job' },
  { text: 'Behandlingsmulighederne er ikke udtømte.', heading: 'prognosis', voice: 'doctor', nature: 'assessment' },
];

const line = fc.constantFrom(...sentences);
const date = fc.option(fc.constantFrom('2025-01-10', '2025-02-10', '2025-03-10', '2025-04-10'), { nil: null });

/** A case of a few documents from few sentences, so that repeats, changes and equal dates are common; some are attachments of another. */
export const arbitraryCase: fc.Arbitrary<readonly ClassifiedDocument[]> = fc
  .array(
    fc.record({
      date,
      lines: fc.array(line, { minLength: 1, maxLength: 7 }),
      kind: fc.constantFrom('supplier_status', 'lae_285', 'journal_note'),
      isAttachment: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((documents) =>
    documents.map(({ date: day, lines, kind, isAttachment }, at) =>
      makeDocument({ name: `d${at}`, date: day, kind, ...(isAttachment && at > 0 ? { parent: `d${at - 1}` } : {}) }, lines),
    ),
  );

/** The same documents in another order, some of them twice. */
export function arrivals<T>(documents: readonly T[]): fc.Arbitrary<readonly T[]> {
  const again = fc.subarray([...documents]);
  return again.chain((twice) => fc.shuffledSubarray([...documents, ...twice], { minLength: documents.length + twice.length }));
}
