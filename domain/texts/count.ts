/** @example count(2, 'dag', 'dage') // `2 dage` */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
