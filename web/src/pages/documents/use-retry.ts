import { useLanguage } from '../../language/language.tsx';
import { api } from '../../client/api.ts';
import { failureOf } from '../../client/request.ts';

/** Has a failed document read again, and says that it is. */
export function useRetry(caseId: string, say: (text: string) => void, onChange: () => void): (sha256: string) => void {
  const { texts, words } = useLanguage();
  return (sha256) => {
    const retry = async (): Promise<void> => {
      try {
        await api.retry(caseId, sha256);
        say(words.documents.retried);
        onChange();
      } catch (thrown) {
        say(texts.failures[failureOf(thrown)]);
      }
    };
    void retry();
  };
}
