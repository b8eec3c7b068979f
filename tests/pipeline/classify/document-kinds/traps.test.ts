import { expect, test } from 'vitest';
import { kindsInForce } from '../../../../pipeline/classify/document-kinds/index.ts';
import { kindEvidence, scoreKinds } from '../../../../pipeline/classify/document-kinds/score-kinds.ts';
import { outlineDocument } from '../../../../pipeline/classify/outline/outline-document.ts';
import { aParsedDocument, type Draft } from '../a-parsed-document.ts';

function guess(drafts: readonly Draft[], format = 'pdf') {
  return scoreKinds(kindEvidence(outlineDocument(aParsedDocument([drafts], { format }))));
}

test('a specialist statement that quotes other forms is not one of them', () => {
  expect(
    guess([
      { kind: 'title', text: 'Erklæring' },
      { kind: 'header', text: 'Speciallæge i reumatologi Ib Nord' },
      { kind: 'section-title', text: 'Resumé af akter: LÆ 145 af 3.4.2023' },
      { kind: 'paragraph', text: 'Kendt med slidgigt.' },
      { kind: 'section-title', text: 'Objektiv undersøgelse' },
      { kind: 'section-title', text: 'Konklusion' },
    ]).kind,
  ).toBe('lae_155');
});

test('a form number that OCR misread is still the form', () => {
  expect(guess([{ kind: 'title', text: 'LA 285 Attest til sygedagpengeopfolgning' }]).kind).toBe('lae_285');
});

test('a report called "Rapport" with a supplier as sender is a status report', () => {
  expect(
    guess([
      { kind: 'paragraph', text: 'Broen ApS, Havnevej 2, Sundby' },
      { kind: 'title', text: 'Rapport' },
      { kind: 'section-title', text: 'Fremmøde' },
      { kind: 'paragraph', text: 'Som sidst.' },
      { kind: 'section-title', text: 'Vores mening' },
      { kind: 'paragraph', text: 'Intet nyt.' },
    ]).kind,
  ).toBe('supplier_status');
});

test('a workplace that answers on a form without a name has written a placement report', () => {
  expect(
    guess([
      { kind: 'paragraph', text: 'Sundby Bageri v/ Ole Friis' },
      { kind: 'title', text: 'Vedr. Mia' },
      { kind: 'section-title', text: 'Hvordan går det?' },
      { kind: 'paragraph', text: 'Mia er her mandag og onsdag.' },
      { kind: 'paragraph', text: 'Ole Friis, indehaver' },
    ]).kind,
  ).toBe('placement_report');
});

test('a kind that did not exist on the day is not found', () => {
  expect(
    scoreKinds(
      { ...kindEvidence(outlineDocument(aParsedDocument([[{ kind: 'title', text: 'Indstilling fra rehabiliteringsteamet' }]]))) },
      kindsInForce('2009-05-01'),
    ).kind,
  ).not.toBe('team_recommendation');
});

test('a form of the family that is no statement on work is other', () => {
  expect(guess([{ kind: 'title', text: 'LÆ 225 Attest vedr. kronisk sygdom' }]).kind).toBe('other');
});

test('a reason names the words it rests on', () => {
  expect(guess([{ kind: 'title', text: 'Statusrapport' }]).reason).toBe("titel 'Statusrapport'");
});
