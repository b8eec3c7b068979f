/** Set on every line that shows a passage: the keyboard, the walk through what is new and the way back from a source find it by these. */
export interface LineMarks {
  readonly 'data-passage': string;
  readonly 'data-document': string;
  readonly 'data-news': true | undefined;
  readonly tabIndex: -1;
}

/** The marks of a line. A passage may have several lines on a page: one under each point of a list. */
export function lineMarks(passage: string, document: string, isNews: boolean): LineMarks {
  return { 'data-passage': passage, 'data-document': document, 'data-news': isNews || undefined, tabIndex: -1 };
}

/** The first line of a passage; null where the page shows none. */
export function findLine(passage: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-passage="${CSS.escape(passage)}"]`);
}

/** The line that an element stands in, or is. */
export function lineAround(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-passage]') ?? null;
}
