import type { ReactElement } from 'react';

import type { DraftItem } from '../../client/portal.ts';
import { useLanguage } from '../../language/language.tsx';
import { Icon } from '../../shared/icon.tsx';

/** Whether it can be sent: said in words, with a sign beside them. */
export function DraftVerdict({ verdict }: Pick<DraftItem, 'verdict'>): ReactElement | null {
  const { portal } = useLanguage().words;
  if (verdict === 'wait') return null;
  const [icon, text] =
    verdict === 'send'
      ? (['success', portal.good] as const)
      : verdict === 'remark'
        ? (['warning', portal.mend] as const)
        : (['error', portal.stop] as const);
  return (
    <p className={`portal__verdict portal__verdict--${verdict}`}>
      <Icon name={icon} /> {text}
    </p>
  );
}

/** What reading it found, a sentence each; why it could not be read comes first. */
export function DraftFindings({ draft: { failure, findings } }: { readonly draft: DraftItem }): ReactElement {
  const { texts, day } = useLanguage();
  return (
    <>
      {failure !== null && <p className="portal__finding">{texts.drafts.unread[failure.code] ?? texts.failures[failure.code]}</p>}
      {findings.length > 0 && (
        <ul className="portal__findings">
          {findings.map(({ code, pages, percent, day: ofDay, words }) => {
            const details = { ...(pages && { pages }), ...(percent !== undefined && { percent }), ...(words && { words }) };
            return <li key={code}>{texts.drafts.findings[code]({ code, ...details, day: ofDay ?? null }, day)}</li>;
          })}
        </ul>
      )}
    </>
  );
}
