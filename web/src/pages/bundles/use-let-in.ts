import { bundlesApi, type NewBundle } from '../../client/bundles.ts';
import { useLanguage } from '../../language/language.tsx';
import type { ToastMessage } from '../../shared/toast.tsx';
import { useAttempt } from '../../shared/use-attempt.ts';

/** Whom to let in to what: a bundle that is there, or one to be made. */
export interface AskedIn {
  readonly person: { readonly id: string; readonly name: string };
  readonly bundle: string | NewBundle;
  readonly until: string;
}

interface LettingIn {
  readonly letIn: (asked: AskedIn) => Promise<boolean>;
  readonly end: (person: AskedIn['person']) => void;
  readonly message: ToastMessage | null;
  readonly clearMessage: () => void;
}

/** Lets participants in and ends it, with what came of it told and undone. */
export function useLetIn(caseId: string, onChange: () => void): LettingIn {
  const { words } = useLanguage();
  const { attempt, message, clearMessage } = useAttempt(onChange);
  const { isIn, ended, again } = words.bundles;
  const end = ({ id, name }: AskedIn['person']): void => {
    const undo = (): void => void attempt(bundlesApi.letInAgain(caseId, id), { text: again(name) });
    void attempt(bundlesApi.end(caseId, id), { text: ended(name), undo });
  };
  const admit = async ({ person, bundle, until }: AskedIn): Promise<void> => {
    const id = typeof bundle === 'string' ? bundle : (await bundlesApi.make(caseId, bundle)).id;
    await bundlesApi.letIn(caseId, { person: person.id, bundle: id, until });
  };
  const letIn = (asked: AskedIn): Promise<boolean> =>
    attempt(admit(asked), { text: isIn(asked.person.name), undo: () => end(asked.person) });
  return { letIn, end, message, clearMessage };
}
