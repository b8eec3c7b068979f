import { useEffect, useRef, useState, type ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { CheckBox } from '../../shared/check-box.tsx';
import { Icon } from '../../shared/icon.tsx';
import { remember } from '../../shared/remembered.ts';
import { shortcutsAreOn } from './shortcuts.ts';

/** The keys of the overview, and the switch that turns them off. */
export function HelpSheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }): ReactElement {
  const { words } = useLanguage();
  const sheet = useRef<HTMLDialogElement>(null);
  const [isOn, setIsOn] = useState(shortcutsAreOn);
  useEffect(() => {
    if (isOpen && sheet.current?.open === false) sheet.current.showModal();
    if (!isOpen) sheet.current?.close();
  }, [isOpen]);
  const turn = (on: boolean): void => {
    setIsOn(on);
    remember('shortcuts', on ? 'on' : 'off');
  };
  return (
    <dialog className="sheet" ref={sheet} onClose={onClose} aria-labelledby="help-title">
      <div className="sheet__head">
        <h2 id="help-title">{words.help.title}</h2>
        <button type="button" className="function-link" onClick={onClose}>
          <Icon name="close" />
          {words.close}
        </button>
      </div>
      <p>{words.help.intro}</p>
      <Keys />
      <CheckBox id="shortcuts-on" label={words.help.enabled} isChecked={isOn} onChange={turn} help={words.help.enabledHelp} />
    </dialog>
  );
}

function Keys(): ReactElement {
  const { words } = useLanguage();
  return (
    <dl className="keys">
      {words.help.keys.map(({ keys, does }) => (
        <div key={keys}>
          <dt>
            {keys.split(' ').map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
