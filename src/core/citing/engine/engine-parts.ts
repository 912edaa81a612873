import processor, { type Part } from 'citeproc';
import { isUnpatched } from './engine-patches.ts';

/**
 * Mends how the engine (citeproc-js 2.4.63) prints a work’s part of a citation that is a number
 * alone, such as the page that MLA leaves of `[-@key, p. 3]`: it loses the key of its work, and two
 * such pages run together, “(34)”, since it would make a range of them as of the numbers of works.
 */
export function mendLoneNumbers(): void {
  if (!isUnpatched('lone numbers')) return;
  const { prototype } = processor.Output.Queue;
  const { renderBlobs } = prototype;
  prototype.renderBlobs = function render(parts, delimiter, inCitation, parent) {
    if (this.state.tmp.area === 'citation') {
      for (const part of parts) if (typeof part !== 'string' && !isNumberOfWork(part)) join(part);
    }
    const printed = renderBlobs.call(this, parts, delimiter, inCitation, parent);
    if (typeof printed === 'string' || parent?.item_id === undefined) return printed;
    printed.item_id ??= parent.item_id;
    return printed;
  };
}

/**
 * The numbers of works, and letters behind years, have a character to stand between two of them.
 */
function isNumberOfWork({ num, successor_prefix: between }: Part): boolean {
  return num === undefined || Boolean(between);
}

/** Lets a number stand behind the character between two works, whatever number stands before. */
function join(part: Part): void {
  part.checkNext = undefined;
  part.checkLast = undefined;
  part.splice_prefix ??= '';
}
