import { expect, test } from 'vitest';
import type { DocumentKind, Voice } from '../../../../domain/labels.ts';
import { authorVoice, type AuthorSigns } from '../../../../pipeline/classify/document-head/author-voice.ts';

const signs: AuthorSigns = { author: null, letterhead: [], body: '', citizenName: 'Anne Birgitte Lund' };

test.each<[string, DocumentKind, Partial<AuthorSigns>, Voice]>([
  ['a certificate is the doctor', 'lae_125', { letterhead: ['Sundby Kommune'] }, 'doctor'],
  [
    'a status report is the supplier, even where it names a doctor',
    'supplier_status',
    { body: 'Afventer svar fra egen læge.' },
    'supplier',
  ],
  ["a mail signed with the citizen's first name is the citizen", 'correspondence', { author: 'Anne' }, 'citizen'],
  [
    'a mail that speaks of the place as ours is the workplace',
    'correspondence',
    { author: 'Ole', body: 'Hun er her to dage. Alle her kan lide hende, og hun må gerne blive hos os.' },
    'employer',
  ],
  [
    'a mail that speaks of the place as somewhere else is the supplier',
    'correspondence',
    { author: 'Kaj', body: 'Hun er startet i praktik på arkivet. Rapporten kommer i maj.' },
    'supplier',
  ],
  ['a mail of a caseworker is the caseworker', 'correspondence', { author: 'Ida Holm, sagsbehandler' }, 'caseworker'],
  [
    "a form for the workplace is the workplace, on a supplier's paper too",
    'placement_report',
    { letterhead: ['Broen ApS - skema til virksomheden'] },
    'employer',
  ],
  ['a placement report of a consultant is the supplier', 'placement_report', { author: 'Kaj Holm, jobkonsulent' }, 'supplier'],
  ['a record of a hospital is the doctor', 'journaludskrift', { letterhead: ['Ortopædkirurgisk Ambulatorium'] }, 'doctor'],
])('%s', (_name, kind, given, voice) => {
  expect(authorVoice(kind, { ...signs, ...given })).toBe(voice);
});
