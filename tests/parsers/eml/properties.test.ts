import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../../parsers/format.ts';
import { parser } from '../../../parsers/eml/index.ts';
import { danishLine } from '../../support/danish-words.ts';
import { allWords } from '../../support/word-places.ts';

const HEAD = ['From: a@jobvejen.example', 'MIME-Version: 1.0'];
const bytesOf = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));
const RUNS = { numRuns: 60, seed: 9 };

test('no word of a mail in plain text is lost or doubled, quoted lines among them', async () => {
  const line = fc.record({ text: danishLine, mark: fc.constantFrom('', '> ', '- ', '>> ') });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 10 }), async (lines) => {
      const mail = bytesOf([...HEAD, 'Content-Type: text/plain; charset=utf-8', '', ...lines.map(({ text, mark }) => mark + text)]);
      const words = allWords(await parser.parse(mail, defaultLimits)).filter((word) => word !== '-');
      expect(words.toSorted()).toEqual(lines.flatMap(({ text }) => text.split(' ')).toSorted());
    }),
    RUNS,
  );
});

test('no word of a mail in HTML is lost or doubled, whatever holds it, and what is hidden is not read', async () => {
  const ways = {
    paragraph: (text: string) => `<p>${text}</p>`,
    plain: (text: string) => `${text}<br>`,
    nested: (text: string) => `<div><span><b>${text}</b></span></div>`,
    item: (text: string) => `<ul><li>${text}</li></ul>`,
    row: (text: string) => `<table><tr><td>${text}</td><td>Celle</td></tr><tr><td>Række</td><td>Celle</td></tr></table>`,
    quote: (text: string) => `<blockquote>${text}</blockquote>`,
    hidden: (text: string) => `<div style="display:none">${text}</div>`,
  } as const;
  type Way = keyof typeof ways;
  const own: Readonly<Partial<Record<Way, readonly string[]>>> = { row: ['Celle', 'Række', 'Celle'], item: ['•'] };
  const part = fc.record({ way: fc.constantFrom(...(Object.keys(ways) as Way[])), text: danishLine });
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 10 }), async (parts) => {
      const body = parts.map(({ way, text }) => ways[way](text)).join('\r\n');
      const parsed = await parser.parse(bytesOf([...HEAD, 'Content-Type: text/html; charset=utf-8', '', body]), defaultLimits);
      const wanted = parts.flatMap(({ way, text }) => [...(own[way] ?? []), ...(way === 'hidden' ? [] : text.split(' '))]);
      expect(allWords(parsed).toSorted()).toEqual(wanted.toSorted());
    }),
    RUNS,
  );
});
