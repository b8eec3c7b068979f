import { createContext, useContext, useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';

import { sayDate, textsFor, type Language, type Texts } from '../../../domain/texts/index.ts';
import { recall, remember } from '../shared/remembered.ts';
import { wordsFor, type Words } from '../texts/index.ts';

interface Spoken {
  readonly language: Language;
  readonly speak: (language: Language) => void;
  /** Nouns, failures, headings. */
  readonly texts: Texts;
  /** Buttons, labels, sentences of the page. */
  readonly words: Words;
  readonly day: (day: string | null) => string;
}

const LanguageContext = createContext<Spoken | null>(null);

/** Danish unless this browser chose English before. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [language, speak] = useState<Language>(recall('language') === 'en' ? 'en' : 'da');
  useEffect(() => {
    document.documentElement.lang = language;
    remember('language', language);
  }, [language]);
  const spoken = useMemo(() => {
    const texts = textsFor(language);
    const day = (value: string | null): string => (value === null ? texts.overview.undated : sayDate(value, texts));
    return { language, speak, texts, words: wordsFor(language), day };
  }, [language]);
  return <LanguageContext.Provider value={spoken}>{children}</LanguageContext.Provider>;
}

/** The words of the language that the reader chose. */
export function useLanguage(): Spoken {
  const spoken = useContext(LanguageContext);
  if (spoken === null) throw new Error('useLanguage needs a LanguageProvider above it');
  return spoken;
}
