import { useState, type FormEvent, type ReactElement } from 'react';

import { documentKinds, type DocumentKind } from '../../../../domain/labels.ts';
import { ordersApi, type NewOrder, type PreparedOrder } from '../../client/orders.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { OrderFields, type Filled } from './order-fields.tsx';
import { PreparedQuestions } from './prepared-questions.tsx';

interface FormProps {
  readonly caseId: string;
  readonly onMake: (order: NewOrder) => Promise<boolean>;
  readonly onOpen: (document: string, passage: string | null) => void;
}

/** Kinds that are ordered from others, as a rule. */
const ordered = documentKinds.filter((kind) => /^(?:lae_|supplier_)|^(?:placement|mentor)_report$/u.test(kind));

/** An order with help: what is asked as a rule, what the case knows already, and the deadline of the form. */
export function NewOrderForm({ caseId, onMake, onOpen }: FormProps): ReactElement {
  const { texts, words } = useLanguage();
  const [kind, setKind] = useState<DocumentKind>('supplier_status');
  const [made, setMade] = useState(0);
  const { loaded, reload } = useLoad(`prepare ${caseId} ${kind} ${made}`, (signal) => ordersApi.prepare(caseId, kind, signal));
  const make = async (order: NewOrder): Promise<void> => {
    if (await onMake(order)) setMade(made + 1); // an empty form again
  };
  return (
    <section className="order-form" aria-labelledby="new-order">
      <h2 id="new-order">{words.orders.make}</h2>
      <Choice
        id="order-kind"
        label={words.orders.kind}
        value={kind}
        onChange={(value) => setKind(ordered.find((each) => each === value) ?? kind)}
      >
        {ordered.map((each) => (
          <option value={each} key={each}>
            {texts.kinds[each]}
          </option>
        ))}
      </Choice>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && <Prepared key={`${kind} ${made}`} kind={kind} prepared={loaded.value} onMake={make} onOpen={onOpen} />}
    </section>
  );
}

interface PreparedProps {
  readonly kind: DocumentKind;
  readonly prepared: PreparedOrder;
  readonly onMake: (order: NewOrder) => Promise<void>;
  readonly onOpen: FormProps['onOpen'];
}

function Prepared({ kind, prepared, onMake, onOpen }: PreparedProps): ReactElement {
  const { words } = useLanguage();
  const [filled, setFilled] = useState<Filled>({ recipient: '', reference: '', due: prepared.due ?? '', own: '' });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isSending, setIsSending] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsSending(true);
    await onMake(
      orderOf(
        kind,
        filled,
        prepared.questions.map(({ question }) => question).filter(({ id }) => !left.has(id)),
      ),
    );
    setIsSending(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <OrderFields filled={filled} onFill={(changes) => setFilled({ ...filled, ...changes })}>
        <PreparedQuestions questions={prepared.questions} left={left} onLeave={setLeft} onOpen={onOpen} />
      </OrderFields>
      <button type="submit" className="button button-primary" disabled={isSending}>
        {words.orders.send}
      </button>
    </form>
  );
}

function orderOf(kind: DocumentKind, { recipient, reference, due, own }: Filled, standard: NonNullable<NewOrder['questions']>): NewOrder {
  const lines = own
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    kind,
    recipient: recipient.trim() === '' ? null : recipient.trim(),
    reference: reference.trim() === '' ? null : reference.trim(),
    due: due === '' ? null : due,
    questions: [...standard, ...lines.map((text, at) => ({ id: `own-${at + 1}`, text, headings: [], wantsAssessment: false }))],
  };
}
