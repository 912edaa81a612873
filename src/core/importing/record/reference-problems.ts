import { brokenReferences } from '../../text/character-references.ts';
import type { LineIndex } from '../../text/lines.ts';
import type { ImportProblem } from './imported.ts';

/** So many are named one by one; a file with more says so in its last. */
const MOST = 100;

/**
 * A problem for each reference of a file that stands for no character (`&#9999999;`). In XML a name
 * that nobody has defined is one, too.
 */
export function referenceProblems(
  text: string,
  index: LineIndex,
  isXml: boolean,
): readonly ImportProblem[] {
  const broken = brokenReferences(text, isXml);
  return broken.slice(0, MOST).map(({ written, offset }, at): ImportProblem => {
    const { line, column } = index.at(offset);
    const more = broken.length - MOST;
    const rest = at === MOST - 1 && more > 0 ? ` So do ${more} more behind it.` : '';
    return {
      line,
      column,
      message: `“${written.slice(0, 40)}” stands for no character.${rest}`,
      hint: 'It is kept as it is written.',
    };
  });
}
