/**
 * What git writes into a file where it cannot merge two changes: `<<<<<<< ours`, `||||||| before`,
 * `=======`, `>>>>>>> theirs`, each at the beginning of a line. Where a merge has no common
 * ancestor of its own, the marks of its inner conflicts are longer than seven characters.
 */
const MARK = /^(?:(<{7,})(?: .*)?|(\|{7,})( .*)?|(={7,})|(>{7,})(?: .*)?)[ \t]*$/gm;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/gm;

/** What is told of each conflict, and what to do about it. */
export const CONFLICT_MESSAGE = 'The file contains an unresolved merge conflict.';
export const CONFLICT_HINT =
  'Keep the version that is right, and delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>. A line of ======= below a heading is not needed: write ## before the heading.';

/**
 * Where each conflict that nobody has resolved begins, as offsets into a text with `\n` as its line
 * breaks. What is left of a conflict counts too, such as the last mark alone. A line of `=======`
 * inside a code block, and one of `|||||||` without a name, are no conflict by themselves: the one
 * may be shown there, the other is an empty row of a table.
 */
export function findConflicts(text: string): number[] {
  if (!/^(?:<{7}|\|{7} |={7}|>{7})/m.test(text)) return [];
  const found: number[] = [];
  let open = false;
  for (const match of text.matchAll(MARK)) {
    const [, ours, before, beforeName, middle, theirs] = match;
    const at = match.index;
    if (ours !== undefined) {
      found.push(at);
      open = true;
    } else if (!open) {
      if (before !== undefined && beforeName === undefined) continue;
      if (middle !== undefined && (middle.length > 7 || isInCode(text, at))) continue;
      found.push(at);
      open = true;
    }
    if (theirs !== undefined) open = false;
  }
  return found;
}

/** True where a code block has been opened and not closed before `end`. */
function isInCode(text: string, end: number): boolean {
  return (text.slice(0, end).match(FENCE)?.length ?? 0) % 2 === 1;
}
