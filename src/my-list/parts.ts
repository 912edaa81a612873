import { element } from '../search/dom.ts';
import { pageElement } from '../site/browser/page-element.ts';
import { listWords } from '../words/words.ts';
import { type RowsDrawer, rowsDrawer } from './draw-rows.ts';
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
  /** Draws the lines of the list. */
  readonly rows: RowsDrawer;
  /** How far a long list is. */
  readonly progress: HTMLProgressElement;
  /** Stops the printing of a long list. */
  readonly stop: HTMLButtonElement;
  readonly panel: HTMLFormElement;
  readonly styleSelect: HTMLSelectElement;
  /** The search for further styles; nothing where the site leaves them out. */
  readonly styleSearch: HTMLElement | undefined;
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
  const root = pageElement('#my-list', HTMLElement);
  const list = pageElement('#list-works', HTMLElement);
  const progress = element('progress', { hidden: true });
  const stop = element(
    'button',
    { type: 'button', class: 'button', 'data-do': 'stop', hidden: true },
    listWords.stop,
  );
  list.before(progress, stop);
  return {
    root,
    heading: pageElement('#list-heading', HTMLElement),
    call: pageElement('#list-call', HTMLElement),
    lead: pageElement('#list-lead', HTMLElement),
    notices: pageElement('#list-notices', HTMLElement),
    list,
    rows: rowsDrawer(list),
    progress,
    stop,
    panel: pageElement('#list-panel', HTMLFormElement),
    styleSelect: pageElement('#list-style', HTMLSelectElement),
    styleSearch: root.querySelector<HTMLElement>('.style-search') ?? undefined,
    said: pageElement('#list-said', HTMLElement),
    undo: pageElement('#list-undo', HTMLButtonElement),
    address: pageElement('#list-address', HTMLInputElement),
    settings: readSettings(root.dataset['settings']),
  };
}
