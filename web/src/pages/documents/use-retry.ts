import { useLanguage } from '../../language/language.tsx';
import { api } from '../../api/api.ts';
import { failureOf } from '../../api/request.ts';

/** Has a failed document read again, and says that it is. */
export function useRetry(caseId: string, say: (text: string) => void, onChange: () => void): (sha256: string) => void {
  const { texts, words } = useLanguage();
  return (sha256) => {
    api.retry(caseId, sha256).then(
      () => {
        say(words.documents.retried);
        onChange();
      },
      (thrown: unknown) => say(texts.failures[failureOf(thrown)]),
    );
  };
}
