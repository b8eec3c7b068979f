import type { Fact } from '../../domain/passage.ts';

const FACT = /\s*\{([^{}]+)\}/gu;

/** The words of a unit, and the facts noted behind them in braces. */
export function readFacts(line: string, wrong: (what: string) => never): { readonly text: string; readonly facts: Fact[] } {
  const facts = [...line.matchAll(FACT)].map(([, note = '']) => factOf(note.trim()) ?? wrong(`unknown fact {${note}}`));
  return { text: line.replaceAll(FACT, '').trim(), facts };
}

function factOf(note: string): Fact | null {
  const [type = '', ...rest] = note.split(' ');
  const words = rest.join(' ');
  switch (type) {
    case 'hours':
      return withSpan(words, (span) => ({ type: 'hours_per_week', ...span }));
    case 'att':
      return withSpan(words, (span) => ({ type: 'attendance_pct', ...span }));
    case 'tried':
      return words === 'yes' || words === 'no' ? { type: 'hours_increase', tried: words === 'yes' } : null;
    case 'deadline':
      return /^\d{4}-\d\d-\d\d$/u.test(words) ? { type: 'deadline', date: words } : null;
    case 'dx':
      return { type: 'diagnosis', code: rest[0] === '-' ? null : (rest[0] ?? null), text: rest.slice(1).join(' ') };
    case 'score': {
      const [, name = '', value = '', scale] = /^(.+?) ([\d.,-]+)(?:\/(\d+))?$/u.exec(words) ?? [];
      return withSpan(value, (span) => ({ type: 'score', name, ...span, ...(scale === undefined ? {} : { scale: Number(scale) }) }));
    }
    default:
      return null;
  }
}

type Span = { readonly value: number } | { readonly min: number; readonly max: number };

/** "6" is a value, "6-8" a span; anything else is no figure. */
function withSpan(words: string, make: (span: Span) => Fact): Fact | null {
  if (!/^\d+(?:[.,]\d+)?(?:-\d+(?:[.,]\d+)?)?$/u.test(words)) return null;
  const [low = 0, high] = words.split('-').map((part) => Number(part.replace(',', '.')));
  return make(high === undefined ? { value: low } : { min: low, max: high });
}
