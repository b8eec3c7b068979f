import { useRef, useState, type ChangeEvent, type DragEvent, type ReactElement } from 'react';

import { Icon } from './icon.tsx';

interface DropZoneProps {
  readonly words: { readonly choose: string; readonly dropHere: string; readonly types: string };
  /** Of the design system; the browser's own file input cannot be drawn like its buttons. */
  readonly button: 'button-primary button-small' | 'button-secondary';
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes many files by button and by dropping them. */
export function DropZone({ words, button, onFiles }: DropZoneProps): ReactElement {
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
      <input ref={input} type="file" multiple className="sr-only" tabIndex={-1} aria-label={words.choose} onChange={take} />
      <button type="button" className={`button ${button}`} onClick={() => input.current?.click()}>
        <Icon name="upload" />
        {words.choose}
      </button>
      <p>
        <span className="upload__drop">{words.dropHere} </span>
        <span className="upload__types">{words.types}</span>
      </p>
    </div>
  );
}
