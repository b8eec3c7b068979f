import { expect, test } from 'vitest';
import { documentKinds } from '../../../../domain/labels.ts';
import type { KindExample } from '../../../../pipeline/classify/document-kinds/document-kind.ts';
import { kindRows } from '../../../../pipeline/classify/document-kinds/index.ts';
import { kindEvidence, scoreKinds } from '../../../../pipeline/classify/document-kinds/score-kinds.ts';
import { outlineDocument } from '../../../../pipeline/classify/outline/outline-document.ts';
import { aParsedDocument, type Draft } from '../a-parsed-document.ts';

function kindOf({ letterhead = [], title, sections = [], text = [], format = 'pdf' }: KindExample): string {
  const drafts: Draft[] = [
    ...letterhead.map((line): Draft => ({ kind: 'header', text: line })),
    ...(title === undefined ? [] : [{ kind: 'title', text: title } as const]),
    ...sections.map((line): Draft => ({ kind: 'section-title', text: line })),
    ...text.map((line): Draft => ({ kind: 'paragraph', text: line })),
  ];
  return scoreKinds(kindEvidence(outlineDocument(aParsedDocument([drafts], { format })))).kind;
}

const examples = kindRows.flatMap((row) => row.examples.map((example): [string, KindExample] => [row.id, example]));

test.each(examples)('an example of %s is recognised: %j', (id, example) => {
  expect(kindOf(example)).toBe(id);
});

test('every kind is in the list, in the order of the labels', () => {
  expect(kindRows.map((row) => row.id)).toEqual(documentKinds);
});

test('a document that shows nothing known is other, and says so', () => {
  expect(scoreKinds(kindEvidence(outlineDocument(aParsedDocument([[{ kind: 'paragraph', text: 'Mælk, brød og kaffe.' }]])))).reason).toBe(
    'ingen kendetegn',
  );
});
