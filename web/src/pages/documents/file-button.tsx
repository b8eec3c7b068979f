import { useRef, type ChangeEvent, type ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Icon } from '../../shared/icon.tsx';

/** A button of the design system that opens the browser's file chooser; the input itself cannot be drawn like one. */
export function FileButton({ onChosen }: { readonly onChosen: (files: readonly File[]) => void }): ReactElement {
  const { words } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    onChosen([...(target.files ?? [])]);
    // The same file can be chosen again after it was mended.
    target.value = '';
  };
  return (
    <>
      <input ref={input} type="file" multiple className="sr-only" tabIndex={-1} aria-label={words.documents.choose} onChange={take} />
      <button type="button" className="button button-primary button-small" onClick={() => input.current?.click()}>
        <Icon name="upload" />
        {words.documents.choose}
      </button>
    </>
  );
}
