import type { ReactElement } from 'react';

import type { DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { CheckBox } from '../../shared/check-box.tsx';
import { titleOf } from '../../shared/title-of.ts';

interface Fresh {
  readonly title: string;
  readonly documents: readonly string[];
}

interface FieldsProps {
  readonly documents: readonly DocumentItem[];
  readonly fresh: Fresh;
  readonly onChange: (fresh: Fresh) => void;
}

/** Name and documents of a bundle that is to be made. */
export function NewBundleFields({ documents, fresh, onChange }: FieldsProps): ReactElement {
  const { words, day } = useLanguage();
  const { bundles } = words;
  const chosen = new Set(fresh.documents);
  const toggle = (sha256: string, isChosen: boolean): void =>
    onChange({ ...fresh, documents: isChosen ? [...fresh.documents, sha256] : fresh.documents.filter((each) => each !== sha256) });
  return (
    <>
      <label className="form-label" htmlFor="bundle-title">
        {bundles.name}
      </label>
      <input
        id="bundle-title"
        className="form-input"
        maxLength={200}
        autoComplete="off"
        value={fresh.title}
        aria-describedby="bundle-title-help"
        onChange={(event) => onChange({ ...fresh, title: event.target.value })}
      />
      <p className="form-hint" id="bundle-title-help">
        {bundles.nameHint}
      </p>
      <fieldset className="bundle-documents">
        <legend className="form-label">{bundles.choseDocuments}</legend>
        <CheckBox
          id="bundle-all"
          label={bundles.all}
          isChecked={documents.length > 0 && documents.every(({ sha256 }) => chosen.has(sha256))}
          onChange={(isChosen) => onChange({ ...fresh, documents: isChosen ? documents.map(({ sha256 }) => sha256) : [] })}
        />
        {documents.map((document) => (
          <CheckBox
            key={document.sha256}
            id={`bundle-${document.sha256}`}
            label={`${titleOf(document)}, ${day(document.head?.documentDate ?? document.received)}`}
            isChecked={chosen.has(document.sha256)}
            onChange={(isChosen) => toggle(document.sha256, isChosen)}
          />
        ))}
      </fieldset>
    </>
  );
}
