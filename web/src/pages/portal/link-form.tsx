import { useState, type FormEvent, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import type { OrderItem } from '../../client/orders.ts';
import { portalApi } from '../../client/portal.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Field } from '../sign-in/field.tsx';
import { MadeLink } from './made-link.tsx';

interface LinkFormProps {
  readonly caseId: string;
  /** Those that wait for an answer. */
  readonly orders: readonly OrderItem[];
  readonly onMade: () => void;
}

/** Makes a link for a sender without an account, to the case or to one of its orders. */
export function LinkForm({ caseId, orders, onMade }: LinkFormProps): ReactElement {
  const { words, texts, day } = useLanguage();
  const { links } = words.portal;
  const [orderId, setOrderId] = useState('');
  const [madeFor, setMadeFor] = useState('');
  const [days, setDays] = useState(14);
  const [path, setPath] = useState<string | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const make = (event: FormEvent): void => {
    event.preventDefault();
    setFailure(null);
    const made = portalApi
      .makeLink(caseId, { madeFor, orderId: orderId === '' ? null : orderId, days })
      .then(({ path: told }) => setPath(told));
    void made.then(onMade, (thrown: unknown) => setFailure(failureOf(thrown)));
  };
  return (
    <form className="portal__form" onSubmit={make}>
      <Field id="link-for" label={links.madeFor} value={madeFor} autoComplete="off" onChange={setMadeFor} />
      {orders.length > 0 && (
        <Choice id="link-order" label={links.order} value={orderId} onChange={setOrderId}>
          <option value="">{links.noOrder}</option>
          {orders.map(({ id, kind, recipient, asked }) => (
            <option value={id} key={id}>
              {[texts.kinds[kind], ...(recipient === null ? [] : [recipient]), day(asked)].join(', ')}
            </option>
          ))}
        </Choice>
      )}
      <div className="form-group">
        <label className="form-label" htmlFor="link-days">
          {links.days}
        </label>
        <input
          id="link-days"
          className="form-input input-width-xs"
          type="number"
          min={1}
          max={60}
          required
          value={days}
          onChange={({ target }) => setDays(target.valueAsNumber)}
        />
      </div>
      {failure !== null && <FailureNotice code={failure} />}
      <button type="submit" className="button button-secondary">
        {links.make}
      </button>
      {path !== null && <MadeLink address={`${window.location.origin}${path}`} />}
    </form>
  );
}
