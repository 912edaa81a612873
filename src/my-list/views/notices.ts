import { element } from '../../search/dom.ts';
import { works } from '../say.ts';

/** A sentence on the list that the reader should see. */
export function notice(text: string): HTMLElement {
  return element('p', { class: 'notice' }, text);
}

/** That the kept list could not be read, and what can be done with what it held. */
export function damagedNotice(found: number): HTMLElement {
  return element(
    'div',
    { class: 'notice' },
    element(
      'p',
      {},
      `The list that this browser kept could not be read whole. What it held was put aside, and nothing of it is lost.${
        found > 0 ? ` It names ${works(found)} of this library.` : ''
      }`,
    ),
    element(
      'p',
      { class: 'row' },
      found > 0 &&
        element(
          'button',
          { type: 'button', class: 'button', 'data-do': 'salvage' },
          found === 1 ? 'Put the work back' : `Put the ${found} works back`,
        ),
      element(
        'button',
        { type: 'button', class: 'button', 'data-do': 'damaged' },
        'Download what it held',
      ),
      element('button', { type: 'button', class: 'button', 'data-do': 'drop' }, 'Drop it'),
    ),
  );
}
