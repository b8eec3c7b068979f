/** `= 2 | text` replaces the second sentence, `- 2` drops it, `+ line` adds one, `~` turns their order round. */
export function editLines(lines: readonly string[], edits: readonly string[]): readonly string[] {
  const rows = lines.filter((line) => line.includes(' | '));
  for (const edit of edits) {
    const at = Number(edit.slice(2).match(/^\d+/u)?.[0] ?? 0) - 1;
    if (edit.startsWith('=')) rows[at] = `${rows[at]?.split(' | ')[0] ?? ''} | ${edit.split(' | ')[1] ?? ''}`;
    if (edit.startsWith('-')) rows.splice(at, 1);
    if (edit.startsWith('+')) rows.push(edit.slice(2));
    if (edit.startsWith('~')) rows.reverse();
  }
  return rows;
}
