import { pageElement } from '../site/browser/page-element.ts';
import { readSettings, type SearchSettings } from './settings.ts';

/** The elements of the search page that script fills or listens to. */
export interface Parts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly clear: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly chips: HTMLElement;
  /** The label of `sort` with it. */
  readonly sorting: HTMLElement;
  readonly sort: HTMLSelectElement;
  readonly indexes: HTMLElement;
  /** Holds the list, which has no place while it is empty. */
  readonly results: HTMLElement;
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
  const root = pageElement('#search', HTMLElement);
  return {
    root,
    form: pageElement('#search-form', HTMLFormElement),
    field: pageElement('#field', HTMLInputElement),
    clear: pageElement('#search-clear', HTMLButtonElement),
    status: pageElement('#search-status', HTMLElement),
    chips: pageElement('#search-chips', HTMLElement),
    sorting: pageElement('#search-sorting', HTMLElement),
    sort: pageElement('#search-sort', HTMLSelectElement),
    indexes: pageElement('#search-indexes', HTMLElement),
    results: pageElement('#search-results', HTMLElement),
    list: pageElement('#results', HTMLElement),
    facets: pageElement('#search-facets', HTMLFormElement),
    fold: pageElement('#search-fold', HTMLDetailsElement),
    boxes: pageElement('#search-boxes', HTMLElement),
    settings: readSettings(root.dataset['settings']),
  };
}
