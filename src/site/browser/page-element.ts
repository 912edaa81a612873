/** Runs in the reader’s browser: how scripts find the parts of their pages. */

/**
 * The first element of a page that a selector matches, of the type that the script counts on.
 * @throws {Error} when the page lacks it, which is a fault of the page.
 */
export function pageElement<T extends Element>(
  selector: string,
  type: abstract new () => T,
  root: ParentNode = document,
): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page lacks ${selector}.`);
  return found;
}
