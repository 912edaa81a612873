import { readSettings, type SearchSettings } from './settings.ts';

/** The elements of the search page that script fills or listens to. */
export interface Parts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly clear: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly chips: HTMLElement;
  readonly indexes: HTMLElement;
  readonly list: HTMLElement;
  readonly facets: HTMLFormElement;
  readonly fold: HTMLDetailsElement;
  readonly boxes: HTMLElement;
  readonly settings: SearchSettings;
}

/**
 * Finds the parts of the page.
 *
 * @throws {Error} when the page lacks one.
 */
export function findParts(): Parts {
  const root = need('search', HTMLElement);
  return {
    root,
    form: need('search-form', HTMLFormElement),
    field: need('field', HTMLInputElement),
    clear: need('search-clear', HTMLButtonElement),
    status: need('search-status', HTMLElement),
    chips: need('search-chips', HTMLElement),
    indexes: need('search-indexes', HTMLElement),
    list: need('results', HTMLElement),
    facets: need('search-facets', HTMLFormElement),
    fold: need('search-fold', HTMLDetailsElement),
    boxes: need('search-boxes', HTMLElement),
    settings: readSettings(root.dataset['settings']),
  };
}

function need<T extends Element>(id: string, type: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The search page lacks #${id}.`);
  return found;
}
