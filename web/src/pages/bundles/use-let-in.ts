import { useState } from 'react';

import { bundlesApi, type NewBundle } from '../../client/bundles.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import type { ToastMessage } from '../../shared/toast.tsx';

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
  const { texts, words } = useLanguage();
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const attempt = async (work: () => Promise<unknown>, told: ToastMessage): Promise<boolean> => {
    try {
      await work();
      setMessage(told);
      return true;
    } catch (thrown) {
      setMessage({ text: texts.failures[failureOf(thrown)] });
      return false;
    } finally {
      onChange();
    }
  };
  const { isIn, ended, again } = words.bundles;
  const end = ({ id, name }: AskedIn['person']): void => {
    const undo = (): void => void attempt(() => bundlesApi.letInAgain(caseId, id), { text: again(name) });
    void attempt(() => bundlesApi.end(caseId, id), { text: ended(name), undo });
  };
  const letIn = ({ person, bundle, until }: AskedIn): Promise<boolean> =>
    attempt(
      async () => {
        const id = typeof bundle === 'string' ? bundle : (await bundlesApi.make(caseId, bundle)).id;
        await bundlesApi.letIn(caseId, { person: person.id, bundle: id, until });
      },
      { text: isIn(person.name), undo: () => end(person) },
    );
  return { letIn, end, message, clearMessage: () => setMessage(null) };
}
