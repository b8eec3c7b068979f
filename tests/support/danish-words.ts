import fc from 'fast-check';

const words =
  'borgeren møder stabilt tre dage om ugen og arbejder effektivt to timer ad gangen hvorefter koncentrationen falder mærkbart hun har brug for ro pause hver halve time lægen vurderer at tilstanden er uafklaret praktikken fortsætter indtil næste opfølgning på jobcentret'.split(
    ' ',
  );

/** Words that a Danish page holds, so that no page of them is taken for garbage. */
export const danishWord = fc.constantFrom(...words);
/** A line of some of them. */
export const danishLine = fc.array(danishWord, { minLength: 4, maxLength: 6 }).map((line) => line.join(' '));
