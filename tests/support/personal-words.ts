/** A citizen that never was: her name, number and a passage of hers, as an intruder, a database or a parser may put them anywhere. */
export const personalText = 'Vibeke Eksempel, CPR 010190-0000, har astma og er kendt på Lungeafsnittet';

const words = ['Vibeke', 'Eksempel', '010190', 'astma', 'Lungeafsnittet'];

/** Which of her words stand in a text, also where an address would have spelt them otherwise. */
export function personalIn(text: string): readonly string[] {
  const plain = `${text} ${decodeLoosely(text)}`.toLowerCase();
  return words.filter((word) => plain.includes(word.toLowerCase()));
}

function decodeLoosely(text: string): string {
  return text.replaceAll(/(?:%[0-9A-F]{2})+/giu, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}
