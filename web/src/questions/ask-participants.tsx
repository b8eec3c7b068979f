import { useState, type ReactElement } from 'react';

import { bundlesApi } from '../client/bundles.ts';
import { useLanguage } from '../language/language.tsx';
import { Choice } from '../shared/choice.tsx';
import { useMay } from '../shared/me.ts';
import { useLoad } from '../shared/use-load.ts';
import { QuestionForm } from './question-form.tsx';
import { useCaseQuestions } from './questions-context.ts';

interface AskProps {
  readonly caseId: string;
  readonly document: string;
  readonly passage: string;
}

/** Puts a question on a passage to the participants of a bundle that holds its document; nothing where there is none. */
export function AskParticipants({ caseId, document, passage }: AskProps): ReactElement | null {
  const { words } = useLanguage();
  const mayAsk = useMay('bundle.make');
  const questions = useCaseQuestions();
  const { loaded } = useLoad(mayAsk ? `bundles ${caseId}` : null, (signal) => bundlesApi.list(caseId, signal));
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const holding = (loaded.state === 'ready' ? loaded.value : []).filter(
    ({ documents, participants }) => documents.some((sha256) => sha256 === document) && participants.some(({ isIn }) => isIn),
  );
  const bundle = chosen ?? holding[0]?.id;
  if (questions === null || bundle === undefined) return null;
  return (
    <>
      <h3>{words.bundles.section}</h3>
      {holding.length > 1 && (
        <Choice id="ask-bundle" label={words.bundles.bundle} value={bundle} onChange={setChosen}>
          {holding.map(({ id, title }) => (
            <option value={id} key={id}>
              {title}
            </option>
          ))}
        </Choice>
      )}
      {isAsking ? (
        <QuestionForm
          id="ask-participants"
          label={words.bundles.question}
          onSend={(text) => questions.ask(() => bundlesApi.ask(caseId, { bundle, sha256: document, passage, text }))}
          onCancel={() => setIsAsking(false)}
        />
      ) : (
        <button type="button" className="button button-secondary button-small" onClick={() => setIsAsking(true)}>
          {words.bundles.ask}
        </button>
      )}
    </>
  );
}
