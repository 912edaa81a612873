/** Runs in the reader’s browser: the buttons that copy, in the box of references (`CiteBox.astro`). */
import { addCopyButton, chosenPanel } from './copy-reference.ts';
import { startInText } from './in-text.ts';

/** Adds them to the boxes of a page, and what shows how a work is cited in a text. */
export function startCiteBoxes(page: Document): void {
  for (const box of page.querySelectorAll<HTMLElement>('.cite')) {
    const actions = box.querySelector<HTMLElement>('.actions');
    if (actions) addCopyButton(actions, () => chosenPanel(box));
    startInText(box);
  }
}
