import processor from 'citeproc';

let isKept = false;

/**
 * Lets a work’s part of a citation keep its key where it is a number alone, such as the page that
 * MLA leaves of `[-@key, p. 3]`: citeproc-js 2.4.63 prints such a number in the place of the part,
 * with all that the part has but its key.
 */
export function keepKeys(): void {
  if (isKept) return;
  isKept = true;
  const { prototype } = processor.Output.Queue;
  const { renderBlobs } = prototype;
  prototype.renderBlobs = function withKey(parts, delimiter, inCitation, parent) {
    const printed = renderBlobs.call(this, parts, delimiter, inCitation, parent);
    if (typeof printed === 'string' || parent?.item_id === undefined) return printed;
    printed.item_id ??= parent.item_id;
    return printed;
  };
}
