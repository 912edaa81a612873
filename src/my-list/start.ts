/*
 * Runs on every page, so it is small: it shows how many works are on the list, and sets the buttons
 * that put works on it. What they say is loaded when one is pressed.
 */

import { openStored } from '../site/browser/kept-in-browser.ts';
import { listButtonWords } from '../words/words.ts';
import { KEPT_LIST } from './stored-list.ts';
import { toggle } from './toggle.ts';

/** Where a button belongs: in the cite box of a work, in a preview, in lists of works. */
const PLACES = '.actions[data-list], .go[data-list], .tracings[data-list], .basis-line[data-list]';

/** Sets the buttons of a page, and keeps them and the count in the masthead true. */
export function startList(): void {
  placeButtons();
  show();
  document.addEventListener('works-drawn', () => {
    placeButtons();
    show();
  });
  document.addEventListener('my-list-changed', show);
  addEventListener('storage', show);
  // A page that the browser kept while another was read may know less than the store.
  addEventListener('pageshow', show);
}

function placeButtons(): void {
  for (const place of document.querySelectorAll<HTMLElement>(PLACES)) {
    const key = place.dataset['list'] ?? '';
    // A list without it, such as that of the search, is named by its keys.
    const name = place.dataset['name'] ?? key;
    delete place.dataset['list'];
    const button = document.createElement('button');
    button.type = 'button';
    button.className = place.matches('.actions') ? 'button put' : 'put';
    button.dataset['key'] = key;
    button.dataset['name'] = name;
    button.addEventListener('click', () => void press(button, key));
    const item = place.tagName === 'UL' ? document.createElement('li') : place;
    item.append(button);
    if (item !== place) place.append(item);
    place.hidden = false;
  }
}

/** The list is kept at once, since the reader may be on another page before anything is loaded. */
async function press(button: HTMLButtonElement, key: string): Promise<void> {
  const toggled = toggle(key);
  try {
    const { report } = await import('./report-toggled.ts');
    report(button, toggled);
  } catch {
    if (toggled.refusal !== undefined) button.after(listButtonWords.notLoaded);
  }
}

/** Shows what is on the list: at each button, and in the masthead. */
function show(): void {
  const keys = new Set(openStored(KEPT_LIST).value.keys);
  document.documentElement.dataset['list'] = String(keys.size);
  const count = document.querySelector<HTMLElement>('.mylist .count');
  if (count) {
    count.textContent = String(keys.size);
    count.dataset['known'] = '';
  }
  for (const button of document.querySelectorAll<HTMLElement>('.put[data-key]')) {
    const isOn = keys.has(button.dataset['key'] ?? '');
    button.setAttribute('aria-pressed', String(isOn));
    const text = isOn ? listButtonWords.added : listButtonWords.add;
    button.textContent = text;
    // In the box of a work, the page says which work it is.
    if (button.classList.contains('button')) continue;
    button.setAttribute('aria-label', listButtonWords.of(text, button.dataset['name'] ?? ''));
  }
}
