/** Whether a key belongs to a field or a dialog: single keys of the page keep out of it. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea, dialog, [contenteditable]') !== null;
}
