import { parse } from 'csv-parse/sync';

export type Delimiter = ';' | ',' | '\t' | '|';

/** The filled and empty cells of each line that has any; a quote that is never closed is a character like others. */
export function cutRows(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, skip_records_with_empty_values: true };
  try {
    return parse(text, options);
  } catch {
    return parse(text, { ...options, quote: false });
  }
}
