import type { ReactElement } from 'react';

import type { CitizenTrail } from '../../client/audit.ts';
import { useLanguage } from '../../language/language.tsx';
import { sayReason } from '../../shared/say-reason.ts';
import { sayMoment } from '../../shared/say-moment.ts';
import { Outcome } from './outcome.tsx';

type Line = CitizenTrail['items'][number];

/** Lines about one citizen: who, what, when, from where and why. Cases stand by their id, because whoever looks here sees no case. */
export function TrailTable({ items }: { readonly items: readonly Line[] }): ReactElement {
  const { texts, words } = useLanguage();
  const { when, who, what, case: ofCase, origin, reason } = texts.trail.columns;
  return (
    // a table that is wider than the screen must be reached by keyboard to be moved
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="people" aria-label={words.audit.citizen.title} tabIndex={0}>
      <table className="table trail__table">
        <thead>
          <tr>
            {[when, who, what, ofCase, origin, reason].map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((line) => (
            <TrailRow line={line} key={line.position} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TrailRow({ line }: { readonly line: Line }): ReactElement {
  const { texts, words } = useLanguage();
  const { at, person, role, machine, action, what, refused, caseId, origin, reason } = line;
  return (
    <tr>
      <th scope="row">
        <time dateTime={at}>{sayMoment(at, texts.locale)}</time>
      </th>
      <td>
        {person}
        {role !== null && <span className="trail__small">{texts.roles[role]}</span>}
        {machine !== null && <span className="trail__small">{texts.trail.machines[machine]}</span>}
      </td>
      <td>
        {texts.trail.actions[action]} <Outcome refused={refused} />
        <code className="trail__small">{what}</code>
      </td>
      <td className="trail__id" data-title={texts.trail.columns.case}>
        {caseId ?? '–'}
      </td>
      <td data-title={texts.trail.columns.origin}>{origin ?? '–'}</td>
      <td data-title={texts.trail.columns.reason}>{sayReason(reason, words.access.reasons) ?? '–'}</td>
    </tr>
  );
}
