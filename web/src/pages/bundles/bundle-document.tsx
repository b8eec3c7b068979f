import type { ReactElement } from 'react';

import { ownBundleApi, type OwnBundle } from '../../client/bundles.ts';
import { useLanguage } from '../../language/language.tsx';
import type { Questions } from '../../questions/use-questions.ts';
import { BundleLine } from './bundle-line.tsx';

type Shown = OwnBundle['documents'][number];
type Line = Shown['lines'][number];

interface DocumentProps {
  readonly caseId: string;
  readonly document: Shown;
  readonly questions: Questions;
}

/** A document of the bundle: what it is, the way to its file, and its lines under their headings. */
export function BundleDocument({ caseId, document, questions }: DocumentProps): ReactElement {
  const { texts, words, day } = useLanguage();
  const { sha256, title, date, sender, pages, lines, isWhole } = document;
  const facts = [date === null ? null : day(date), sender, pages === null ? null : words.bundles.pages(pages)].filter(
    (fact) => fact !== null,
  );
  return (
    <section className="bundle__document" aria-labelledby={`document-${sha256}`}>
      <h2 id={`document-${sha256}`}>{title}</h2>
      <p>
        {facts.join(' · ')}{' '}
        {isWhole && (
          <a
            className="bundle__file"
            href={ownBundleApi.contentAddress(caseId, sha256)}
            target="_blank"
            rel="noopener"
            aria-label={`${words.bundles.openFile}: ${title}`}
          >
            {words.bundles.openFile}
          </a>
        )}
      </p>
      {!isWhole && <p className="form-hint">{words.bundles.noFile}</p>}
      {isWhole && lines.length === 0 && <p>{words.bundles.noLines}</p>}
      {byHeading(lines).map((group) => (
        <div key={group[0]?.id}>
          <h3>{group[0] === undefined ? '' : texts.headings[group[0].heading]}</h3>
          <ul className="plain lines">
            {group.map((line) => (
              <BundleLine key={line.id} caseId={caseId} sha256={sha256} line={line} questions={questions} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Lines that follow each other under one heading stand together, in the order of the document. */
function byHeading(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.heading === line.heading) last.push(line);
    else groups.push([line]);
  }
  return groups;
}
