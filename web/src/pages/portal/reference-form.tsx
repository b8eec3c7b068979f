import { useState, type FormEvent, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { portalApi } from '../../client/portal.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Field } from '../sign-in/field.tsx';

/** Where it goes, by the reference that the sender was given. */
export function ReferenceForm({ onBegun }: { readonly onBegun: (sendingId: string) => void }): ReactElement {
  const { words } = useLanguage();
  const [reference, setReference] = useState('');
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const goOn = ({ id }: { readonly id: string }): void => {
    setReference('');
    onBegun(id);
  };
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    setFailure(null);
    portalApi.begin(reference).then(goOn, (thrown: unknown) => setFailure(failureOf(thrown)));
  };
  return (
    <form className="portal__form" onSubmit={begin}>
      <Field
        id="portal-reference"
        label={words.portal.reference}
        hint={words.portal.referenceHelp}
        value={reference}
        autoComplete="off"
        onChange={setReference}
      />
      {failure !== null && <FailureNotice code={failure} />}
      <button type="submit" className="button button-primary">
        {words.portal.begin}
      </button>
    </form>
  );
}
