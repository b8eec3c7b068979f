import { featureSpace, type SpaceRow } from './learn/feature-space.ts';
import { learnModel } from './learn/learn-model.ts';
import { trainingDocuments } from './learn/training-documents.ts';
import { writtenCases } from './learn/written-cases.ts';
import { openCases, readAnswerKey } from './open-cases.ts';
import { figuresAsText } from './print-tables.ts';
import { runCase } from './run/run-case.ts';
import { asReadCase } from './run/written-files.ts';
import type { AnswerKey } from './score/answer-key.ts';
import { figuresOf } from './score/figures.ts';

/**
 * `npm run evaluate:transfer`: how far learning reaches beyond those who wrote what it learned from. Learned from the annotated cases alone and tried on
 * the written ones, and the other way round; written sentences stand out of both. Cases are read as flawless parsers would read them.
 */
const SHOWN = /^(?:heading|voice|nature|document kind|facts)/;
const space = featureSpace(trainingDocuments());
const isAnnotated = ({ group }: SpaceRow): boolean => (openCases as readonly string[]).includes(group);
const isWritten = (row: SpaceRow): boolean => row.group !== 'written' && !isAnnotated(row);

tell('Learned from the annotated cases, tried on the written ones', isAnnotated, writtenCases());
tell('Learned from the written cases, tried on the annotated ones', isWritten, openCases.map(readAnswerKey));

function tell(what: string, learns: (row: SpaceRow) => boolean, keys: readonly AnswerKey[]): void {
  const model = learnModel(space, space.rows.filter(learns), 'transfer');
  const results = keys.map((key) => runCase(asReadCase(key), { model, compareModel: undefined }, 'received'));
  const figures = figuresOf(results, results).filter((figure) => SHOWN.test(figure.what));
  process.stdout.write(`${what}: ${keys.length} cases\n${figuresAsText(figures)}\n`);
}
