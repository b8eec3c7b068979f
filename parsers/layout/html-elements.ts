import type { Element } from 'domhandler';

/** Elements whose content is no text of the page. */
export const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'select',
  'textarea',
]);
/** Elements that stand on lines of their own. */
export const BLOCKS = new Set([
  'p',
  'div',
  'table',
  'tr',
  'td',
  'th',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'hr',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'form',
  'fieldset',
  'address',
  'center',
  'body',
  'html',
  'tbody',
  'thead',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figure',
  'caption',
]);
/** A box of a form as a sign, a filled field as its text. */
export function fieldText(input: Element): string {
  const isBox = /^(checkbox|radio)$/iu.test(input.attribs['type'] ?? '');
  return isBox
    ? 'checked' in input.attribs
      ? '☑ '
      : '☐ '
    : (input.attribs['type'] ?? 'text') === 'text'
      ? ` ${input.attribs['value'] ?? ''} `
      : '';
}

/** Not shown, whatever it says: preview texts of mailings, mostly. */
export function isHidden({ attribs }: Element): boolean {
  return 'hidden' in attribs || /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu.test(attribs['style'] ?? '');
}
