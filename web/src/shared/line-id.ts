const PREFIX = 'oplysning-';

/** Element id of a line of the overview: the keyboard, the walk and the address find it by its passage. */
export const lineId = (passage: string): string => `${PREFIX}${passage}`;

/** The passage of a line's element. */
export const passageOfLine = (line: Element): string => line.id.slice(PREFIX.length);
