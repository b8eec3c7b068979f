import type { ReactElement } from 'react';

import { caseKinds } from '../../../../domain/retention.ts';
import { retentionApi } from '../../client/retention.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { Toast } from '../../shared/toast.tsx';
import { useAttempt } from '../../shared/use-attempt.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { RuleForm } from './rule-form.tsx';

/** How long cases of each kind are kept; for administrators. */
export function RulesPage(): ReactElement {
  const { texts, words } = useLanguage();
  const { rules } = words.retention;
  useTitle(rules.title);
  const { loaded, reload } = useLoad('retention rules', retentionApi.rules);
  const { attempt, message, clearMessage } = useAttempt(reload);
  return (
    <div className="container page">
      <h1>{rules.title}</h1>
      <p className="page__lead">{rules.lead}</p>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <ul className="plain rules">
          {caseKinds.map((kind) => {
            const rule = loaded.value.find((each) => each.kind === kind) ?? null;
            const name = texts.trail.caseKinds[kind];
            return (
              <li key={`${kind} ${rule?.months} ${rule?.archive}`}>
                <RuleForm
                  kind={kind}
                  rule={rule}
                  onSave={(next) => void attempt(retentionApi.saveRule(next), { text: rules.saved(name) })}
                  onDrop={(before) =>
                    void attempt(retentionApi.dropRule(kind), {
                      text: rules.dropped(name),
                      undo: () => void attempt(retentionApi.saveRule(before), { text: rules.saved(name) }),
                    })
                  }
                />
              </li>
            );
          })}
        </ul>
      )}
      <Toast message={message} onClose={clearMessage} />
    </div>
  );
}
