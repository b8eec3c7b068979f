import { useLanguage } from '../../language/language.tsx';

/** "nyeste 3. marts 2025 (40 dage)"; a document without a day is undated. */
export function useSayNewest(): (newest: string | null, age: number | null) => string {
  const { texts, words, day } = useLanguage();
  return (newest, age) =>
    newest === null || age === null ? texts.overview.undated : texts.checklists.newest(day(newest), words.checklists.days(age));
}
