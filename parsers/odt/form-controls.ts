import type { Document } from 'domhandler';
import { elementsIn } from '../layout/elements-in.ts';

/** What the controls of a form show, by their id: boxes as a sign, filled fields as their words. */
export function readFormControls(content: Document): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  for (const { name, attribs } of elementsIn(content)) {
    const id = attribs['xml:id'] ?? attribs['form:id'];
    if (!name.startsWith('form:') || id === undefined) continue;
    if (name === 'form:checkbox' || name === 'form:radio') {
      const isChecked =
        (attribs['form:current-state'] ?? attribs['form:state']) === 'checked' || attribs['form:current-selected'] === 'true';
      shown.set(id, `${isChecked ? '☑' : '☐'} ${attribs['form:label'] ?? ''}`);
    } else if (name !== 'form:button' && name !== 'form:hidden' && name !== 'form:password')
      shown.set(
        id,
        attribs['form:current-value'] ?? attribs['form:value'] ?? (name === 'form:fixed-text' ? (attribs['form:label'] ?? '') : ''),
      );
  }
  return shown;
}
