import { createHash } from 'node:crypto';
import type { ClassifiedDocument } from '../../domain/document.ts';
import { passageId, type Sha256 } from '../../domain/ids.ts';
import { headingIds, voices, type HeadingId } from '../../domain/labels.ts';
import type { Passage } from '../../domain/passage.ts';
import { seededNumbers } from '../../evaluation/learn/seeded-numbers.ts';

const WHO = ['Borger', 'Han', 'Pt.', 'Brg.'];
const WHAT = [
  'sover',
  'går',
  'arbejder',
  'sidder',
  'læser',
  'møder',
  'træner',
  'taler',
  'spiser',
  'hviler',
  'handler',
  'cykler',
  'skriver',
  'vasker op',
  'rydder op',
  'sorterer varer',
];
const HOW = [
  'dårligt',
  'bedre',
  'sjældent',
  'ofte',
  'langsomt',
  'uden pauser',
  'med pauser',
  'alene',
  'sammen med en kollega',
  'under vejledning',
  'med smerter i ryggen',
  'med hovedpine',
  'efter aftale',
  'på lageret',
  'i køkkenet',
  'hjemme',
];
const WHEN = [
  'om morgenen',
  'om aftenen',
  'hver dag',
  'i weekenden',
  'efter arbejde',
  'siden foråret',
  'i denne periode',
  'det meste af ugen',
];

/**
 * Documents of a case that never was, one a day: half restated from the one before, half drawn anew, with names and figures of their own.
 *
 * @param near share of documents that say what the one before says with other figures and nothing else, as quarterly reports do
 */
export function* syntheticCase(documents: number, passagesEach: number, near = 0): Generator<ClassifiedDocument> {
  const draw = seededNumbers(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] ?? list[0]!;
  let before: readonly Passage[] = [];
  for (let d = 0; d < documents; d += 1) {
    const sha256 = createHash('sha256').update(`synthetic ${d}`).digest('hex') as Sha256;
    const isNear = near > 0 && draw() < near;
    const passages = Array.from({ length: passagesEach }, (_, at): Passage => {
      const old = before[at];
      const isRestated = old !== undefined && (isNear || draw() < 0.5);
      const heading: HeadingId = isRestated ? old.heading : pick(headingIds.filter((id) => id !== 'formalia'));
      const name = `${pick(['Nord', 'Syd', 'Øst', 'Vest', 'Lind', 'Birke', 'Bøge', 'Høj'])}${pick(['by', 'gård', 'vang', 'parken', 'huset', 'lund'])}${Math.floor(draw() * 40)}`;
      const text = isRestated
        ? isNear
          ? old.text.replace(/\d+/u, String(Math.floor(draw() * 60)))
          : old.text
        : `${pick(WHO)} ${pick(WHAT)} ${Math.floor(draw() * 60)} ${pick(['timer', 'minutter', 'gange', 'dage'])} ${pick(HOW)} ${pick(WHEN)} på ${name}.`;
      return {
        id: passageId(sha256, at + 1),
        ordinal: at + 1,
        text,
        place: { kind: 'block', block: at, start: 0, end: text.length },
        section: null,
        label: null,
        source: 'sentence',
        heading,
        placed: true,
        confidence: 1,
        reason: 'made',
        voice: isRestated ? old.voice : pick(voices),
        nature: 'observation',
        facts: [],
        details: [],
      };
    });
    before = passages;
    const date = new Date(Date.UTC(2015, 0, 1 + d)).toISOString().slice(0, 10);
    const head = {
      sha256,
      fileName: `${d}.txt`,
      parent: null,
      format: 'made',
      pages: 3,
      kind: 'supplier_status' as const,
      kindConfidence: 1,
      kindReason: 'made',
      documentDate: date,
      received: date,
      author: `Ann ${d % 5}`,
      organisation: 'Made',
      title: `Rapport ${d}`,
      language: 'da',
      period: null,
      notices: [],
      checks: [],
    };
    yield { head, passages };
  }
}
