/** What stands before the first element, and what that is called. */
export interface Prolog {
  readonly hasDoctype: boolean;
  /** Without its prefix; null where no element follows. */
  readonly root: string | null;
}

const NAME = /^<(?:[\w.-]+:)?([\p{L}_][\p{L}\d_.-]*)/u;

/** Walks over declarations and comments in one pass; a comment that never ends hides all that follows. */
export function readProlog(text: string): Prolog {
  for (let at = 0; ;) {
    while (/[\s\uFEFF]/u.test(text[at] ?? '')) at += 1;
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : null;
    if (end === null && text.startsWith('<!', at)) return { hasDoctype: true, root: null };
    if (end === null) return { hasDoctype: false, root: NAME.exec(text.slice(at, at + 200))?.[1] ?? null };
    const closed = text.indexOf(end, at);
    if (closed === -1) return { hasDoctype: false, root: null };
    at = closed + end.length;
  }
}
