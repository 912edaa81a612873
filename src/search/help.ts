/** Runs in the reader’s browser: the key “?” opens how one can search (`SearchHelp.astro`). */
import { pageElement } from '../site/browser/page-element.ts';
import { isKeyOn, onSearchKey } from './shortcut.ts';

/** Adds the key. */
export function startHelp(): void {
  const panel = pageElement('#search-help', HTMLElement);
  const button = pageElement('[popovertarget="search-help"]', HTMLButtonElement);
  const show = () => {
    if (isKeyOn()) button.setAttribute('aria-keyshortcuts', '?');
    else button.removeAttribute('aria-keyshortcuts');
  };
  show();
  document.addEventListener('search-key', show);
  onSearchKey('?', () => panel.togglePopover());
}
