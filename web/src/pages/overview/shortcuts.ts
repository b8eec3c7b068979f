import { useEffect, useRef } from 'react';

import { isTyping } from '../../shared/is-typing.ts';
import { recall } from '../../shared/remembered.ts';

export interface ShortcutActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly nextChanged: () => void;
  readonly open: (line: HTMLElement) => void;
  readonly close: () => void;
  readonly markRead: (document: string) => void;
  readonly toggleNews: () => void;
  readonly nextView: () => void;
  readonly previousView: () => void;
  readonly help: () => void;
}

/** Single keys must be possible to switch off (WCAG 2.1.4): they collide with voice control. */
export const shortcutsAreOn = (): boolean => recall('shortcuts') !== 'off';

/** Listens for the keys of the help sheet while the reader is not typing and no dialog is open. */
export function useShortcuts(actions: ShortcutActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]') !== null) return; // its keys are its own, wherever the focus has gone
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (act(event, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** Whether the key meant something. */
function act(event: KeyboardEvent, actions: ShortcutActions): boolean {
  if (event.key === 'Escape') return done(actions.close);
  const { activeElement } = document;
  const line = activeElement instanceof HTMLElement && activeElement.dataset['passage'] !== undefined ? activeElement : null;
  // Arrow keys and Enter belong to the browser unless a line is selected.
  if (line !== null && event.key === 'Enter') return done(() => actions.open(line));
  if (line !== null && event.key === 'ArrowDown') return done(actions.next);
  if (line !== null && event.key === 'ArrowUp') return done(actions.previous);
  if (!shortcutsAreOn()) return false;
  switch (event.key) {
    case 'j':
      return done(actions.next);
    case 'k':
      return done(actions.previous);
    case 'c':
      return done(actions.nextChanged);
    case 'n':
      return done(actions.toggleNews);
    case 'v':
      return done(actions.nextView);
    case 'V':
      return done(actions.previousView);
    case '?':
      return done(actions.help);
    case 'r':
      return clickIn(line, '.line-tools__correct');
    case 'm':
      return line?.dataset['document'] === undefined ? false : done(() => actions.markRead(line.dataset['document'] ?? ''));
    default:
      return false;
  }
}

function done(action: () => void): true {
  action();
  return true;
}

/** A button of the line does it, where the line has one: the key may no more than the hand. */
function clickIn(line: HTMLElement | null, selector: string): boolean {
  const button = line?.querySelector<HTMLButtonElement>(selector) ?? null;
  button?.click();
  return button !== null;
}
