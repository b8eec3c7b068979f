import type { KeyUnit } from '../score/answer-key.ts';

type Fact = KeyUnit['facts'][number];

const FACT = /\s*\{([^{}]+)\}/gu;

/** The words of a unit, and the facts noted behind them in braces. */
export function readFacts(line: string, wrong: (what: string) => never): { readonly text: string; readonly facts: Fact[] } {
  const facts = [...line.matchAll(FACT)].map(([, note = '']) => factOf(note.trim()) ?? wrong('unknown fact'));
  return { text: line.replaceAll(FACT, '').trim(), facts };
}

function factOf(note: string): Fact | null {
  const [type = '', ...rest] = note.split(' ');
  const words = rest.join(' ');
  switch (type) {
    case 'hours':
      return { type: 'hours_per_week', ...spanOf(words) };
    case 'att':
      return { type: 'attendance_pct', ...spanOf(words) };
    case 'tried':
      return { type: 'hours_increase', tried: words === 'yes' };
    case 'deadline':
      return { type: 'deadline', date: words };
    case 'dx':
      return { type: 'diagnosis', code: rest[0] === '-' ? null : (rest[0] ?? null), text: rest.slice(1).join(' ') };
    case 'score': {
      const [, name = '', value = '', scale] = /^(.+?) ([\d.,-]+)(?:\/(\d+))?$/u.exec(words) ?? [];
      return { type: 'score', name, ...spanOf(value), ...(scale === undefined ? {} : { scale: Number(scale) }) };
    }
    default:
      return null;
  }
}

function spanOf(words: string): { value: number } | { min: number; max: number } {
  const [low = 0, high] = words.split('-').map((part) => Number(part.replace(',', '.')));
  return high === undefined ? { value: low } : { min: low, max: high };
}
