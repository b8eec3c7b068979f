import { useRef, useState, type ChangeEvent, type DragEvent, type ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Icon } from '../../shared/icon.tsx';

/** Takes many files by button and by dropping them. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactElement {
  const { words } = useLanguage();
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    onFiles([...(target.files ?? [])]);
    // the same file can be chosen again after it was mended
    target.value = '';
  };
  return (
    <div
      className={`upload__box${isOver ? ' upload__box--over' : ''}`}
      onDragOver={hover}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input ref={input} type="file" multiple className="sr-only" tabIndex={-1} aria-label={words.portal.choose} onChange={take} />
      <button type="button" className="button button-secondary" onClick={() => input.current?.click()}>
        <Icon name="upload" />
        {words.portal.choose}
      </button>
      <p>
        <span className="upload__drop">{words.portal.dropHere} </span>
        <span className="upload__types">{words.portal.types}</span>
      </p>
    </div>
  );
}
