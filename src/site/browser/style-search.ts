/** Runs in the reader’s browser: the search for a citation style (`StyleSearch.astro`). */

import { styleResultWords as words } from '../../words/words.ts';
import { pageElement } from './page-element.ts';
import { type FoundStyles, styleSearch } from './rank-styles.ts';
import { type ListedStyle, listedStyle, listedStyles } from './style-source.ts';

declare global {
  interface HTMLElementEventMap {
    /** The reader has chosen a style. It bubbles from the search. */
    'style-chosen': CustomEvent<ListedStyle>;
  }
}

/** So many styles are shown. */
const MOST = 20;

const opened = new WeakMap<HTMLElement, () => void>();

/** Opens a search for a style. It is made ready the first time. */
export function openStyleSearch(search: HTMLElement): void {
  const open = opened.get(search) ?? start(search);
  opened.set(search, open);
  open();
}

/** Makes a search work; gives what opens it. */
function start(search: HTMLElement): () => void {
  const dialog = pageElement('dialog', HTMLDialogElement, search);
  const field = pageElement('[role=combobox]', HTMLInputElement, search);
  const list = pageElement('[role=listbox]', HTMLElement, search);
  const status = pageElement('[role=status]', HTMLElement, search);
  const base = search.dataset['base'] ?? '/';
  let find: ((query: string, most: number) => FoundStyles) | undefined;
  let shown: readonly ListedStyle[] = [];
  let active = -1;
  let total = 0;

  const open = async () => {
    dialog.showModal();
    field.select();
    if (find !== undefined) return;
    status.textContent = words.loading;
    try {
      const styles = await listedStyles(base);
      total = styles.length;
      find = styleSearch(styles, document.documentElement.lang);
      show();
    } catch (error) {
      status.textContent = error instanceof Error ? error.message : '';
    }
  };

  /** Shows what the field finds; its first style is the one that Enter takes. */
  const show = () => {
    if (find === undefined) return;
    const { first, count } = find(field.value, MOST);
    shown = first;
    list.replaceChildren(...first.map((style, at) => optionOf(style, `${list.id}-${at}`)));
    list.hidden = first.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent =
      field.value.trim() === ''
        ? words.hint(total)
        : count === 0
          ? words.none
          : count > first.length
            ? words.more(first.length, count)
            : words.found(count);
    activate(first.length > 0 ? 0 : -1);
  };

  const activate = (at: number) => {
    active = at;
    for (const [place, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(place === at));
      if (place === at) option.scrollIntoView({ block: 'nearest' });
    }
    if (at === -1) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${at}`);
  };

  const choose = (style: ListedStyle | undefined) => {
    if (style === undefined) return;
    dialog.close();
    search.dispatchEvent(new CustomEvent('style-chosen', { detail: style, bubbles: true }));
  };

  pageElement('[data-close]', HTMLButtonElement, search).addEventListener('click', () => {
    dialog.close();
  });
  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.isComposing || (step === 0 && event.key !== 'Enter')) return;
    event.preventDefault();
    if (step === 0) choose(shown[active]);
    else if (shown.length > 0) activate((active + step + shown.length) % shown.length);
  });
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    if (option) choose(shown[[...list.children].indexOf(option)]);
  });
  return () => void open();
}

function optionOf({ id, title }: ListedStyle, name: string): HTMLElement {
  const option = document.createElement('div');
  option.id = name;
  option.setAttribute('role', 'option');
  const short = document.createElement('span');
  short.textContent = id;
  option.append(title, ' ', short);
  return option;
}

/**
 * Names the file of a style beside its search, which credits the makers; nothing for a style that
 * is none of those in packs, and where the titles cannot be had.
 */
export async function showStyleFile(search: HTMLElement, id: string | undefined): Promise<void> {
  const line = pageElement('.style-file', HTMLElement, search);
  line.hidden = true;
  line.dataset['of'] = id ?? '';
  if (id === undefined) return;
  try {
    const { address } = await listedStyle(id, search.dataset['base'] ?? '/');
    // Meanwhile another style may have been chosen.
    if (line.dataset['of'] !== id) return;
    const link = document.createElement('a');
    link.href = address;
    link.textContent = `${id}.csl`;
    pageElement('span', HTMLElement, line).replaceChildren(link);
    line.hidden = false;
  } catch {
    // Whoever prints in the style says that it cannot be had.
  }
}
