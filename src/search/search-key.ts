/** Runs in the reader’s browser: “/” opens the search from any page. */
import { searchKeyWords } from '../words/words.ts';
import { isKeyOn, onSearchKey, switchKey } from './shortcut.ts';

/**
 * Adds the key, and a hint of it to the link in the masthead. The switch (`SearchKeySwitch.astro`)
 * takes both away; it is added where the page has a place for it.
 */
export function startSearchKey(page: Document): void {
  const link = page.querySelector<HTMLAnchorElement>('a.find');
  if (link) offerKey(page, link);
  const template = page.querySelector<HTMLTemplateElement>('#search-key');
  if (template) addSwitch(page, template);
}

function offerKey(page: Document, link: HTMLAnchorElement): void {
  const hint = page.createElement('kbd');
  hint.textContent = '/';
  hint.ariaHidden = 'true';
  // Whoever opens the search wants to type.
  link.hash = 'field';
  const show = () => {
    if (isKeyOn()) link.append(hint);
    else hint.remove();
    if (isKeyOn()) link.setAttribute('aria-keyshortcuts', '/');
    else link.removeAttribute('aria-keyshortcuts');
  };
  show();
  page.addEventListener('search-key', show);
  onSearchKey('/', () => {
    const field = page.querySelector<HTMLInputElement>('#field');
    if (!field) {
      location.assign(link.href);
      return;
    }
    field.focus();
    field.select();
  });
}

function addSwitch(page: Document, template: HTMLTemplateElement): void {
  template.after(template.content.cloneNode(true));
  const row = template.nextElementSibling;
  const box = row?.querySelector('input');
  const status = row?.querySelector('[role="status"]');
  if (box) box.checked = isKeyOn();
  box?.addEventListener('change', () => {
    const isKept = switchKey(box.checked);
    page.dispatchEvent(new Event('search-key'));
    if (status) status.textContent = isKept ? '' : searchKeyWords.notKept;
  });
}
