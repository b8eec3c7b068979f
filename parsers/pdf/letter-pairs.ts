/**
 * How surprising one letter is after another: 0 is expected, f has hardly been seen (bits times 1.2, as a hexadecimal digit).
 * Rows are the first letter, columns the second, in the order of `letters`; a blank stands for a word's edge.
 * Counted over the Danish texts of the annotated cases (the sealed ones left out) and English documentation, 3 to 2.
 */
export const letters = ' abcdefghijklmnopqrstuvwxyzæøå';

export const surprise: readonly string[] = [
  'f5565556567665655b644767f9bdab',
  '5b776d55c8a7453e7d45387ed9bfff',
  '55abc2ffd55b49c5af4693bff6fa6a',
  '64f7e4ff45f46bf3af6546cff7ffff',
  '25ac728895ca6b959f76669febfeab',
  '379759779c88663b8b354a8a8bffff',
  '349f957ab5b86ef3af4a46bfd6f967',
  '26bb92c676bd7a67af6667cff9da97',
  '52efb2dde57f98f49f8c845fe9c869',
  '67765764ecf546348f745b6fafaeff',
  '55dd42addadd7d94dd8396dddcd68d',
  '44baf2b9c6d45a74df55569bf9f979',
  '358c53c8a3e848d58fd6667df6e67a',
  '347c62b7956a85a5589876cffaf977',
  '27964494b6c89b759fd5579ff9e9d8',
  '59666a64ba9854395f367667beffff',
  '55edb48894fb47a45b4756cff8fab4',
  '2aaaaaaaaaaa5aaaaaaaa1aaaaaaaa',
  '2579739795f78776cf96578ef8f99a',
  '2697849c95b598956bb6369df6f988',
  '25abf3ca43dc8d959f5767baf7f999',
  '578555a5d6f8463c6f444ccffffcff',
  '54afa1bd93ffbb66ffa986bffff5d9',
  '44ccc3cc42cc8c64cc76cccccccccc',
  '53a8a4aaa3aaaaa83aaa2aaaa7aaaa',
  '29e767e59ae66a445e756ebeeeeeee',
  '639992997599999299999999997999',
  '5aac7984ddd5493cbd255d7ddddddd',
  '7d4d4d64dd47564ddd277d5ddddddd',
  '1d8d65a8dddb6c5ddd278d9ddddddd',
];
