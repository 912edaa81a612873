import { type ListSettings, readSettings } from './settings.ts';

/** The elements of the page of lists that script fills or listens to. */
export interface Parts {
  readonly root: HTMLElement;
  readonly heading: HTMLElement;
  readonly call: HTMLElement;
  /** What there is to say of the list as a whole. */
  readonly lead: HTMLElement;
  readonly notices: HTMLElement;
  readonly list: HTMLElement;
  readonly panel: HTMLFormElement;
  /** What was just done, read out. */
  readonly said: HTMLElement;
  readonly undo: HTMLButtonElement;
  readonly address: HTMLInputElement;
  readonly settings: ListSettings;
}

/**
 * Finds the parts of the page.
 *
 * @throws {Error} when the page lacks one.
 */
export function findParts(): Parts {
  const root = need('my-list', HTMLElement);
  return {
    root,
    heading: need('list-heading', HTMLElement),
    call: need('list-call', HTMLElement),
    lead: need('list-lead', HTMLElement),
    notices: need('list-notices', HTMLElement),
    list: need('list-works', HTMLElement),
    panel: need('list-panel', HTMLFormElement),
    said: need('list-said', HTMLElement),
    undo: need('list-undo', HTMLButtonElement),
    address: need('list-address', HTMLInputElement),
    settings: readSettings(root.dataset['settings']),
  };
}

function need<T extends Element>(id: string, type: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page of lists lacks #${id}.`);
  return found;
}
